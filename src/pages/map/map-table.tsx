import type { Questionnaire } from '../../catalogue';
import prose from '../../ui/document.module.css';
import { useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import type { MapWords } from './use-map-words';
import { TableHead } from '../../ui/table-head';

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
        <TableHead
          columns={[
            words.question,
            words.importance,
            words.scores,
            words.requirements,
            words.advice,
          ]}
        />
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
