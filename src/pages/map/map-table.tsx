import type { Questionnaire } from '../../catalogue';
import prose from '../../ui/document.module.css';
import { useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import type { MapWords } from './use-map-words';

/** The whole map as a table: a row for each question. */
export const MapTable = ({
  questions,
  words: { label, listed },
}: {
  questions: Questionnaire['questions'];
  words: MapWords;
}) => {
  const { table: words } = useMessages('map');
  return (
    <Scroll label={words.caption}>
      <table className={prose.table}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.importance}</th>
            <th scope="col">{words.scores}</th>
            <th scope="col">{words.requirements}</th>
            <th scope="col">{words.advice}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{label({ kind: 'question', id })}</th>
              <td>{listed(id, 'importance', 'criterion') || words.nothing}</td>
              <td>{listed(id, 'scores', 'criterion') || words.nothing}</td>
              <td>{listed(id, 'decides', 'requirement') || words.nothing}</td>
              <td>{listed(id, 'decides', 'end') || words.nothing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
