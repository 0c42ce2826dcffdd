import type { QuestionId } from '../../../catalogue';
import { reachOf } from '../../../decision';
import { useSheet } from '../../../state';
import { useLocale, useMessages } from '../../../ui/locale';
import { Notice } from '../../../ui/primitives';
import { useNames } from '../../../bindings/use-names';
import { useWorld } from '../../../bindings/use-recommendation';
import { contradictions } from './contradictions';
import styles from '../fields/field.module.css';

/** What contradicts the answer, and what the question can move: points, scores, gates or a price. */
const Beside = ({ question }: { question: QuestionId }) => {
  const words = useMessages('beside');
  const { format } = useLocale();
  const { catalogue } = useWorld();
  const { criterion } = useNames(catalogue);
  const answers = useSheet(({ sheet }) => sheet.answers);
  const { weights, scores, gates, price } = reachOf(catalogue, question);
  const list = (ids: typeof weights) => format.list(ids.map(criterion));
  return (
    <>
      {contradictions(answers)
        .filter(({ questions }) => questions[0] === question)
        .map(({ kind }) => (
          <Notice key={kind} warning live>
            <p>{words.contradiction[kind]}</p>
          </Notice>
        ))}
      <p className={styles.moves}>
        {weights.length === 0 ? null : <span>{words.weights({ criteria: list(weights) })} </span>}
        {scores.length === 0 ? null : <span>{words.scores({ criteria: list(scores) })} </span>}
        {gates ? <span>{words.gates} </span> : null}
        {price ? <span>{words.price}</span> : null}
      </p>
    </>
  );
};

export default Beside;
