import type { AnswersBody } from '../../record';
import { hrefOf } from '../../platform/routes';
import { useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import lists from '../../report/lists.module.css';
import details from './details.module.css';
import styles from './verdict.module.css';

/** Every answer with what its points add to the lead; one's own with the way to change it. */
export const AnswersTable = ({ body, own }: { body: AnswersBody; own: boolean }) => {
  const words = useMessages('record');
  return (
    <>
      <Scroll label={words.moved}>
        <table className={details.answers}>
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              <th scope="col">{words.yourAnswer}</th>
              <th scope="col">{words.columns.adds}</th>
            </tr>
          </thead>
          <tbody>
            {body.answers.map(({ section, question, answer, adds, note }) => (
              <tr key={question}>
                <th scope="row">
                  {own ? <a href={hrefOf({ page: 'questions', section })}>{question}</a> : question}
                </th>
                <td>
                  {answer}
                  {note === null ? null : (
                    <span className={lists.note}>{words.note({ note })}</span>
                  )}
                </td>
                <td>{adds}</td>
              </tr>
            ))}
            {body.rest.map(({ what, adds }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td />
                <td>{adds}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.columns.total}</th>
              <td />
              <td>{body.lead}</td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <p className={styles.meta}>{words.movedNote}</p>
    </>
  );
};
