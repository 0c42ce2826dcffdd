import type { Pooled } from '../catalogue/model';
import type { ResultsFile } from '../catalogue/schema/languages';
import { groupBy } from '../core/group-by';
import { leastSpread } from '../core/method';
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

/** Data sets that one party measured under the same conditions. */
export interface Table {
  /** Variance of an error that all of them share, so that no number of them makes it smaller. */
  readonly doubt: number;
  readonly sets: readonly Effect[];
}

/** All that one party or one harness measured. */
export type Source = readonly Table[];

/** A source that has but one result. */
export const alone = (effect: Effect): Source => [{ doubt: 0, sets: [effect] }];

/** What was pooled before counts as one effect, with the spread that it was pooled with. */
export const effectOfPooled = ({
  difference,
  spread,
}: Pick<Pooled, 'difference' | 'spread'>): Effect => ({ difference, variance: spread ** 2 });

/**
 * Rows on one data set as one effect: their mean. The rows share its questions, so their errors are
 * taken to be the same one, and the variance is the mean of theirs. Where rows disagree, the variance
 * of their mean comes on top. At least one row.
 */
export const effectOfSet = (rows: readonly Effect[]): Effect => {
  const difference = mean(rows.map((row) => row.difference));
  const squares = rows.reduce((sum, row) => sum + (row.difference - difference) ** 2, 0);
  const apart = squares / Math.max(1, rows.length - 1) / rows.length;
  return { difference, variance: mean(rows.map(({ variance }) => variance)) + apart };
};

/** Mean by inverse variance, and the variance of that mean. */
const weighed = (effects: readonly Effect[]): Effect => {
  const sum = effects.reduce((total, { variance }) => total + 1 / variance, 0);
  return {
    difference:
      effects.reduce((all, { difference, variance }) => all + difference / variance, 0) / sum,
    variance: 1 / sum,
  };
};

/** τ² after DerSimonian and Laird over all data sets, no less than 5². */
const betweenSets = (effects: readonly Effect[]): number => {
  const weights = effects.map(({ variance }) => 1 / Math.max(variance, 0.01));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const centre =
    effects.reduce((sum, { difference }, i) => sum + (weights[i] ?? 0) * difference, 0) / total;
  const q = effects.reduce(
    (sum, { difference }, i) => sum + (weights[i] ?? 0) * (difference - centre) ** 2,
    0,
  );
  const scale = total - weights.reduce((sum, weight) => sum + weight ** 2, 0) / total;
  const between = scale > 0 ? Math.max(0, (q - (effects.length - 1)) / scale) : 0;
  return Math.max(between, leastSpread ** 2);
};

/**
 * Pools what several sources measured into one difference, a source being one witness (method §2).
 * With τ² the variance between data sets, half of it a source's own and half a data set's:
 *
 * 1. a table is the mean of its data sets, each with 1/(v + τ²/2), and has the variance 1/Σ + doubt;
 * 2. a source is the mean of its tables by inverse variance, with τ²/2 more;
 * 3. the difference is the mean of the sources by inverse variance;
 * 4. σ² = τ² + 1/Σ: the user's work is another data set of another source.
 *
 * τ² is taken after DerSimonian and Laird over all data sets, each with its variance and the doubt of
 * its table, and is never below 5². At least one source, and in each source and table at least one
 * part. Both results are in points, to a tenth.
 */
export const poolSources = (
  sources: readonly Source[],
): { readonly difference: number; readonly spread: number } => {
  const tau2 = betweenSets(
    sources.flatMap((tables) =>
      tables.flatMap(({ doubt, sets }) =>
        sets.map(({ difference, variance }) => ({ difference, variance: variance + doubt })),
      ),
    ),
  );
  const more = (effect: Effect, variance: number): Effect => ({
    difference: effect.difference,
    variance: effect.variance + variance,
  });
  const ofTable = ({ doubt, sets }: Table) =>
    more(weighed(sets.map((set) => more(set, tau2 / 2))), doubt);
  const { difference, variance } = weighed(
    sources.map((tables) => more(weighed(tables.map(ofTable)), tau2 / 2)),
  );
  return { difference: tenths(difference), spread: tenths(Math.sqrt(tau2 + variance)) };
};

/** The means of both families’ scores, to a tenth; at least one row. */
export const scoresOf = (scores: readonly { readonly qwen: number; readonly llama: number }[]) => ({
  qwen: tenths(mean(scores.map(({ qwen }) => qwen))),
  llama: tenths(mean(scores.map(({ llama }) => llama))),
});

/** A pair as an effect: intervals are of 95 %. */
export const effectOfPair = ({ qwen, llama }: Pair): Effect => ({
  difference: qwen.score[0] - llama.score[0],
  variance: (qwen.score[1] / half95) ** 2 + (llama.score[1] / half95) ** 2,
});

/** Paired results of one harness as a table without doubt of its own. */
export const tableOfPairs = (pairs: readonly Pair[]): Table => ({
  doubt: 0,
  sets: groupBy(pairs, ({ language, dataset }) => `${language} ${dataset}`).map(({ items }) =>
    effectOfSet(items.map(effectOfPair)),
  ),
});

/** Pools paired results of one harness and one size class into one difference; at least one pair. */
export const pool = (pairs: readonly Pair[]): Pooled => ({
  ...poolSources([[tableOfPairs(pairs)]]),
  pairs: pairs.length,
  ...scoresOf(pairs.map(({ qwen, llama }) => ({ qwen: qwen.score[0], llama: llama.score[0] }))),
});

/** The pairs whose task counts for an ability, or for reasoning. */
export const pairsFor = (
  { pairs, tasks }: ResultsFile,
  counted: ResultsFile['tasks'][string],
): readonly Pair[] => pairs.filter(({ task }) => tasks[task] === counted);
