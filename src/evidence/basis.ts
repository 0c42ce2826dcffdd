import type { Basis, MeasuredBasis, SizeClass } from '../catalogue/model';
import type { MeasuredResult } from '../catalogue/schema/evidence';
import type { ResultsFile } from '../catalogue/schema/languages';
import type { ReleaseFacts } from '../catalogue/schema/releases';
import type { Claim, Evidence } from '../catalogue/worded';
import { groupBy } from '../core/group-by';
import { pointsPerLog, sizeClasses, unknownSpread } from '../core/method';
import { effectOfSet, pool, poolSources, tableOfPairs, type Effect, type Source } from './pool';

/** Standard error of a table in which an interested party measured both families, in points. */
const vendorError = 10;

type Pairs = readonly ResultsFile['pairs'][number][];
type MeasuredFile = Extract<Evidence['scoring']['base'], { from: 'measured' }>;

const effectOf = (
  scale: MeasuredFile['scale'],
  { qwen, llama, error }: MeasuredResult,
): Effect => ({
  difference:
    scale === 'points'
      ? qwen.value - llama.value
      : pointsPerLog * Math.log(llama.value / qwen.value),
  variance: (error ?? 0) ** 2,
});

/** Where a claim was read first: claims that were read in one place are one witness. */
const placeOf = (claim: Claim | undefined): string => {
  const source = claim?.sources[0];
  if (source === undefined) return '';
  return source.kind === 'web' ? source.url : source.repository;
};

/** Results as sources: a claim is one table of its source, and a test one data set of its table. */
const sourcesOf = (
  scale: MeasuredFile['scale'],
  results: readonly MeasuredResult[],
  claims: readonly Claim[],
): Source[] => {
  const claimOf = (id: string) => claims.find((claim) => claim.id === id);
  return groupBy(results, ({ claim }) => placeOf(claimOf(claim))).map(({ items }) =>
    groupBy(items, ({ claim }) => claim).map(({ key, items: rows }) => ({
      doubt: claimOf(key)?.grade === 'vendor' ? vendorError ** 2 : 0,
      sets: groupBy(rows, ({ test }) => test).map(({ items: same }) =>
        effectOfSet(same.map((row) => effectOf(scale, row))),
      ),
    })),
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

/** A release as tables of results name it: by its repository, as a whole or as far as it tells it apart. */
type Tested = Pick<ReleaseFacts, 'id' | 'repository'>;

/** The name of a model without its maker, its number format and how it was asked. */
const plainName = (name: string): string =>
  name.replace(/^.*\//, '').replace(/#.*$/, '').replace(/-FP8$/i, '').toLowerCase();

/** The releases that rows of results are of: the one of that name, else one whose name goes on from it. */
const testedIn = (
  rows: readonly Readonly<Record<'qwen' | 'llama', { readonly model: string }>>[],
  releases: readonly Tested[],
): readonly string[] => {
  const names = new Set(
    rows.flatMap(({ qwen, llama }) => [plainName(qwen.model), plainName(llama.model)]),
  );
  const found = [...names].flatMap((name) => {
    const exact = releases.find(({ repository }) => plainName(repository) === name);
    return exact ?? releases.find(({ repository }) => plainName(repository).startsWith(name)) ?? [];
  });
  return [...new Set(found.map(({ id }) => id))].toSorted();
};

/**
 * Results by size class pooled into one difference each (method §2). The pairs that count here are one
 * source among the others. A vendor's own table carries an error of ten points, once for all of its
 * rows. Rows that are known to be in the training data of a family do not count.
 */
const measuredBasis = (
  base: MeasuredFile,
  claims: readonly Claim[],
  pairs: Pairs,
  releases: readonly Tested[],
): MeasuredBasis => ({
  from: 'measured',
  table: base.table,
  level: base.level,
  classes: Object.fromEntries(
    sizeClasses.flatMap((id) => {
      const ofClass = <T extends { readonly sizeClass: SizeClass }>(all: readonly T[]) =>
        all.filter(({ sizeClass }) => sizeClass === id);
      const own = ofClass(base.results).filter(({ contaminated }) => contaminated === undefined);
      const paired = base.table === null ? [] : ofClass(pairs);
      if (own.length + paired.length === 0) return [];
      const sources = [
        ...(paired.length === 0 ? [] : [[tableOfPairs(paired)]]),
        ...sourcesOf(base.scale, own, claims),
      ];
      const evidence = [
        ...(paired.length === 0 || base.table === null ? [] : [base.table]),
        ...new Set(own.map(({ claim }) => claim)),
      ];
      const table = paired.length === 0 ? null : pool(paired);
      const tested = testedIn([...own, ...paired], releases);
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
  releases: readonly Tested[],
): Basis => (base.from === 'measured' ? measuredBasis(base, claims, pairs, releases) : base);
