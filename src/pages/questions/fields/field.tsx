import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { QuestionId } from '../../../catalogue';
import { takeBack, useSheet } from '../../../state';
import type { Wording } from '../../../text/wording';
import { withWords } from '../../../text';
import { useMessages } from '../../../ui/locale';
import { Button, Disclosure } from '../../../ui/primitives';
import { Boundary } from '../../../report/page/boundary';
import { Loading, PartMissing } from '../../../report/page/fallbacks';
import styles from './field.module.css';

const NoteField = lazy(() => withWords(['form'], () => import('../beside/note-field')));
const Beside = lazy(() =>
  withWords(['form', 'engine'], () => import('../beside/question-effects')),
);

const Note = ({ question }: { question: QuestionId }) => {
  const words = useMessages('questions');
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

/** A question in its words, around its input: why it is asked, what it can move, and a note on it. */
export const Field = ({
  question,
  asked,
  children,
}: {
  question: QuestionId;
  asked: Wording | undefined;
  children: ReactNode;
}) => {
  const words = useMessages('questions');
  const isAnswered = useSheet(({ sheet }) => sheet.answers[question] !== undefined);
  return (
    <fieldset className={styles.question} data-question={question} tabIndex={-1}>
      <legend className={styles.ask}>{asked?.ask ?? question}</legend>
      <p className={styles.why}>{asked?.why}</p>
      {children}
      <Boundary broken={null}>
        <Suspense fallback={<p data-waiting className={styles.moves} />}>
          <Beside question={question} />
        </Suspense>
      </Boundary>
      <div className={styles.extras}>
        <Note question={question} />
        {isAnswered ? (
          <Button look="plain" onPress={() => takeBack(question)}>
            {words.clear}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
};
