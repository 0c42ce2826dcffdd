import type {
  BySource,
  LanguageResult,
  PooledSource,
  SizeClass,
  Uncounted,
} from '../catalogue/model';
import type { ResultsFile, WorldFile } from '../catalogue/schema/languages';
import { yearsBetween } from '../core/dates';
import { groupBy } from '../core/group-by';
import { abilities, type Ability } from '../core/languages';
import { otherFormSpread, otherGenerationSpread, sizeClasses, spreadPerYear } from '../core/method';
import { abovePoints, errorInPoints, saysNothing, winsOf } from './guessing';
import {
  effectOfPair,
  effectOfSet,
  pairsFor,
  poolSources,
  scoresOf,
  type Effect,
  type Source,
  type Table,
} from './pool';

/** The source that results.json is, beside those of world.json. */
export const euroeval = 'euroeval';

/** One pair of models in one language, in points of 100. */
export interface Row {
  readonly language: string;
  readonly sizeClass: SizeClass;
  readonly ability: Ability;
  readonly source: string;
  /** The data set: rows of one name are of one data set. */
  readonly set: string;
  /** Whether one of the models is of a generation that nobody would start with today. */
  readonly older: boolean;
  /** Whether it was measured in another form than one would run: without tuning, or thinking. */
  readonly otherForm: boolean;
  /** Whether neither model does better than one who guesses. */
  readonly nothing: boolean;
  /** Whether a family has learnt from the set, so that it is shown and does not count. */
  readonly learnt: boolean;
  readonly effect: Effect;
  readonly qwen: number;
  readonly llama: number;
}

/** The rows of the paired leaderboards. */
const pairedRows = (results: ResultsFile): Row[] =>
  abilities.flatMap((ability) =>
    pairsFor(results, ability).map((pair) => ({
      language: pair.language,
      sizeClass: pair.sizeClass,
      ability,
      source: euroeval,
      set: pair.dataset,
      older: false,
      otherForm: false,
      nothing: false,
      learnt: false,
      effect: effectOfPair(pair),
      qwen: pair.qwen.score[0],
      llama: pair.llama.score[0],
    })),
  );

/** The rows of the world's results. */
export const worldRows = ({ generations, models, sets, pairs }: WorldFile): Row[] =>
  pairs.flatMap(([language, sizeClass, id, ...rest]) => {
    const [qwen, qwenScore, qwenError, llama, llamaScore, llamaError, questions] = rest;
    const set = sets.find((one) => one.id === id);
    const both = [qwen, llama].flatMap((name) => models.filter((one) => one.id === name));
    if (set === undefined) return [];
    const won = winsOf(qwenScore - llamaScore, Math.hypot(qwenError ?? 0, llamaError ?? 0));
    const points = (score: number) => abovePoints(set, score);
    const error = (score: number, printed: number | null) =>
      errorInPoints(set, score, printed, questions);
    const [above, below] =
      set.most === null
        ? [25 + won.wins / 2, 75 - won.wins / 2]
        : [points(qwenScore), points(llamaScore)];
    return [
      {
        language,
        sizeClass,
        ability: set.ability,
        source: set.source,
        set: set.name,
        older: both.some(
          (model) => generations.find((one) => one.id === model.generation)?.current === false,
        ),
        otherForm: both.some(({ form }) => form !== 'tuned'),
        nothing:
          saysNothing(set, qwenScore, qwenError, questions) &&
          saysNothing(set, llamaScore, llamaError, questions),
        learnt: set.contaminated === true,
        effect: {
          difference: above - below,
          variance:
            set.most === null
              ? won.error ** 2
              : error(qwenScore, qwenError) ** 2 + error(llamaScore, llamaError) ** 2,
        },
        qwen: above,
        llama: below,
      },
    ];
  });

/** Rows of data sets that have some of today's generations, without the older ones on the same set. */
const newest = (rows: readonly Row[]): readonly Row[] => {
  const current = new Set(rows.flatMap(({ older, set }) => (older ? [] : [set])));
  return rows.filter(({ older, set }) => !older || !current.has(set));
};

/**
 * The rows of one source as its tables: rows of older generations, and of models in another form, each
 * have a doubt that their number does not lessen, and all have that of the table's age.
 */
const tablesOf = (rows: readonly Row[], age: number): Table[] =>
  groupBy(rows, ({ older, otherForm }) => `${String(older)} ${String(otherForm)}`).map(
    ({ items }) => ({
      doubt:
        (spreadPerYear * age) ** 2 +
        (items[0]?.older === true ? otherGenerationSpread ** 2 : 0) +
        (items[0]?.otherForm === true ? otherFormSpread ** 2 : 0),
      sets: groupBy(items, ({ set }) => set).map(({ items: same }) =>
        effectOfSet(same.map(({ effect }) => effect)),
      ),
    }),
  );

