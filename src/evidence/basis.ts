import type { Basis, MeasuredBasis, SizeClass } from '../catalogue/model';
import type { MeasuredResult } from '../catalogue/schema/evidence';
import type { ResultsFile } from '../catalogue/schema/languages';
import type { ReleaseFacts } from '../catalogue/schema/releases';
import type { Claim, Evidence } from '../catalogue/worded';
import { groupBy } from '../core/group-by';
import {
  otherFormSpread,
  otherGenerationSpread,
  pointsPerLog,
  sizeClasses,
  unknownSpread,
} from '../core/method';
import { winsOf } from './guessing';
import { effectOfSet, pool, poolSources, tableOfPairs, type Effect, type Source } from './pool';

/** Standard error of a table in which an interested party measured both families, in points. */
const vendorError = 10;

type Pairs = readonly ResultsFile['pairs'][number][];
type MeasuredFile = Extract<Evidence['scoring']['base'], { from: 'measured' }>;

const effectOf = (
  scale: MeasuredFile['scale'],
  { qwen, llama, error, votes }: MeasuredResult,
): Effect => {
  const apart = qwen.value - llama.value;
  if (votes === true) {
    const won = winsOf(apart, error ?? 0);
    return { difference: won.wins - 50, variance: won.error ** 2 };
  }
  return {
    difference: scale === 'points' ? apart : pointsPerLog * Math.log(llama.value / qwen.value),
    variance: (error ?? 0) ** 2,
  };
};

/** Who ran what a claim tells, by where it was read first: one party is one witness. */
const partyOf = (claim: Claim | undefined): string => {
  const source = claim?.sources[0];
  if (source === undefined) return '';
  return source.kind === 'web' ? source.url : source.repository.replace(/\/.*$/, '');
};

/** A release as tables of results name it: by its repository, as a whole or as far as it tells it apart. */
type Tested = Pick<ReleaseFacts, 'id' | 'repository'> & { readonly generation: string };

/** The name of a model without its maker, its number format and how it was asked. */
const plainName = (name: string): string =>
  name.replace(/^.*\//, '').replace(/#.*$/, '').replace(/-FP8$/i, '').toLowerCase();

type Named = Readonly<Record<'qwen' | 'llama', { readonly model: string }>>;

/** The releases that a row of results is of: those of its names, else ones whose names go on from them. */
const releasesOf = ({ qwen, llama }: Named, releases: readonly Tested[]): readonly Tested[] =>
  [plainName(qwen.model), plainName(llama.model)].flatMap((name) => {
    const exact = releases.find(({ repository }) => plainName(repository) === name);
    return exact ?? releases.find(({ repository }) => plainName(repository).startsWith(name)) ?? [];
  });

const testedIn = (rows: readonly Named[], releases: readonly Tested[]): readonly string[] =>
  [...new Set(rows.flatMap((row) => releasesOf(row, releases).map(({ id }) => id)))].toSorted();

/** What is known of releases beside the results: all of them, and the generations that are run today. */
export interface Known {
  readonly releases: readonly Tested[];
  readonly current: readonly string[];
}

/**
 * Results as sources: a test is one data set, and a claim one table of the party that ran it, or several
 * where some of its rows are of releases of an older generation, or of thinking ones.
 */
const sourcesOf = (
  scale: MeasuredFile['scale'],
  results: readonly MeasuredResult[],
  claims: readonly Claim[],
  { releases, current }: Known,
): Source[] => {
  const claimOf = (id: string) => claims.find((claim) => claim.id === id);
  const rows = results.map((row) => ({
    ...row,
    older: releasesOf(row, releases).some(({ generation }) => !current.includes(generation)),
    otherForm: row.thinking === true,
  }));
  return groupBy(rows, ({ claim }) => partyOf(claimOf(claim))).map(({ items }) =>
    groupBy(items, ({ claim, older, otherForm }) => `${claim} ${older} ${otherForm}`).map(
      ({ items: table }) => ({
        doubt:
          (claimOf(table[0]?.claim ?? '')?.grade === 'vendor' ? vendorError ** 2 : 0) +
          (table[0]?.older === true ? otherGenerationSpread ** 2 : 0) +
          (table[0]?.otherForm === true ? otherFormSpread ** 2 : 0),
        sets: groupBy(table, ({ test }) => test).map(({ items: same }) =>
          effectOfSet(same.map((row) => effectOf(scale, row))),
        ),
      }),
    ),
  );
};

/** Sources of one size class pooled, never with more spread than where nothing is known. At least one. */
export const poolResults = (sources: readonly Source[]) => {
  const { difference, spread } = poolSources(sources);
  return { difference, spread: Math.min(unknownSpread, spread) };
};

/** Whether what sources come to rests on one of them: without it the difference moves by more than its spread. */
const restsOnOne = (sources: readonly Source[]): boolean => {
  if (sources.length === 1) return true;
  const all = poolResults(sources);
  return sources.some((left) => {
    const others = poolResults(sources.filter((source) => source !== left));
    return Math.abs(others.difference - all.difference) > all.spread;
  });
};

/**
 * Results by size class pooled into one difference each (method §2). The pairs that count here are one
 * source among the others. A vendor's own table carries an error of ten points, once for all of its
 * rows; so does a table of releases that nobody would start with today, and one of thinking releases five.
 * Rows that are known to be in the training data of a family do not count.
 */
const measuredBasis = (
  base: MeasuredFile,
  claims: readonly Claim[],
  pairs: Pairs,
  known: Known,
): MeasuredBasis => ({
  from: 'measured',
  table: base.table,
  classes: Object.fromEntries(
    sizeClasses.flatMap((id) => {
      const ofClass = <T extends { readonly sizeClass: SizeClass }>(all: readonly T[]) =>
        all.filter(({ sizeClass }) => sizeClass === id);
      const own = ofClass(base.results).filter(({ contaminated }) => contaminated === undefined);
      const paired = base.table === null ? [] : ofClass(pairs);
      if (own.length + paired.length === 0) return [];
      const sources = [
        ...(paired.length === 0 ? [] : [[tableOfPairs(paired)]]),
        ...sourcesOf(base.scale, own, claims, known),
      ];
      const evidence = [
        ...(paired.length === 0 || base.table === null ? [] : [base.table]),
        ...new Set(own.map(({ claim }) => claim)),
      ];
      const table = paired.length === 0 ? null : pool(paired);
      const tested = testedIn([...own, ...paired], known.releases);
      return [
        [id, { ...poolResults(sources), table, evidence, tested, restsOnOne: restsOnOne(sources) }],
      ];
    }),
  ),
});

/** What the engine rates a criterion from: results pooled, all else as it stands in the file. */
export const basisOf = (
  { scoring: { base }, claims }: Evidence,
  pairs: Pairs,
  known: Known,
): Basis => (base.from === 'measured' ? measuredBasis(base, claims, pairs, known) : base);
