import type {
  Catalogue,
  CriterionId,
  LanguageEvidence,
  LanguageResult,
  MeasuredBasis,
  Pooled,
  SizeClass,
} from '../catalogue/model';
import { sizeClasses } from '../core/method';
import { tenths } from '../core/numbers';
import { poolResults } from './basis';
import { alone, effectOfPooled, poolSources, type Source } from './pool';

type Classes<T> = { readonly [S in SizeClass]?: T };

/** A comparison of both families that users made themselves, in points of 0–100; higher is better. */
export interface OwnResult {
  readonly criterion: CriterionId;
  /** The size class of the releases that were compared. */
  readonly sizeClass: SizeClass;
  /** The tag of the language it was made in, where the criterion is that of languages; else null. */
  readonly language: string | null;
  readonly qwen: number;
  readonly llama: number;
  /** Standard error of the difference, in points; above 0. */
  readonly error: number;
}

/** Facts in which results of one's own are pooled with those of the edition. */
export type OwnEvidence = (catalogue: Catalogue) => Catalogue;

const sourceOf = ({ qwen, llama, error }: OwnResult): Source =>
  alone({ difference: qwen - llama, variance: error ** 2 });

/** What an edition pooled, where it did, as one source beside each result of one's own. */
const sourcesWith = (
  edition: Pick<Pooled, 'difference' | 'spread'> | undefined,
  own: readonly OwnResult[],
): Source[] => [
  ...(edition === undefined ? [] : [alone(effectOfPooled(edition))]),
  ...own.map(sourceOf),
];

/** By size class, what stood there; pooled anew where some results are of that class. */
const byClass = <T>(
  before: Classes<T>,
  own: readonly OwnResult[],
  pooled: (edition: T | undefined, own: readonly OwnResult[]) => T,
): Classes<T> =>
  Object.fromEntries(
    sizeClasses.flatMap((id) => {
      const some = own.filter(({ sizeClass }) => sizeClass === id);
      const edition = before[id];
      if (some.length > 0) return [[id, pooled(edition, some)]];
      return edition === undefined ? [] : [[id, edition]];
    }),
  );

const measuredWith = (basis: MeasuredBasis, own: readonly OwnResult[]): MeasuredBasis => ({
  ...basis,
  classes: byClass(basis.classes, own, (edition, some) => ({
    table: null,
    evidence: [],
    ...edition,
    ...poolResults(sourcesWith(edition, some)),
    // One's own results are of what one would run.
    tested: null,
    restsOnOne: edition === undefined && some.length === 1,
  })),
});

/** Means of the scores over all data sets, those of the edition and one's own. */
const meanWith = (
  family: 'qwen' | 'llama',
  edition: Pooled | undefined,
  own: readonly OwnResult[],
) => {
  const pairs = edition?.pairs ?? 0;
  const sum = own.reduce((all, result) => all + result[family], (edition?.[family] ?? 0) * pairs);
  return tenths(sum / (pairs + own.length));
};

/** One ability by size class; own results stand alone where the edition has neither family work. */
const abilityWith = (
  results: Classes<LanguageResult>,
  own: readonly OwnResult[],
): Classes<LanguageResult> =>
  byClass(results, own, (found, some): LanguageResult => {
    const edition = found === 'neither' ? undefined : found;
    return {
      ...poolSources(sourcesWith(edition, some)),
      pairs: (edition?.pairs ?? 0) + some.length,
      sources: (edition?.sources ?? 0) + some.length,
      qwen: meanWith('qwen', edition, some),
      llama: meanWith('llama', edition, some),
    };
  });

/** A test of one's own is of the work as it is, so it counts for both abilities. */
const languageWith = (language: LanguageEvidence, own: readonly OwnResult[]): LanguageEvidence => ({
  ...language,
  results: {
    understanding: abilityWith(language.results.understanding, own),
    writing: abilityWith(language.results.writing, own),
  },
});

/**
 * The facts of an edition with results of one's own pooled in (method §2): where results of a size
 * class decide a criterion or a language, the edition's pooled difference counts as one source, with
 * its spread, beside each of one's own. Criteria that are not scored from results stay as they are, and so does
 * every language that no result names. The facts that are given are not changed.
 */
export const ownEvidence =
  (results: readonly OwnResult[]): OwnEvidence =>
  (catalogue) => {
    const named = results.filter(({ language }) => language !== null);
    const others = results.filter(({ language }) => language === null);
    const scoring = { ...catalogue.scoring };
    for (const { id } of catalogue.questionnaire.criteria) {
      const own = others.filter(({ criterion }) => criterion === id);
      const { basis, ...rest } = scoring[id];
      if (own.length > 0 && basis.from === 'measured') {
        scoring[id] = { ...rest, basis: measuredWith(basis, own) };
      }
    }
    const languages = catalogue.languages.map((one) => {
      const own = named.filter(({ language }) => language === one.tag);
      return own.length === 0 ? one : languageWith(one, own);
    });
    return { ...catalogue, scoring, languages };
  };
