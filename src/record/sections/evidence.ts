import type { Source } from '../../catalogue';
import { applies } from '../../decision';
import type { RecordInput } from '../wording/input';

/** A claim in the list of evidence. */
export interface NumberedClaim {
  readonly id: string;
  readonly number: number;
  readonly criterion: string;
  readonly words: string;
  readonly contested: string | null;
  readonly sources: readonly Source[];
}

/** The claims that matter to the answers, in the order of the criteria, numbered through. */
export const evidenceOf = ({ catalogue, claims, sheet, words }: RecordInput): NumberedClaim[] => {
  const { record: texts, locale, sentences } = words;
  return catalogue.questionnaire.criteria
    .flatMap(({ id }) =>
      claims[id].claims
        .filter(({ when }) => when === null || applies(catalogue, sheet, when))
        .map((claim) => ({ criterion: sentences.criterion(id), claim })),
    )
    .map(({ criterion, claim }, i) => ({
      id: claim.id,
      number: i + 1,
      criterion,
      words: texts.claim(
        locale.of(claim.words),
        locale.format.date(claim.asOf),
        texts.grades[claim.grade],
      ),
      contested: claim.contested === null ? null : texts.contested(locale.of(claim.contested)),
      sources: claim.sources,
    }));
};
