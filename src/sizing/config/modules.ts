import type { Layer } from '../network';
import type { Role, Tensor } from '../tensors';

/** Names of the modules that hold the tensors of a role, without what stands before the layers. */
const modules: Readonly<Record<Role, readonly string[]>> = {
  embedding: ['embed_tokens'],
  head: ['lm_head'],
  norm: [],
  bias: [],
  router: ['mlp.gate', 'mlp.shared_expert_gate', 'feed_forward.router'],
  query: ['self_attn.q_proj', 'self_attn.qkv_proj'],
  key: ['self_attn.k_proj', 'self_attn.qkv_proj'],
  value: ['self_attn.v_proj', 'self_attn.qkv_proj'],
  output: ['self_attn.o_proj'],
  gate: ['mlp.gate_proj', 'mlp.gate_up_proj', 'feed_forward.gate_proj'],
  up: ['mlp.up_proj', 'mlp.gate_up_proj', 'feed_forward.up_proj'],
  down: ['mlp.down_proj', 'feed_forward.down_proj'],
  expertGate: ['mlp.experts.0.gate_proj', 'feed_forward.experts.gate_up_proj'],
  expertUp: ['mlp.experts.0.up_proj', 'feed_forward.experts.gate_up_proj'],
  expertDown: ['mlp.experts.0.down_proj', 'feed_forward.experts.down_proj'],
  linearInput: ['linear_attn.in_proj_qkvz', 'linear_attn.in_proj_qkv', 'linear_attn.in_proj_z'],
  linearOutput: ['linear_attn.out_proj'],
  linearGates: ['linear_attn.in_proj_ba', 'linear_attn.in_proj_b', 'linear_attn.in_proj_a'],
  convolution: ['linear_attn.conv1d'],
  predictor: ['mtp'],
  other: ['visual', 'vision_tower', 'vision_model', 'multi_modal_projector'],
};

/** The blocks that work on every token of a mixture, whose modules have names of their own. */
const shared: Readonly<Partial<Record<Role, readonly string[]>>> = {
  gate: ['mlp.shared_expert.gate_proj', 'feed_forward.shared_expert.gate_proj'],
  up: ['mlp.shared_expert.up_proj', 'feed_forward.shared_expert.up_proj'],
  down: ['mlp.shared_expert.down_proj', 'feed_forward.shared_expert.down_proj'],
};

/** Names by which files may call the module of a tensor, as the reference implementation does. */
export const modulesOf = ({ role, layer }: Tensor, plan: readonly Layer[]): readonly string[] => {
  if (layer === null) return modules[role];
  const { experts = false, cross = false } = plan[layer] ?? {};
  const names = (experts ? shared[role] : undefined) ?? modules[role];
  const own = cross ? names.map((name) => name.replace(/^self_attn/, 'cross_attn')) : names;
  return own.map((name) => `layers.${String(layer)}.${name}`);
};

/** A list of patterns of names, ready to be asked. */
export type Matcher = (name: string) => boolean;

/** A regular expression of names as a pattern with stars; null where it says more than that. */
const plainPattern = (expression: string): string | null => {
  const stars = expression
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replaceAll('.*', '*')
    .replaceAll(String.raw`\d+`, '*')
    .replaceAll(String.raw`\.`, '.');
  return /[\\()[\]{}|+?^$]/.test(stars) ? null : stars;
};

/** A pattern without what stands before the layers, as each writer names that differently. */
const core = (pattern: string): string => pattern.replace(/^(?:(?:model|language_model)\.)+/, '');

/** Whether a text holds some parts one after the other. */
const holds = (parts: readonly string[], text: string): boolean => {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
};

/** Most patterns with stars that are read; the longest file of a known writer has two hundred. */
const mostOpen = 1000;

/** Every run of whole parts of a name: `a.b.c` has `a`, `a.b`, `a.b.c`, `b`, `b.c` and `c`. */
const runs = (name: string): string[] => {
  const parts = name.split('.');
  return parts.flatMap((_, from) =>
    parts.slice(from).map((__, to) => parts.slice(from, from + to + 1).join('.')),
  );
};

/**
 * Makes a matcher of the patterns of a file: names, or runs of whole parts of names, of modules and
 * of what holds them; stars; and regular expressions (`re:`) that mean no more. Null where one means
 * more, or where they are too many. Each name takes time that grows with the patterns' length.
 */
export const matcherOf = (patterns: readonly string[]): Matcher | null => {
  const plain = patterns.map((one) => (one.startsWith('re:') ? plainPattern(one.slice(3)) : one));
  if (plain.includes(null)) return null;
  const read = plain.filter((one) => one !== null).map(core);
  const exact = new Set(read.filter((one) => !one.includes('*')));
  const open = read.filter((one) => one.includes('*')).map((one) => `.${one}.`.split(/\*+/));
  if (open.length > mostOpen) return null;
  return (name) =>
    runs(name).some((run) => exact.has(run)) || open.some((parts) => holds(parts, `.${name}.`));
};
