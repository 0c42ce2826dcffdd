import type { DecisionRecord } from '../../record';
import { hrefOf } from '../../routes';
import { running } from '../../text/en/running';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { MemoryBar } from '../../ui/memory/memory-bar';
import { Disclosure, Scroll } from '../../ui/parts';
import { Lines, SourceLinks } from './parts';
import styles from './running.module.css';

type Family = DecisionRecord['running']['families'][number];
type Chosen = NonNullable<Family['chosen']>;

const Command = ({ title, text }: { title: string; text: string }) => (
  <div className={styles.command}>
    <h5>{title}</h5>
    <Scroll label={title}>
      <pre translate="no">
        <code>{text}</code>
      </pre>
    </Scroll>
  </div>
);

const FitMap = ({ map }: { map: Chosen['map'] }) => {
  const words = useMessages(running);
  const { format } = useLocale();
  return (
    <Scroll label={words.map}>
      <table className={prose.table}>
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
                <td key={people} data-fits={fits[i] ?? false}>
                  {fits[i] ? words.yes : words.no}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

const Others = ({ others }: { others: Family['others'] }) => {
  const words = useMessages(running);
  return (
    <Scroll label={words.others}>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">{words.release}</th>
            <th scope="col">{words.needs}</th>
            <th scope="col">{words.room}</th>
            <th scope="col">{words.points}</th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ release, setup, needs, room, points }) => (
            <tr key={release}>
              <th scope="row" translate="no">
                {release}
                <span className={styles.note}>{setup}</span>
              </th>
              <td>{needs}</td>
              <td>{room}</td>
              <td>{points}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

const Details = ({ chosen, others }: { chosen: Chosen; others: Family['others'] }) => {
  const words = useMessages(running);
  const { commands } = chosen;
  return (
    <>
      <MemoryBar parts={chosen.parts} label={chosen.picture} columns={[words.part, words.onEach]} />
      <Disclosure summary={words.commands}>
        <div className={prose.section}>
          {chosen.note === null ? null : <p>{chosen.note}</p>}
          <Command title={words.shell} text={commands.shell} />
          {commands.compose === null ? null : (
            <Command title={words.compose} text={commands.compose} />
          )}
          <Command title={words.fetch} text={commands.fetch} />
          <Command title={words.offline} text={commands.offline} />
          <p className={prose.meta}>{chosen.checked}</p>
          <SourceLinks sources={chosen.sources} />
        </div>
      </Disclosure>
      <Disclosure summary={words.map}>
        <FitMap map={chosen.map} />
      </Disclosure>
      {others.length === 0 ? null : (
        <Disclosure summary={words.others}>
          <Others others={others} />
        </Disclosure>
      )}
    </>
  );
};

/** What to run of each family: the release that fits best, what it takes, how to start it. */
export const Running = ({ section }: { section: DecisionRecord['running'] }) => {
  const words = useMessages(running);
  return (
    <>
      {section.note === null ? null : <p>{section.note}</p>}
      {section.families.map(({ id, heading, facts, chosen, others }) => (
        <section key={id} className={prose.section}>
          <h3>{heading}</h3>
          <Lines lines={facts} />
          {chosen === null ? null : <Details chosen={chosen} others={others} />}
        </section>
      ))}
      <p className={prose.meta}>
        <a href={hrefOf({ page: 'size' })}>{words.own}</a>
      </p>
    </>
  );
};
