import { lazy, Suspense } from 'react';
import type { PlanBody, PlannedFamily, WayToRun } from '../../record';
import { hrefOf } from '../../platform/routes';
import prose from '../../ui/document.module.css';
import { useMessages } from '../../ui/locale';
import { MemoryBar } from '../../ui/memory/memory-bar';
import { Disclosure, Scroll } from '../../ui/primitives';
import { Tabs } from '../../ui/tabs';
import { loadElectricity } from '../../report/electricity/load';
import { FitMap } from '../../report/fit-map';
import { Lines, SourceLinks } from '../../report/lists';
import { Loading } from '../../report/page/fallbacks';
import styles from './plan.module.css';
import { TableHead } from '../../ui/table-head';

type Chosen = NonNullable<PlannedFamily['chosen']>;

const Electricity = lazy(async () => ({ default: (await loadElectricity()).Electricity }));

const Command = ({
  way,
  title,
  release,
  text,
}: {
  way: string;
  title: string;
  release: string;
  text: string;
}) => {
  const { ofWay } = useMessages('plan');
  return (
    <div className={styles.command}>
      <p className={styles.note}>{title}</p>
      <Scroll label={ofWay({ way, what: title, release })}>
        <pre translate="no">
          <code>{text}</code>
        </pre>
      </Scroll>
    </div>
  );
};

/** Blocks to paste one after another. */
const Blocks = ({ way: { name, blocks }, release }: { way: WayToRun; release: string }) => (
  <div className={prose.section}>
    {blocks.map(({ title, text }) => (
      <Command key={title} way={name} title={title} release={release} text={text} />
    ))}
  </div>
);

/** A way to start an engine, behind a line: whoever signs reads on, and whoever installs opens it. */
const Way = ({ way, release }: { way: WayToRun; release: string }) => (
  <Disclosure summary={way.name}>
    <Blocks way={way} release={release} />
  </Disclosure>
);

/** Ways to start the engine that was chosen. */
const Commands = ({ chosen, release }: { chosen: Chosen; release: string }) => (
  <>
    <Lines lines={chosen.notes} />
    {chosen.ways.map((way) => (
      <Way key={way.way} way={way} release={release} />
    ))}
    <p className={prose.meta}>
      {chosen.checked} <SourceLinks sources={chosen.sources} />
    </p>
  </>
);

const Others = ({ others, release: of }: { others: PlannedFamily['others']; release: string }) => {
  const words = useMessages('plan');
  return (
    <Scroll label={words.ofRelease({ what: words.others, release: of })}>
      <table className={prose.table}>
        <TableHead columns={[words.release, words.needs, words.room, words.points]} />
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
  family: { id, heading: release, others },
  chosen,
}: {
  family: PlannedFamily;
  chosen: Chosen;
}) => {
  const words = useMessages('plan');
  return (
    <>
      <MemoryBar
        parts={chosen.parts}
        label={chosen.picture}
        columns={[words.part, chosen.column]}
      />
      <h4 className={styles.start}>{words.commands}</h4>
      <Tabs
        label={words.ofRelease({ what: words.commands, release })}
        tabs={[
          {
            id: chosen.engine,
            name: chosen.engine,
            content: () => <Commands chosen={chosen} release={release} />,
          },
          ...chosen.elsewhere.map(({ engine, title, way }) => ({
            id: engine,
            name: engine,
            content: () => (
              <>
                <p>{title}</p>
                <Way way={way} release={release} />
              </>
            ),
          })),
        ]}
      />
      <Suspense fallback={<Loading />}>
        <Electricity family={id} electricity={chosen.electricity} />
      </Suspense>
      <Disclosure summary={words.map}>
        <FitMap map={chosen.map} release={release} look={prose.table} />
      </Disclosure>
      {others.length === 0 ? null : (
        <Disclosure summary={words.others}>
          <Others others={others} release={release} />
        </Disclosure>
      )}
    </>
  );
};

const Family = ({ family }: { family: PlannedFamily }) => (
  <section className={prose.section}>
    <h3>{family.heading}</h3>
    <Lines lines={family.facts} />
    {family.chosen === null ? null : <Details family={family} chosen={family.chosen} />}
  </section>
);

/** What to run: the families that are advised at once, another that may be run behind a line. */
export const Plan = ({ body }: { body: PlanBody }) => {
  const words = useMessages('plan');
  return (
    <>
      {body.note === null ? null : <p>{body.note}</p>}
      <div className={styles.families}>
        {body.families
          .filter(({ advised }) => advised)
          .map((family) => (
            <Family key={family.id} family={family} />
          ))}
      </div>
      {body.families
        .filter(({ advised }) => !advised)
        .map((family) => (
          <Disclosure key={family.id} summary={words.instead({ heading: family.heading })}>
            <Family family={family} />
          </Disclosure>
        ))}
      <p className={prose.meta}>
        <a href={hrefOf({ page: 'size' })}>{words.own}</a>
      </p>
    </>
  );
};
