import type { Catalogue } from '../catalogue';
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

/** Where a part of one's own answers is corrected; null where it has no place. */
const placeOf = ({ questions, sections }: Catalogue['questionnaire'], part: FaultyPart) => {
  if (part.kind === 'answer' || part.kind === 'note') {
    const question = questions.find(({ id }) => id === part.id);
    const section = sections.find((one) => one.questions.some((id) => id === part.id));
    return question === undefined || section === undefined
      ? null
      : hrefOf({ page: 'questions', section: section.id, question: part.id });
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
  const { question, criterion } = useSentences(catalogue);
  const nameOf = (part: FaultyPart): string => {
    switch (part.kind) {
      case 'answer':
      case 'note':
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
        const toQuestion = part.kind === 'answer' || part.kind === 'note';
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
