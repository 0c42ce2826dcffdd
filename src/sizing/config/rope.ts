import { isObject, type Values } from './json';
import type { Fields } from './fields';

/** How far a network reads: in all, and before its positions were stretched where they are. */
export interface Reach {
  readonly tokens: number;
  readonly stretchedFrom: number | null;
}

/** Ways of placing tokens that leave the stated reach as it is: it holds their stretch already. */
const included = ['default', 'mrope', 'axial', 'llama3', 'longrope', 'su'];
/** Ways that stretch the reach by a factor, from where the first training stopped (YaRN) or from all. */
const stretching = ['yarn', 'linear', 'dynamic'];

/** The fields of the stretch; older files call them `rope_scaling`, newer `rope_parameters`. */
const scalingOf = (fields: Fields): readonly [string, Values] | null => {
  for (const field of ['rope_scaling', 'rope_parameters']) {
    const value = fields.object(field);
    if (value === null) continue;
    // One object for each kind of layer: that of full attention reaches furthest.
    const nested = value['full_attention'];
    if (isObject(nested)) return [`${field}.full_attention`, nested];
    if (Object.keys(value).length > 0) return [field, value];
  }
  return null;
};

/**
 * How many tokens a network reads. Serving software takes the factor of YaRN times the positions of
 * the first training, and the factor of the linear and the dynamic way times those that are stated;
 * in the other ways the stated number holds the stretch. Source: vLLM, `_get_and_verify_max_len`.
 */
export const reachOf = (fields: Fields): Reach => {
  const stated = fields.needed('max_position_embeddings', 'tokens');
  const plain = { tokens: stated, stretchedFrom: null };
  const found = scalingOf(fields);
  if (found === null) return plain;
  const [field, scaling] = found;
  const way = scaling['rope_type'] ?? scaling['type'] ?? 'default';
  if (typeof way !== 'string' || ![...included, ...stretching].includes(way)) {
    fields.refuse(`${field}.rope_type`, { kind: 'value', value: JSON.stringify(way) });
    return plain;
  }
  if (included.includes(way)) return plain;
  const factor = scaling['factor'] ?? null;
  if (typeof factor !== 'number' || factor < 1 || factor > 1000) {
    fields.refuse(
      `${field}.factor`,
      factor === null ? { kind: 'missing' } : { kind: 'ratio', least: 1, most: 1000 },
    );
    return plain;
  }
  const original =
    way === 'yarn' ? (scaling['original_max_position_embeddings'] ?? stated) : stated;
  if (typeof original !== 'number' || !Number.isInteger(original) || original < 1) {
    fields.refuse(`${field}.original_max_position_embeddings`, {
      kind: 'number',
      least: 1,
      most: stated,
    });
    return plain;
  }
  const tokens = Math.floor(original * factor);
  return tokens === stated ? plain : { tokens, stretchedFrom: original };
};
