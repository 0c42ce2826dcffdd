import type { CriterionId, Pooled, SizeClass } from '../catalogue/model';
import type { ResultsFile } from '../catalogue/schema/languages';
import { leastSpread, sizeClasses } from '../core/method';
import { tenths as rounded } from '../core/numbers';

type Pair = ResultsFile['pairs'][number];

/** Half-width of a 95 % interval in standard deviations. */
const half95 = 1.96;

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/** One decimal, as scores are kept; zero has no sign, as in JSON. */
const tenths = (value: number): number => rounded(value) + 0;

/** One difference Qwen − Llama in points, with the variance of its error. */
export interface Effect {
  readonly difference: number;
  readonly variance: number;
}

/** What was pooled before counts as one effect, with the spread that it was pooled with. */
export const effectOfPooled = ({
  difference,
  spread,
}: Pick<Pooled, 'difference' | 'spread'>): Effect => ({ difference, variance: spread ** 2 });

/**
 * Pools differences by DerSimonian and Laird with the spread between them no less than 5, and returns
 * the predictive standard deviation: σ² = τ² + 1/Σw (method §2). At least one effect.
 */
export const poolEffects = (
  effects: readonly Effect[],
): { readonly difference: number; readonly spread: number } => {
  const fixed = effects.map(({ variance }) => 1 / Math.max(variance, 0.01));
  const total = fixed.reduce((sum, weight) => sum + weight, 0);
  const centre =
    effects.reduce((sum, { difference }, i) => sum + (fixed[i] ?? 0) * difference, 0) / total;
  const q = effects.reduce(
    (sum, { difference }, i) => sum + (fixed[i] ?? 0) * (difference - centre) ** 2,
    0,
  );
  const scale = total - fixed.reduce((sum, weight) => sum + weight ** 2, 0) / total;
  const between = scale > 0 ? Math.max(0, (q - (effects.length - 1)) / scale) : 0;
  const tau2 = Math.max(between, leastSpread ** 2);
  const weights = effects.map(({ variance }) => 1 / (variance + tau2));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return {
    difference: tenths(
      effects.reduce((all, { difference }, i) => all + (weights[i] ?? 0) * difference, 0) / sum,
    ),
    spread: tenths(Math.sqrt(tau2 + 1 / sum)),
  };
};

/** Pools paired results of one size class into one difference; at least one pair. */
export const pool = (pairs: readonly Pair[]): Pooled => ({
  ...poolEffects(
    pairs.map(({ qwen, llama }) => ({
      difference: qwen.score[0] - llama.score[0],
      variance: (qwen.score[1] / half95) ** 2 + (llama.score[1] / half95) ** 2,
    })),
  ),
  pairs: pairs.length,
  qwen: tenths(mean(pairs.map(({ qwen }) => qwen.score[0]))),
  llama: tenths(mean(pairs.map(({ llama }) => llama.score[0]))),
});

/** The pairs whose task counts for a criterion. */
export const pairsFor = ({ pairs, tasks }: ResultsFile, criterion: CriterionId): readonly Pair[] =>
  pairs.filter(({ task }) => tasks[task] === criterion);

/** Pairs pooled by size class. */
export const pooledByClass = (pairs: readonly Pair[]): { readonly [S in SizeClass]?: Pooled } =>
  Object.fromEntries(
    sizeClasses.flatMap((sizeClass) => {
      const own = pairs.filter((pair) => pair.sizeClass === sizeClass);
      return own.length === 0 ? [] : [[sizeClass, pool(own)]];
    }),
  );
