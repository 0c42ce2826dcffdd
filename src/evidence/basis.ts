import type { Basis, MeasuredBasis, Pooled, SizeClass } from '../catalogue/model';
import { effectOfPooled, poolEffects, type Effect } from './pool';
import type { MeasuredResult } from '../catalogue/schema/evidence';
import type { Claim, Evidence } from '../catalogue/worded';
import { pointsPerLog, sizeClasses, unknownSpread } from '../core/method';

/** Standard error given to a difference that an interested party measured, in points. */
const vendorError = 10;

type MeasuredFile = Extract<Evidence['scoring']['base'], { from: 'measured' }>;

const effectOf = (
  scale: MeasuredFile['scale'],
  { qwen, llama, error }: MeasuredResult,
  grade: Claim['grade'] | undefined,
): Effect => ({
  difference:
    scale === 'points'
      ? qwen.value - llama.value
      : pointsPerLog * Math.log(llama.value / qwen.value),
  variance: (grade === 'vendor' ? vendorError ** 2 : 0) + (error ?? 0) ** 2,
});

/** Effects of a size class pooled, never with more spread than where nothing is known. At least one. */
export const poolResults = (effects: readonly Effect[]) => {
  const { difference, spread } = poolEffects(effects);
  return { difference, spread: Math.min(unknownSpread, spread) };
};

/**
 * Results by size class pooled into one difference each (method §2). The language results that count
 * here come in as one effect of the class, with the spread they were pooled with; a vendor's own
 * measurement carries an error of ten points.
 */
const measuredBasis = (
  base: MeasuredFile,
  claims: readonly Claim[],
  table: { readonly [S in SizeClass]?: Pooled },
): MeasuredBasis => ({
  from: 'measured',
  table: base.table,
  level: base.level,
  classes: Object.fromEntries(
    sizeClasses.flatMap((id) => {
      const own = base.results.filter((result) => result.sizeClass === id);
      const pooled = base.table === null ? undefined : table[id];
      const effects = own.map((result) =>
        effectOf(base.scale, result, claims.find((claim) => claim.id === result.claim)?.grade),
      );
      if (pooled !== undefined) effects.push(effectOfPooled(pooled));
      const evidence = [
        ...(pooled === undefined || base.table === null ? [] : [base.table]),
        ...new Set(own.map(({ claim }) => claim)),
      ];
      if (effects.length === 0) return [];
      return [[id, { ...poolResults(effects), table: pooled ?? null, evidence }]];
    }),
  ),
});

/** What the engine rates a criterion from: results pooled, all else as it stands in the file. */
export const basisOf = (
  { scoring: { base }, claims }: Evidence,
  table: { readonly [S in SizeClass]?: Pooled },
): Basis => (base.from === 'measured' ? measuredBasis(base, claims, table) : base);
