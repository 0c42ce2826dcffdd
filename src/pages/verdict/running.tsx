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

const Command = ({ title, label, text }: { title: string; label: string; text: string }) => (
  <div className={styles.command}>
    <h4>{title}</h4>
    <Scroll label={label}>
      <pre translate="no">
        <code>{text}</code>
      </pre>
    </Scroll>
  </div>
);

const FitMap = ({ map, release }: { map: Chosen['map']; release: string }) => {
  const words = useMessages(running);
  const { format } = useLocale();
  return (
    <Scroll label={words.ofRelease(words.map, release)}>
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

const Others = ({ others, release: of }: { others: Family['others']; release: string }) => {
  const words = useMessages(running);
  return (
    <Scroll label={words.ofRelease(words.others, of)}>
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

const Details = ({
  chosen,
  others,
  release,
}: {
  chosen: Chosen;
  others: Family['others'];
  release: string;
}) => {
  const words = useMessages(running);
  const { shell, compose, fetch, offline } = chosen.commands;
  const shown = [
    { title: words.shell, text: shell },
    ...(compose === null ? [] : [{ title: words.compose, text: compose }]),
    { title: words.fetch, text: fetch },
    { title: words.offline, text: offline },
  ];
  return (
    <>
      <MemoryBar parts={chosen.parts} label={chosen.picture} columns={[words.part, words.onEach]} />
      <Disclosure summary={words.commands}>
        <div className={prose.section}>
          {chosen.note === null ? null : <p>{chosen.note}</p>}
          {shown.map(({ title, text }) => (
            <Command
              key={title}
              title={title}
              label={words.ofRelease(title, release)}
              text={text}
            />
          ))}
          <p className={prose.meta}>{chosen.checked}</p>
          <SourceLinks sources={chosen.sources} />
        </div>
      </Disclosure>
      {chosen.elsewhere.length === 0 ? null : (
        <Disclosure summary={words.elsewhere}>
          <div className={prose.section}>
            {chosen.elsewhere.map(({ title, command }) => (
              <Command
                key={title}
                title={title}
                label={words.ofRelease(title, release)}
                text={command}
              />
            ))}
          </div>
        </Disclosure>
      )}
      <Disclosure summary={words.map}>
        <FitMap map={chosen.map} release={release} />
      </Disclosure>
      {others.length === 0 ? null : (
        <Disclosure summary={words.others}>
          <Others others={others} release={release} />
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
          {chosen === null ? null : <Details chosen={chosen} others={others} release={heading} />}
        </section>
      ))}
      <p className={prose.meta}>
        <a href={hrefOf({ page: 'size' })}>{words.own}</a>
      </p>
    </>
  );
};
