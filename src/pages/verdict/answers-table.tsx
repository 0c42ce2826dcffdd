import type { AnswersBody } from '../../record';
import { hrefOf } from '../../platform/routes';
import { useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import lists from '../../report/lists.module.css';
import details from './details.module.css';
import styles from './verdict.module.css';

/**
 * Every answer, with what its points add to the lead where that is wanted and there is a lead; one's own
 * with the way to change it.
 */
export const AnswersTable = ({
  body,
  own,
  effects = false,
}: {
  body: AnswersBody;
  own: boolean;
  effects?: boolean;
}) => {
  const { answers } = body;
  const added = effects ? body.added : null;
  const words = useMessages('record');
  const answered = new Set(answers.map(({ id }) => id));
  const addsOf = (id: string) => added?.parts.find((part) => part.id === id)?.adds;
  const rest = added === null ? [] : added.parts.filter(({ id }) => !answered.has(id));
  return (
    <>
      <Scroll label={added === null ? words.headings.answers : words.moved}>
        <table className={details.answers}>
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              <th scope="col">{words.yourAnswer}</th>
              {added === null ? null : <th scope="col">{words.columns.adds}</th>}
            </tr>
          </thead>
          <tbody>
            {answers.map(({ section, id, question, answer, note }) => (
              <tr key={id}>
                <th scope="row">
                  {own ? <a href={hrefOf({ page: 'questions', section })}>{question}</a> : question}
                </th>
                <td>
                  {answer}
                  {note === null || effects ? null : (
                    <span className={lists.note}>{words.note({ note })}</span>
                  )}
                </td>
                {added === null ? null : <td>{addsOf(id)}</td>}
              </tr>
            ))}
            {rest.map(({ id, what, adds }) => (
              <tr key={id}>
                <th scope="row">{what}</th>
                <td />
                <td>{adds}</td>
              </tr>
            ))}
          </tbody>
          {added === null ? null : (
            <tfoot>
              <tr>
                <th scope="row">{words.columns.total}</th>
                <td />
                <td>{added.lead}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </Scroll>
      {added === null ? null : <p className={styles.meta}>{words.movedNote}</p>}
    </>
  );
};
