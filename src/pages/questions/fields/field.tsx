import { lazy, Suspense, type ReactNode } from 'react';
import type { QuestionId } from '../../../catalogue';
import { Boundary } from '../../../report/page/boundary';
import { withWords } from '../../../text';
import type { Wording } from '../../../text/wording';
import styles from './field.module.css';

const Extras = lazy(() => withWords(['form'], () => import('../beside/extras')));

/** A question in its words around its input: why it is asked, and below it what it moves and a note on it. */
export const Field = ({
  question,
  asked,
  children,
}: {
  question: QuestionId;
  asked: Wording | undefined;
  children: ReactNode;
}) => (
  <fieldset className={styles.question} data-question={question} tabIndex={-1}>
    <legend className={styles.ask}>{asked?.ask ?? question}</legend>
    <p className={styles.why}>{asked?.why}</p>
    {children}
    <Boundary broken={null}>
      <Suspense fallback={<p data-waiting className={styles.below} />}>
        <Extras question={question} asked={asked} />
      </Suspense>
    </Boundary>
  </fieldset>
);
