import type { DecisionRecord } from '../../record';
import { hrefOf } from '../../platform/routes';
import { record as words_ } from '../../text/en/record';
import { useMessages } from '../../ui/locale';
import { Hidden, Scroll } from '../../ui/primitives';
import lists from '../../report/lists.module.css';
import styles from './verdict.module.css';

/** The twelve criteria: points, weight, both scores, what each adds, and its evidence. */
export const CriteriaTable = ({
  record,
  languages,
}: {
  record: DecisionRecord;
  /** The languages that were answered, each with a way to its page. */
  languages: readonly { readonly tag: string; readonly name: string }[];
}) => {
  const words = useMessages(words_);
  const { columns } = words;
  return (
    <Scroll label={words.headings.criteria}>
      <table className={styles.table}>
        <caption>
          <Hidden>{words.table}</Hidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.criterion}</th>
            <th scope="col">{columns.adds}</th>
            <th scope="col">{columns.weight}</th>
            <th scope="col">{columns.points}</th>
            <th scope="col">{columns.qwen}</th>
            <th scope="col">{columns.llama}</th>
            <th scope="col">{columns.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {record.criteria.map(
            ({ id, name, points, weight, qwen, llama, adds, evidence, note }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={hrefOf({ page: 'evidence', kind: 'criterion', id })}>{name}</a>
                  {note === null ? null : <span className={lists.note}>{note}</span>}
                  {id === 'multilingual' && languages.length > 0 ? (
                    <span className={`${lists.names} ${styles.inTable}`}>
                      {languages.map(({ tag, name: language }) => (
                        <a key={tag} href={hrefOf({ page: 'evidence', kind: 'language', id: tag })}>
                          {language}
                        </a>
                      ))}
                    </span>
                  ) : null}
                </th>
                <td>{adds}</td>
                <td>{weight}</td>
                <td>{points}</td>
                <td>{qwen}</td>
                <td>{llama}</td>
                <td>{evidence.length === 0 ? words.none : evidence.join(', ')}</td>
              </tr>
            ),
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{columns.total}</th>
            <td>{record.leadCell}</td>
            <td colSpan={5} />
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
};
