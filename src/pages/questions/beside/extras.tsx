import { lazy, Suspense, useState } from 'react';
import type { QuestionId } from '../../../catalogue';
import { Boundary } from '../../../report/page/boundary';
import { Loading, PartMissing } from '../../../report/page/fallbacks';
import { takeBack, useSheet } from '../../../state';
import { withWords } from '../../../text';
import type { Wording } from '../../../text/wording';
import { useMessages } from '../../../ui/locale';
import { Button, Disclosure } from '../../../ui/primitives';
import styles from '../fields/field.module.css';

const NoteField = lazy(() => withWords(['form'], () => import('./note-field')));
const Effects = lazy(() => withWords(['form', 'engine'], () => import('./question-effects')));

const Note = ({ question }: { question: QuestionId }) => {
  const words = useMessages('beside');
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary={words.note} onToggle={setOpen}>
      {isOpen ? (
        <Boundary broken={<PartMissing />}>
          <Suspense fallback={<Loading />}>
            <NoteField question={question} />
          </Suspense>
        </Boundary>
      ) : null}
    </Disclosure>
  );
};

/** What stands below the input of a question: what it can move, a note on it, and the way to clear it. */
const Extras = ({ question, asked }: { question: QuestionId; asked: Wording | undefined }) => {
  const words = useMessages('beside');
  const isAnswered = useSheet(({ sheet }) => sheet.answers[question] !== undefined);
  return (
    <div className={styles.below}>
      <Boundary broken={null}>
        <Suspense fallback={<span data-waiting />}>
          <Effects question={question} asked={asked} />
        </Suspense>
      </Boundary>
      <Note question={question} />
      {isAnswered ? (
        <Button look="plain" onPress={() => takeBack(question)}>
          {words.clear}
        </Button>
      ) : null}
    </div>
  );
};

export default Extras;
