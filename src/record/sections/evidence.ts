import { memoByObject } from '../../core/memo';
import { appliesTo } from '../../decision';
import type { RecordInput } from '../words/input';
import type { NumberedClaim, Section } from './section';

const numberedClaims = ({
  catalogue,
  claims,
  sheet,
  words,
}: RecordInput): readonly NumberedClaim[] => {
  const { record: texts, locale, sentences } = words;
  return catalogue.questionnaire.criteria
    .flatMap(({ id }) =>
      claims[id].claims
        .filter(({ when }) => when === null || appliesTo(catalogue, sheet, when))
        .map((claim) => ({ criterion: sentences.criterion(id), claim })),
    )
    .map(({ criterion, claim }, i) => ({
      id: claim.id,
      number: i + 1,
      criterion,
      words: texts.claim({
        words: locale.of(claim.words),
        date: locale.format.date(claim.asOf),
        grade: texts.grades[claim.grade],
      }),
      contested:
        claim.contested === null ? null : texts.contested({ words: locale.of(claim.contested) }),
      sources: claim.sources,
    }));
};

/** The claims that matter to the answers, in the order of the criteria, numbered through. */
export const claimsOf = memoByObject(numberedClaims);

/** The evidence, and what is known of the families that no score holds. */
export const evidenceSection = (input: RecordInput): Section => {
  const { record: texts, locale } = input.words;
  return {
    id: 'evidence',
    heading: texts.headings.evidence,
    body: {
      kind: 'evidence',
      claims: claimsOf(input),
      familyNotes: {
        heading: texts.familyNote,
        notes: input.catalogue.families.flatMap(({ notes }) =>
          notes.map((note) => ({
            words: locale.of(note.words),
            date: locale.format.date(note.asOf),
            sources: note.sources,
          })),
        ),
      },
    },
  };
};
