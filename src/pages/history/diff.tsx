import { useEffect, useMemo, useState } from 'react';
import {
  emptySheet,
  runToEnd,
  type DecisionProblem,
  type Effects,
  type Recommendation,
  type Result,
  type Sheet,
} from '../../decision';
import { effectsBetweenSteps } from '../../decision/search/effects';
import { changedGates, diffLines, movement, type DiffWords } from '../../record/diff';
import prose from '../../ui/document.module.css';
import { useMessages } from '../../ui/locale';
import { Disclosure, Scroll } from '../../ui/primitives';
import { usePrinting } from '../../ui/printing';
import { SelectField } from '../../ui/select-field';
import { useLanguageName } from '../../bindings/use-languages';
import { useRecordWords } from '../../bindings/use-record';
import { runInSlices } from '../../bindings/scheduler';
import { recommendationSoon } from '../../bindings/use-recommendation';
import styles from './history.module.css';
import type { World } from '../../world';
import { TableHead } from '../../ui/table-head';

/** A state that can be chosen. */
export interface State {
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
}

interface Found {
  readonly from: Sheet;
  readonly to: Sheet;
  /** Null where the engine refuses one of the two. */
  readonly done: {
    readonly effects: Effects;
    readonly ends: readonly [Recommendation, Recommendation];
  } | null;
}

const foundOf = (
  from: Sheet,
  to: Sheet,
  effects: Result<Effects, DecisionProblem>,
  [a, b]: readonly (Recommendation | null)[],
): Found => ({
  from,
  to,
  done: effects.ok && a && b ? { effects: effects.value, ends: [a, b] } : null,
});

/** What changed, computed at once: for paper, where nothing may be put off. */
const foundNow = (world: World, from: Sheet, to: Sheet): Found =>
  foundOf(
    from,
    to,
    runToEnd(effectsBetweenSteps(world, from, to)),
    [from, to].map((sheet) => recommendationSoon(world, sheet).value ?? null),
  );

/** What changed from one sheet to another, computed without holding up the page, and for paper at once. */
const useDiff = (world: World, from: Sheet, to: Sheet): Found | null => {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const asked = new AbortController();
    const work = async () => {
      const effects = await runInSlices(effectsBetweenSteps(world, from, to), asked.signal);
      const ends = [await recommendationSoon(world, from), await recommendationSoon(world, to)];
      asked.signal.throwIfAborted();
      setFound(foundOf(from, to, effects, ends));
    };
    work().catch(() => {
      // Otherwise nobody waits for it any more.
      if (!asked.signal.aborted) setFound({ from, to, done: null });
    });
    return () => asked.abort();
  }, [world, from, to]);
  const known = found?.from === from && found.to === to ? found : null;
  const printing = usePrinting() && known === null;
  const now = useMemo(
    () => (printing ? foundNow(world, from, to) : null),
    [printing, world, from, to],
  );
  return known ?? now;
};

const Changes = ({
  world,
  from,
  to,
  effects,
  ends,
}: {
  world: World;
  from: Sheet;
  to: Sheet;
} & NonNullable<Found['done']>) => {
  const words = useMessages('history');
  const record = useRecordWords(world);
  const texts = words.diff;
  const diffWords: DiffWords = {
    catalogue: world.catalogue,
    history: words,
    record,
    languageName: useLanguageName(),
  };
  const lines = diffLines(from, to, effects, diffWords);
  const gates = changedGates(ends[0], ends[1], diffWords);
  const { resultSentence, firmnessSentence } = record.sentences;
  const said = (one: Recommendation) =>
    words.said({
      verdict: resultSentence(one),
      lead: firmnessSentence(one),
    });
  if (lines.length === 0) return <p>{texts.same}</p>;
  return (
    <>
      <ul className={prose.list}>
        <li>{texts.before({ words: said(ends[0]) })}</li>
        <li>{texts.after({ words: said(ends[1]) })}</li>
      </ul>
      {gates.length === 0 ? null : (
        <p>{texts.gates({ gates: record.locale.format.list(gates) })}</p>
      )}
      <Scroll label={texts.caption}>
        <table className={prose.table}>
          <caption className={styles.caption}>{texts.caption}</caption>
          <TableHead columns={[texts.what, texts.was, texts.is, texts.effect]} />
          <tbody>
            {lines.map(({ what, was, is, effect }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{was}</td>
                <td>{is}</td>
                <td>{effect ?? texts.empty}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {texts.total}
              </th>
              <td>{movement(effects.to - effects.from, diffWords)}</td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <Disclosure summary={texts.howTitle}>
        <p>{texts.how}</p>
      </Disclosure>
    </>
  );
};

/** Two states of one's answers: what differs, and what each change did to the lead. */
const Diff = ({ world, states }: { world: World; states: readonly State[] }) => {
  const words = useMessages('history').diff;
  const [ends, setEnds] = useState<readonly [string, string] | null>(null);
  const stateOf = (id: string | undefined, otherwise: number) =>
    states.find((state) => state.id === id) ?? states[otherwise];
  const [from, to] = [stateOf(ends?.[0], 1), stateOf(ends?.[1], 0)];
  const found = useDiff(world, from?.sheet ?? emptySheet, to?.sheet ?? emptySheet);
  if (from === undefined || to === undefined) return null;
  const options = states.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section className={prose.section}>
      <h2>{words.heading}</h2>
      <div className={styles.choices}>
        <SelectField
          label={words.from}
          options={options}
          value={from.id}
          onChange={(id) => setEnds([id, to.id])}
        />
        <SelectField
          label={words.to}
          options={options}
          value={to.id}
          onChange={(id) => setEnds([from.id, id])}
        />
      </div>
      {found === null ? (
        <p role="status">{words.working}</p>
      ) : found.done === null ? (
        <p role="status">{words.refused}</p>
      ) : (
        <Changes world={world} from={found.from} to={found.to} {...found.done} />
      )}
    </section>
  );
};

export default Diff;
