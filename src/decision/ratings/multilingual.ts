import type {
  Ability,
  Catalogue,
  FamilyId,
  LanguageEvidence,
  Release,
  SizeClass,
} from '../../catalogue/model';
import { families } from '../../core/families';
import { abilities } from '../../core/languages';
import {
  middleLevel,
  otherClassSpread,
  otherGenerationSpread,
  unknownSpread,
} from '../../core/method';
import { memoByObject } from '../../core/memo';
import { abilityShares, languageWeights } from '../questions/context';
import { rateBasis, tableOf } from './based';
import { scoreOf, type RatingInput, type RatingRule } from './rating';
import { languageAt } from './size-class';

/** As far above the middle as the level of a language that is on no list is below it. */
const listedLevel = 60;
const unlistedLevel = 40;
/** Spread of a level that rests on a vendor's list: a list is no measurement. */
const listSpread = 16;

/** One ability in one language, as it is scored. */
type Level =
  | { readonly kind: 'neither' }
  | {
      readonly kind: 'measured' | 'listed' | 'unknown';
      readonly qwen: number;
      readonly llama: number;
      /** Of one family's level: half of that of the difference. */
      readonly variance: number;
    };

const measuredAt = (difference: number, spread: number) => ({
  qwen: middleLevel + difference / 2,
  llama: middleLevel - difference / 2,
  variance: spread ** 2 / 2,
});

const isMeasured = ({ results }: LanguageEvidence): boolean =>
  abilities.some((ability) => Object.keys(results[ability]).length > 0);

const levelOf = (
  language: LanguageEvidence | undefined,
  ability: Ability,
  lists: Readonly<Record<FamilyId, ReadonlySet<string>>>,
  sizeClass: SizeClass,
): Level => {
  if (language === undefined || !isMeasured(language)) {
    const level = (family: FamilyId) =>
      language?.lists.some((list) => lists[family].has(list)) ? listedLevel : unlistedLevel;
    const [qwen, llama] = [level('qwen'), level('llama')];
    return { kind: 'listed', qwen, llama, variance: listSpread ** 2 };
  }
  const result = languageAt(language.results[ability], sizeClass);
  if (result === null) return { kind: 'unknown', ...measuredAt(0, unknownSpread) };
  if (result.found === 'neither') return { kind: 'neither' };
  const { difference, spread } = result.found;
  const further = result.exact ? 0 : otherClassSpread;
  return { kind: 'measured', ...measuredAt(difference, Math.hypot(spread, further)) };
};

/** The lists of languages that the releases left of each family have; the same releases rate many answers. */
const listsOf = memoByObject((remaining: readonly Release[]) => {
  const of = (family: FamilyId) =>
    new Set(
      remaining.flatMap((release) =>
        release.family === family && release.languages.list !== null
          ? [release.languages.list]
          : [],
      ),
    );
  return { qwen: of('qwen'), llama: of('llama') };
});

/** Whether a family is left with releases of which none is of a generation that was measured. */
const isUnmeasured = (
  family: FamilyId,
  { measuredGenerations }: Catalogue,
  remaining: readonly Release[],
): boolean => {
  const own = remaining.filter((release) => release.family === family);
  return own.length > 0 && !own.some(({ generation }) => measuredGenerations.includes(generation));
};

/**
 * Multilingual support in the user's languages, a primary one counting twice a secondary one, and in each
 * to understand and to write apart, by the shares of the work. Where results exist at the size class of
 * the hardware (else at the nearest, with more spread), both families stand at 50 with the pooled
 * difference split between them; where only the other ability was measured, the difference is unknown.
 * Where neither family works at the size there is no score, and the rest counts for all. Languages
 * without any results stand at 60 or 40 by the lists of the releases left, with a spread of 16. Errors in
 * different languages come from the same models, so they are not taken to cancel: the spread is the
 * weighted root mean square, and ten points more where only generations are left that were not measured.
 * Data: data/languages. Pooling: method §2.
 */
export const multilingual: RatingRule = {
  reads: () => ['languages', 'workloads', 'hardware', 'gates'],
  rate: (input: RatingInput) => {
    const { catalogue, context, remaining } = input;
    const weights = languageWeights(context);
    const fallback = rateBasis('multilingual', input);
    if (weights.size === 0) return fallback;
    const lists = listsOf(remaining);
    const shares = abilityShares(catalogue.questionnaire, context);
    const parts = [...weights].flatMap(([tag, weight]) => {
      const language = catalogue.languages.find((candidate) => candidate.tag === tag);
      return abilities
        .filter((ability) => shares[ability] > 0)
        .map((ability) => ({
          tag,
          ability,
          weight: weight * shares[ability],
          level: levelOf(language, ability, lists, context.sizeClass),
        }));
    });
    let total = 0;
    let qwen = 0;
    let llama = 0;
    let variance = 0;
    for (const { weight, level } of parts) {
      if (level.kind === 'neither') continue;
      total += weight;
      qwen += weight * level.qwen;
      llama += weight * level.llama;
      variance += weight * level.variance;
    }
    const tagsOf = (kinds: readonly Level['kind'][]) => [
      ...new Set(parts.flatMap(({ tag, level }) => (kinds.includes(level.kind) ? [tag] : []))),
    ];
    const failing = (ability: Ability) =>
      parts.flatMap((part) =>
        part.ability === ability && part.level.kind === 'neither' ? [part.tag] : [],
      );
    const told = tagsOf(['measured', 'neither']);
    const uncovered = [...weights.keys()].filter((tag) => !told.includes(tag));
    const older = families.some((family) => isUnmeasured(family, catalogue, remaining));
    const grounds = {
      evidence: [
        ...(told.length > 0 ? tableOf(catalogue.scoring.multilingual.basis) : []),
        ...(tagsOf(['listed']).length > 0 ? fallback.grounds.evidence : []),
      ],
      adjustments: [],
      uncovered,
      neither: { understanding: failing('understanding'), writing: failing('writing') },
    };
    if (total === 0) {
      const none = scoreOf(middleLevel, unknownSpread / Math.SQRT2);
      return { qwen: none, llama: none, grounds };
    }
    const spread = Math.sqrt(variance / total + (older ? otherGenerationSpread ** 2 / 2 : 0));
    return { qwen: scoreOf(qwen / total, spread), llama: scoreOf(llama / total, spread), grounds };
  },
};
