import type { QuestionId } from '../../catalogue';
import { moves } from '../../decision';
import { questions } from '../../text/en/questions';
import { useLocale, useMessages } from '../../ui/locale';
import { useSentences } from '../sentences';
import { useWorld } from '../world';

/** What a question can move: points, scores, gates or a price. */
const Moved = ({ question }: { question: QuestionId }) => {
  const words = useMessages(questions).moves;
  const { format } = useLocale();
  const { catalogue } = useWorld();
  const { criterion } = useSentences(catalogue);
  const { weights, scores, gates, price } = moves(catalogue, question);
  const list = (ids: typeof weights) => format.list(ids.map(criterion));
  return (
    <>
      {weights.length === 0 ? null : <span>{words.weights(list(weights))} </span>}
      {scores.length === 0 ? null : <span>{words.scores(list(scores))} </span>}
      {gates ? <span>{words.gates} </span> : null}
      {price ? <span>{words.price}</span> : null}
    </>
  );
};

export default Moved;
