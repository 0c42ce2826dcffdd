import type { QuestionId } from '../../../catalogue';
import { reachOf } from '../../../decision/explain/question-reach';
import { useSheet } from '../../../state';
import type { Wording } from '../../../text/wording';
import { useLocale, useMessages } from '../../../ui/locale';
import { Disclosure, Notice } from '../../../ui/primitives';
import { useNames } from '../../../bindings/use-names';
import { useWorld } from '../../../bindings/use-recommendation';
import { contradictions } from './contradictions';

/** What contradicts the answer, and behind a line what the question can move: points, scores, gates or a price. */
const Effects = ({ question, asked }: { question: QuestionId; asked: Wording | undefined }) => {
  const words = useMessages('beside');
  const { format } = useLocale();
  const { catalogue } = useWorld();
  const { criterion } = useNames(catalogue);
  const answers = useSheet(({ sheet }) => sheet.answers);
  const { weights, scores, gates, prices, plan } = reachOf(catalogue, question);
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
      <Disclosure summary={words.how}>
        <ul>
          {weights.length === 0 ? null : <li>{words.weights({ criteria: list(weights) })}</li>}
          {scores.length === 0 ? null : <li>{words.scores({ criteria: list(scores) })}</li>}
          {gates ? <li>{words.gates}</li> : null}
          {plan ? <li>{words.plan}</li> : null}
          {prices.length === 0 ? null : <li>{words.price}</li>}
          {prices.map(([option, points]) => (
            <li key={option}>{words.cost({ option: asked?.options[option] ?? option, points })}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
};

export default Effects;
