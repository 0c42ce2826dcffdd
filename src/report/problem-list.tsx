import type { Catalogue, QuestionId } from '../catalogue';
import type { DecisionProblem } from '../decision';
import { hrefOf } from '../platform/routes';
import { sheetStore } from '../state';
import { change } from '../state/store';
import prose from '../ui/document.module.css';
import { useMessages } from '../ui/locale';
import { Button } from '../ui/primitives';
import { partOf, withoutPart, type FaultyPart } from '../bindings/sheet-problems';
import { useSentences } from '../bindings/use-sentences';

/** A field of a sheet, and what is wrong with it; null where it could not be read at all. */
export interface Fault {
  readonly field: string;
  readonly kind: DecisionProblem['kind'] | null;
}

/** The question at which a part is corrected; null where that is elsewhere. */
const questionOf = (part: FaultyPart): QuestionId | null =>
  part.kind === 'answer' || part.kind === 'note' || part.kind === 'tie' || part.kind === 'ties'
    ? part.id
    : null;

/** Where a part of one's own answers is corrected; null where it has no place. */
const placeOf = ({ sections }: Catalogue['questionnaire'], part: FaultyPart) => {
  const question = questionOf(part);
  if (question !== null) {
    const section = sections.find((one) => one.questions.includes(question));
    return section === undefined
      ? null
      : hrefOf({ page: 'questions', section: section.id, question });
  }
  return part.kind === 'points' ||
    part.kind === 'scores' ||
    part.kind === 'allPoints' ||
    part.kind === 'allScores'
    ? hrefOf({ page: 'questions', section: 'priorities' })
    : null;
};

/** What is wrong with parts of a sheet, in words; of one's own, with the way to each. */
export const ProblemList = ({
  catalogue,
  faults,
  own,
}: {
  catalogue: Catalogue;
  faults: readonly Fault[];
  own: boolean;
}) => {
  const words = useMessages('problems');
  const { question, criterion, option } = useSentences(catalogue);
  const nameOf = (part: FaultyPart): string => {
    switch (part.kind) {
      case 'tie':
        return words.tie({
          question: question(part.id),
          workload: option('workloads', part.workload),
        });
      case 'workTies':
        return words.workTies({ workload: option('workloads', part.workload) });
      case 'answer':
      case 'note':
      case 'ties':
        return words[part.kind]({ question: question(part.id) });
      case 'points':
      case 'scores':
        return words[part.kind]({ criterion: criterion(part.id) });
      default:
        return words[part.kind];
    }
  };
  return (
    <ul className={prose.list}>
      {faults.map(({ field, kind }) => {
        const part = partOf(field, catalogue.questionnaire);
        const name = nameOf(part);
        const href = own ? placeOf(catalogue.questionnaire, part) : null;
        const toQuestion = questionOf(part) !== null;
        const why =
          part.kind === 'allPoints' && kind === 'empty'
            ? words.noPoints
            : kind === null
              ? words.unread
              : words.kinds[kind];
        const { sheet } = sheetStore.getState();
        const removable = own && kind !== null && withoutPart(sheet, part) !== sheet;
        return (
          <li key={field}>
            {name} {why}{' '}
            {href === null ? null : (
              <a
                href={href}
                aria-label={
                  toQuestion
                    ? words.toQuestionOf({ part: name })
                    : words.toPrioritiesOf({ part: name })
                }
              >
                {toQuestion ? words.toQuestion : words.toPriorities}
              </a>
            )}{' '}
            {removable ? (
              <Button
                look="plain"
                label={words.takeBackOf({ part: name })}
                onPress={() => change(withoutPart(sheetStore.getState().sheet, part))}
              >
                {words.takeBack}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
};
