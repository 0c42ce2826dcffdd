import { outline, type QuestionId } from '../../catalogue';
import type { Sheet } from '../../decision';
import { answerOn } from '../../record';
import { withTried, type TriedAnswers } from '../../state/tried';
import { useMessages } from '../../ui/locale';
import { Actions, Button } from '../../ui/primitives';
import { useLanguageName } from '../../bindings/use-languages';
import { useRecordWords } from '../../bindings/use-record';
import type { World } from '../../world';
import styles from './what-if.module.css';

/** What is tried, each beside one's own answer, to be taken back. */
export const TriedList = ({
  world,
  own,
  tried,
  onTakeBack,
}: {
  world: World;
  own: Sheet;
  tried: TriedAnswers;
  onTakeBack: (question?: QuestionId) => void;
}) => {
  const words = useMessages('what-if').trying;
  const record = useRecordWords(world);
  const nameOf = useLanguageName();
  const told = (sheet: Sheet, id: QuestionId) =>
    answerOn(sheet, world.catalogue, record, nameOf, id);
  if (tried.size === 0) return <p>{words.none}</p>;
  const sheet = withTried(own, tried, outline.version);
  return (
    <>
      <ul className={styles.tried}>
        {[...tried.keys()].map((id) => {
          const question = record.sentences.question(id);
          return (
            <li key={id}>
              <span>{question}</span>
              <span>{words.line({ tried: told(sheet, id), own: told(own, id) })}</span>
              <Button
                look="plain"
                label={words.backWhich({ question })}
                onPress={() => onTakeBack(id)}
              >
                {words.back}
              </Button>
            </li>
          );
        })}
      </ul>
      {tried.size < 2 ? null : (
        <Actions>
          <Button look="quiet" onPress={() => onTakeBack()}>
            {words.backAll}
          </Button>
        </Actions>
      )}
    </>
  );
};
