import { useState } from 'react';
import type { Group } from '../../decision';
import { comparisonOf, type ComparedMember, type CompareWords } from '../../record/compare';
import { furthestApart } from '../../record/side-by-side';
import type { Side } from '../../ui/chart/drawing';
import { Strips } from '../../ui/chart/strips';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Notice } from '../../ui/primitives';
import { useLanguageName } from '../../bindings/use-languages';
import { today } from '../../platform/absolute-url';
import { useRecordWords } from '../../bindings/use-record';
import styles from './compare.module.css';
import { SideBySide } from './side-by-side';
import type { NamedSheet } from './unique-names';
import { useComparison } from './use-comparison';
import type { World } from '../../world';

const sideOf = (lead: number): Side => (lead > 0 ? 'left' : lead < 0 ? 'right' : 'none');

const Lines = ({ heading, lines }: { heading: string; lines: readonly string[] }) => (
  <section className={prose.section}>
    <h2>{heading}</h2>
    <ul className={prose.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);

const Told = ({
  world,
  members,
  group,
}: {
  world: World;
  members: readonly ComparedMember[];
  group: Group;
}) => {
  const words = useMessages('compare');
  const { format } = useLocale();
  const record = useRecordWords(world);
  const compareWords: CompareWords = {
    catalogue: world.catalogue,
    compare: words,
    record,
    languageName: useLanguageName(),
  };
  const { lines, pooledLead, together, contradiction, divides, talk, gates } = comparisonOf(
    group,
    members,
    compareWords,
  );
  const [chosen, choose] = useState<readonly [string, string] | null>(null);
  const apart = furthestApart(members.map(({ recommendation }) => recommendation.lead));
  const chosenOr = (name: string | undefined, otherwise: number) =>
    members.find((one) => one.name === name) ?? members[otherwise];
  const [first, second] = [chosenOr(chosen?.[0], apart[0]), chosenOr(chosen?.[1], apart[1])];
  const most = Math.max(
    1,
    ...lines.flatMap(({ compared }) => (compared?.interval ?? []).map(Math.abs)),
  );
  const { edition } = world.catalogue.questionnaire;
  const { family } = record.sentences;
  return (
    <>
      <p className={prose.meta}>
        {words.made({
          date: format.date(today()),
          edition: format.date(edition.date),
        })}
      </p>
      <Strips
        caption={words.strip.caption}
        columns={[
          words.strip.name,
          words.strip.scale({ left: family('qwen'), right: family('llama') }),
        ]}
        from={-most}
        to={most}
        number={(points) => format.number(Math.abs(points))}
        strips={[
          ...lines.map(({ name, compared, words: line }) => ({
            label: name,
            ...(compared === null
              ? {}
              : {
                  bars: [
                    {
                      from: -compared.interval[1],
                      to: -compared.interval[0],
                      side: 'none' as const,
                      hatched: true,
                    },
                  ],
                  marks: [{ at: -compared.lead, side: sideOf(compared.lead) }],
                }),
            words: line,
          })),
          {
            label: words.strip.all,
            marks: [{ at: -pooledLead, side: sideOf(pooledLead) }],
            words: record.sentences.leadSentence({ lead: pooledLead }),
          },
        ]}
      />
      <Lines heading={words.together} lines={together} />
      {contradiction === null ? null : (
        <Notice warning>
          <p>{contradiction}</p>
        </Notice>
      )}
      <div className={styles.two}>
        <Lines heading={words.divides} lines={divides.length === 0 ? [words.alike] : divides} />
        <section className={prose.section}>
          <h2>{words.talk}</h2>
          {talk === null ? (
            <p>{words.noQuestion}</p>
          ) : (
            <>
              <p>{talk.asked}</p>
              <ul className={prose.list}>
                {talk.answers.map((answer) => (
                  <li key={answer}>{answer}</li>
                ))}
              </ul>
              {talk.next === null ? null : <p className={prose.meta}>{talk.next}</p>}
            </>
          )}
        </section>
      </div>
      <Lines heading={words.gates} lines={gates.length === 0 ? [words.noGates] : gates} />
      {first === undefined || second === undefined ? null : (
        <SideBySide
          pair={[first, second]}
          names={members.map(({ name }) => name)}
          words={compareWords}
          onChoose={(names) => choose(names)}
        />
      )}
    </>
  );
};

/** What several decisions say together, and where they part; how far it has come until that is known. */
const Results = ({ world, sheets }: { world: World; sheets: readonly NamedSheet[] }) => {
  const words = useMessages('compare');
  const { format } = useLocale();
  const compared = useComparison(world, sheets);
  if (compared.kind === 'done') {
    return <Told world={world} members={compared.members} group={compared.group} />;
  }
  return (
    <p role="status">
      {words.working({ done: format.number(compared.done), all: format.number(sheets.length) })}
    </p>
  );
};

export default Results;
