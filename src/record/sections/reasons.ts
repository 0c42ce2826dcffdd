import type { CriterionId, FamilyId } from '../../catalogue';
import { familyAhead } from '../../core/families';
import { appliesTo } from '../../decision';
import type { RecordInput } from '../words/input';
import { sourcesOf } from '../words/source-link';
import { claimsOf } from './evidence';
import { groundedSection, type Ground, type Section } from './section';

/** The fact by which a criterion speaks for a family under these answers; null where none is told. */
const factFor = (
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
const groundOf = (input: RecordInput, criterion: CriterionId, ids: readonly string[]): Ground => ({
  criterion: { id: criterion, name: input.words.sentences.criterion(criterion) },
  numbers: claimsOf(input).flatMap(({ id, number }) => (ids.includes(id) ? [number] : [])),
  sources: sourcesOf(input.claims[criterion].claims, ids),
});

/** The criteria with those first that carry the verdict, each with its sentence: a fact, where one is told. */
export const criteriaBySide = (input: RecordInput) => {
  const { recommendation, words } = input;
  const { sentences, reasons, locale } = words;
  const sign = familyAhead(recommendation.lead) === 'qwen' ? 1 : -1;
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
        family: sentences.family(family),
      };
      return {
        ...one,
        inDoubt,
        /** What it adds to the lead; below 0 where it speaks against the family ahead. */
        carries: sign * one.contribution,
        ground: groundOf(input, one.criterion, evidence),
        line:
          fact === null
            ? reasons.reason[inDoubt ? 'doubtful' : 'sure'](parts)
            : reasons.reason[inDoubt ? 'doubtfulFact' : 'sureFact']({ fact: fact.words, ...parts }),
      };
    });
};

/** What carries the verdict, and what has weight but cannot be told apart. */
export const reasonsSection = (input: RecordInput): Section | null => {
  const { record: texts, sentences, reasons, locale } = input.words;
  const sorted = criteriaBySide(input);
  const carrying = sorted.filter(({ carries }) => carries > 0.05).slice(0, 3);
  const unsure = sorted
    .filter((one) => one.weight >= 0.1 && one.inDoubt && !carrying.includes(one))
    .slice(0, 2)
    .map(({ criterion, weight, grounds }) => ({
      line: reasons.reason.unsure({
        criterion: sentences.criterion(criterion),
        percent: locale.format.percent(weight),
      }),
      ground: groundOf(input, criterion, grounds.evidence),
    }));
  return groundedSection('reasons', texts.headings.reasons, [...carrying, ...unsure]);
};