const setsOf = (rows: readonly Row[]): number =>
  new Set(rows.map(({ source, set }) => `${source} ${set}`)).size;

/** What one ability at one size comes to, of rows of that ability and size; at least one. */
const pooledRows = (
  rows: readonly Row[],
  ageOf: (source: string) => number,
): { readonly result: LanguageResult; readonly sources: readonly PooledSource[] } => {
  const bySource = groupBy(rows, ({ source }) => source).map(({ key, items }) => ({
    source: key,
    rows: newest(items).filter(({ nothing }) => !nothing),
  }));
  const telling = bySource.filter((one) => one.rows.length > 0);
  if (telling.length === 0) return { result: 'neither', sources: [] };
  const pooledOf = (some: typeof telling) => {
    const all = some.flatMap((one) => one.rows);
    const sources: Source[] = some.map((one) => tablesOf(one.rows, ageOf(one.source)));
    return {
      ...poolSources(sources),
      pairs: setsOf(all),
      ...scoresOf(all),
    };
  };
  const all = pooledOf(telling);
  const decides = (source: string): boolean => {
    const others = telling.filter((one) => one.source !== source);
    if (others.length === 0) return false;
    return Math.abs(pooledOf(others).difference - all.difference) > all.spread;
  };
  return {
    result: { ...all, sources: telling.length },
    sources: telling.map((one) => ({
      ...pooledOf([one]),
      source: one.source,
      older: one.rows.every(({ older }) => older),
      decides: decides(one.source),
    })),
  };
};

/** What does not count, as means over the rows on one set at one size. */
const uncountedOf = (rows: readonly Row[]): readonly Uncounted[] =>
  groupBy(
    rows.filter(({ learnt }) => learnt),
    ({ source, set, sizeClass }) => `${source} ${set} ${sizeClass}`,
  ).flatMap(({ items }) => {
    const [first] = items;
    if (first === undefined) return [];
    const { source, set, sizeClass } = first;
    return [{ source, set, sizeClass, ...scoresOf(items) }];
  });

/** What is known of one language: pooled by ability and size class, and source by source. */
export interface KnownLanguage {
  readonly results: { readonly [A in Ability]: { readonly [S in SizeClass]?: LanguageResult } };
  readonly sources: BySource['languages'][string];
}

/**
 * Pools all results by language, ability and size class (method §2): paired leaderboards and the
 * world's results alike, a source being one witness. Rows of a generation that nobody would start with
 * today count with ten points more of doubt, and only where a data set has no newer ones; rows of models
 * without tuning, or thinking, with five; each table with five for each year of its age on `date`. Where
 * neither family does better than one who guesses, the result is `neither`.
 *
 * @returns the languages that some row is about, by their tags.
 */
export const knownLanguages = (
  results: ResultsFile,
  world: WorldFile,
  date: string,
): ReadonlyMap<string, KnownLanguage> => {
  const ages = new Map([
    [euroeval, results.asOf],
    ...world.sources.map(({ id, asOf }): [string, string] => [id, asOf]),
  ]);
  const ageOf = (source: string) => Math.max(0, yearsBetween(ages.get(source) ?? date, date));
  const byLanguage = groupBy(
    [...pairedRows(results), ...worldRows(world)],
    ({ language }) => language,
  );
  return new Map(
    byLanguage.map(({ key, items }) => {
      const pooledAt = (ability: Ability) =>
        sizeClasses.flatMap((size) => {
          const own = items.filter(
            (row) => row.ability === ability && row.sizeClass === size && !row.learnt,
          );
          return own.length === 0 ? [] : [[size, pooledRows(own, ageOf)] as const];
        });
      const [understanding, writing] = [pooledAt('understanding'), pooledAt('writing')];
      const known: KnownLanguage = {
        results: {
          understanding: Object.fromEntries(understanding.map(([size, one]) => [size, one.result])),
          writing: Object.fromEntries(writing.map(([size, one]) => [size, one.result])),
        },
        sources: {
          understanding: Object.fromEntries(
            understanding.map(([size, one]) => [size, one.sources]),
          ),
          writing: Object.fromEntries(writing.map(([size, one]) => [size, one.sources])),
          uncounted: uncountedOf(items),
        },
      };
      return [key, known];
    }),
  );
};
