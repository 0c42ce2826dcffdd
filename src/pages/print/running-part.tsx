import type { DecisionRecord } from '../../record';
import { running } from '../../text/en/running';
import { useLocale, useMessages } from '../../ui/locale';
import { MemoryBar } from '../../ui/memory/memory-bar';
import { Scroll } from '../../ui/primitives';
import { List, Part } from './paper-lists';
import styles from './print.module.css';

type Chosen = NonNullable<DecisionRecord['running']['families'][number]['chosen']>;

const FitMap = ({ map, release }: { map: Chosen['map']; release: string }) => {
  const words = useMessages(running);
  const { format } = useLocale();
  return (
    <Scroll label={words.ofRelease(words.map, release)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.requests}</th>
            {map.people.map((people) => (
              <th key={people} scope="col">
                {format.number(people)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map(({ tokens, fits }) => (
            <tr key={tokens}>
              <th scope="row">{words.tokensEach(format.number(tokens))}</th>
              {map.people.map((people, i) => (
                <td key={people}>{fits[i] ? words.yes : words.no}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** What to run, on paper: facts, memory, what fits, and the command. */
export const RunningPart = ({ section }: { section: DecisionRecord['running'] }) => {
  const words = useMessages(running);
  return (
    <Part heading={words.heading}>
      {section.note === null ? null : <p>{section.note}</p>}
      {section.families.map(({ id, heading, facts, chosen }) => (
        <div key={id} className={styles.part}>
          <h3>{heading}</h3>
          <List lines={facts} />
          {chosen === null ? null : (
            <>
              <MemoryBar
                parts={chosen.parts}
                label={chosen.picture}
                columns={[words.part, words.onEach]}
              />
              <FitMap map={chosen.map} release={heading} />
              <pre className={styles.command} translate="no">
                {chosen.commands.shell}
              </pre>
              <p className={styles.note}>{chosen.checked}</p>
            </>
          )}
        </div>
      ))}
    </Part>
  );
};
