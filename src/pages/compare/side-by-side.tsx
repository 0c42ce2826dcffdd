import type { ComparedMember, CompareWords } from '../../record/compare';
import { sideBySide, type SideRow } from '../../record/side-by-side';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import { SelectField } from '../../ui/select-field';
import styles from './compare.module.css';
import { TableHead } from '../../ui/table-head';

const Rows = ({
  caption,
  head,
  names,
  rows,
}: {
  caption: string;
  head: string;
  names: readonly [string, string];
  rows: readonly SideRow[];
}) => {
  const words = useMessages('compare').side;
  return (
    <Scroll label={caption}>
      <table className={`${prose.table ?? ''} ${styles.side ?? ''}`}>
        <caption>{caption}</caption>
        <TableHead columns={[head, names[0], names[1]]} />
        <tbody>
          {rows.map(({ name, cells, adds, differs }) => (
            <tr key={name} data-differs={differs ? 'yes' : undefined}>
              <th scope="row">
                {name}
                {differs ? <span className={styles.mark}>{words.differs}</span> : null}
              </th>
              {[0, 1].map((place) => (
                <td key={place}>
                  {cells[place]}
                  <span className={styles.adds}>{adds[place]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** Two decisions side by side, with their differences marked. */
export const SideBySide = ({
  pair,
  names,
  words,
  onChoose,
}: {
  pair: readonly [ComparedMember, ComparedMember];
  names: readonly string[];
  words: CompareWords;
  onChoose: (names: readonly [string, string]) => void;
}) => {
  const texts = useMessages('compare').side;
  const { format } = useLocale();
  const { answers, criteria } = sideBySide(pair, words);
  const [first, second] = [pair[0].name, pair[1].name];
  const options = names.map((name) => ({ value: name, label: name }));
  const differing = answers.filter(({ differs }) => differs).length;
  const { resultSentence } = words.record.sentences;
  return (
    <section className={prose.section}>
      <h2>{texts.heading}</h2>
      <div className={styles.choices}>
        <SelectField
          label={texts.first}
          options={options}
          value={first}
          onChange={(name) => onChoose([name, second])}
        />
        <SelectField
          label={texts.second}
          options={options}
          value={second}
          onChange={(name) => onChoose([first, name])}
        />
      </div>
      <ul className={prose.list}>
        {pair.map(({ name, recommendation }) => (
          <li key={name}>
            <strong>{name}</strong> {resultSentence(recommendation)}
          </li>
        ))}
      </ul>
      <p>{texts.count({ count: differing, all: format.number(answers.length) })}</p>
      <Rows caption={texts.answers} head={texts.question} names={[first, second]} rows={answers} />
      <Rows
        caption={texts.criteria}
        head={texts.criterion}
        names={[first, second]}
        rows={criteria}
      />
    </section>
  );
};
