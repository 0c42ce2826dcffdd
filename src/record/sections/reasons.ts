import type { CriterionId, FamilyId } from '../../catalogue';
import { familyAhead } from '../../core/families';
import { memoByObject } from '../../core/memo';
import { appliesTo } from '../../decision';
import type { RecordInput } from '../words/input';
import { sourcesOf } from '../words/source-link';
import { claimsOf } from './evidence';
import { groundedSection, type Ground, type Section } from './section';

/** The fact by which a criterion speaks for a family under these answers; null where none is told. */
export const factFor = (
  { catalogue, claims, sheet, words }: RecordInput,
  criterion: CriterionId,
  family: FamilyId,
): { readonly words: string; readonly evidence: readonly string[] } | null => {
  const found = claims[criterion].reasons.find(
    ({ favours, when }) =>
      favours === family && (when === null || appliesTo(catalogue, sheet, when)),
  );
  return found === undefined
    ? null
    : { words: words.locale.of(found.words), evidence: found.evidence };
};

/** What a sentence on a criterion rests on, of the claims that it tells. */
export const groundOf = (
  input: RecordInput,
  criterion: CriterionId,
  ids: readonly string[],
): Ground => ({
  criterion: { id: criterion, name: input.words.sentences.criterion(criterion) },
  numbers: claimsOf(input).flatMap(({ id, number }) => (ids.includes(id) ? [number] : [])),
  sources: sourcesOf(input.claims[criterion].claims, ids),
});

/** Most reasons that are told for the family ahead, and for the other. */
const most = { pro: 4, contra: 3 } as const;

/** Parts of the lead in score points below which a criterion is no reason. */
const leastPart = 0.05;

/** The criteria with those first that carry the verdict, each with its sentence: a fact, where one is told. */
export const criteriaBySide = (input: RecordInput) => {
  const { recommendation, words } = input;
  const { sentences, reasons, locale } = words;
  const sign = familyAhead(recommendation.lead) === 'qwen' ? 1 : -1;
  const sideOf = (side: number): number =>
    recommendation.criteria.reduce((sum, one) => sum + Math.max(0, side * one.contribution), 0);
  /** All that speaks for each family, in score points. */
  const totals = { qwen: sideOf(1), llama: sideOf(-1) };
  return [...recommendation.criteria]
    .sort((a, b) => sign * (b.contribution - a.contribution))
    .map((one) => {
      const inDoubt = Math.abs(one.difference) < one.spread;
      const family = familyAhead(one.contribution);
      // Scores that a person set do not rest on what was found.
      const fact = one.overridden ? null : factFor(input, one.criterion, family);
      const evidence = one.overridden ? [] : (fact?.evidence ?? one.grounds.evidence);
      const parts = {
        criterion: sentences.criterion(one.criterion),
        points: locale.format.points(one.contribution),
        total: locale.format.points(totals[family]),
        family: sentences.family(family),
      };
      const texts = reasons.reason;
      const told = one.overridden
        ? texts.own(parts)
        : (fact?.words ?? texts[inDoubt ? 'doubtful' : 'sure'](parts));
      const adds = texts[inDoubt ? 'addsInMargin' : 'adds'](parts);
      return {
        ...one,
        inDoubt,
        /** What it adds to the lead; below 0 where it speaks against the family ahead. */
        carries: sign * one.contribution,
        ground: {
          ...groundOf(input, one.criterion, evidence),
          apart: { fact: told, adds },
        },
        line: texts.withAdds({ fact: told, adds }),
      };
    });
};

/** The reasons that are told for the family ahead and for the other, each with the strongest first. */
export const sidesOf = memoByObject((input: RecordInput) => {
  const sorted = criteriaBySide(input);
  return {
    sorted,
    pro: sorted.filter(({ carries }) => carries >= leastPart).slice(0, most.pro),
    contra: sorted
      .filter(({ carries }) => carries <= -leastPart)
      .toReversed()
      .slice(0, most.contra),
  };
});

/** The strongest reasons for the family ahead. */
export const reasonsSection = (input: RecordInput): Section | null => {
  const { recommendation, words } = input;
  const { record: texts, sentences } = words;
  return groundedSection(
    'reasons',
    texts.headings.reasons({ family: sentences.family(familyAhead(recommendation.lead)) }),
    sidesOf(input).pro,
  );
};
