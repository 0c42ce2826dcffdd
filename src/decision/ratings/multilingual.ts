import type { FamilyId, LanguageEvidence, SizeClass } from '../../catalogue/model';
import { languageWeights } from '../questions/context';
import { rateBasis, tableOf } from './based';
import { scoreOf, type RatingInput, type RatingRule } from './rating';
import { atClass } from './size-class';
import { otherClassSpread, spreadPerYear } from '../../core/method';

/**
 * Level at which a language with results is put for both families before their measured difference
 * is split between them: the results say how far apart two models are, not how near to English.
 */
const measuredLevel = 70;
const listedLevel = 60;
const unlistedLevel = 40;
/** Spread of a level that rests on a vendor's list: a list is no measurement. */
const listSpread = 16;
interface Level {
  readonly qwen: number;
  readonly llama: number;
  readonly variance: number;
  readonly covered: boolean;
}

const levelOf = (
  language: LanguageEvidence | undefined,
  lists: Readonly<Record<FamilyId, ReadonlySet<string>>>,
  sizeClass: SizeClass,
  age: number,
): Level => {
  const result = language === undefined ? null : atClass(language.results, sizeClass);
  if (result !== null) {
    const { difference, spread } = result.found;
    return {
      qwen: measuredLevel + difference / 2,
      llama: measuredLevel - difference / 2,
      variance:
        (spread ** 2 + (result.exact ? 0 : otherClassSpread ** 2) + (spreadPerYear * age) ** 2) / 2,
      covered: true,
    };
  }
  const level = (family: FamilyId) =>
    language?.lists.some((list) => lists[family].has(list)) ? listedLevel : unlistedLevel;
  return {
    qwen: level('qwen'),
    llama: level('llama'),
    variance: listSpread ** 2,
    covered: false,
  };
};

/**
 * Multilingual support in the user's languages, a primary one counting twice a secondary one. Where
 * independent results exist at the size class of the hardware (else at the nearest, with more
 * spread), both families stand at 70 with the pooled difference split between them; elsewhere at 60
 * or 40 by the language lists of the releases left, with a spread of 16. Errors in different
 * languages come from the same models, so they are not taken to cancel: the spread is the weighted
 * root mean square. Data: data/languages. Pooling: method §2.
 */
export const multilingual: RatingRule = {
  reads: () => ['languages', 'hardware', 'gates'],
  rate: (input: RatingInput) => {
    const { catalogue, context, remaining } = input;
    const weights = languageWeights(context);
    const fallback = rateBasis('multilingual', input);
    if (weights.size === 0) return fallback;
    const listsOf = (family: FamilyId) =>
      new Set(
        remaining.flatMap((release) =>
          release.family === family && release.languages.list !== null
            ? [release.languages.list]
            : [],
        ),
      );
    const lists = { qwen: listsOf('qwen'), llama: listsOf('llama') };
    let qwen = 0;
    let llama = 0;
    let variance = 0;
    const uncovered: string[] = [];
    for (const [tag, weight] of weights) {
      const language = catalogue.languages.find((candidate) => candidate.tag === tag);
      const level = levelOf(language, lists, context.sizeClass, catalogue.resultsAge);
      qwen += weight * level.qwen;
      llama += weight * level.llama;
      variance += weight * level.variance;
      if (!level.covered) uncovered.push(tag);
    }
    const spread = Math.sqrt(variance);
    return {
      qwen: scoreOf(qwen, spread),
      llama: scoreOf(llama, spread),
      grounds: {
        evidence: [
          ...(uncovered.length < weights.size ? tableOf(catalogue.scoring.multilingual.basis) : []),
          ...(uncovered.length > 0 ? fallback.grounds.evidence : []),
        ],
        adjustments: [],
        uncovered,
      },
    };
  },
};
