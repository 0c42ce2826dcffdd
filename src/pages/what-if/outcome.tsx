import { use } from 'react';
import {
  isCompared,
  type CriterionResult,
  type Recommendation,
  type Sheet,
  type Steps,
} from '../../decision';
import { memoByObject } from '../../core/memo';
import { setupPlanSteps } from '../../plan/plan';
import { Announce } from '../../ui/announce';
import prose from '../../ui/document.module.css';
import { useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import { useRecordWords } from '../../bindings/use-record';
import { runSoon, type Soon } from '../../bindings/scheduler';
import type { World } from '../../world';
import { familyAhead } from '../../core/families';
import { roundsToZero } from '../../core/numbers';
import { movedCriteria, movedGates, movedPicks, type MovedGate, type Pick } from './moved';
import styles from './what-if.module.css';
import { TableHead } from '../../ui/table-head';

/** A sheet with its result. */
interface Side {
  readonly sheet: Sheet;
  readonly result: Recommendation;
}

function* picking({ catalogue, serving }: World, { sheet, result }: Side): Steps<readonly Pick[]> {
  const plan = yield* setupPlanSteps(sheet, result, catalogue, serving);
  return (plan?.plans ?? []).flatMap(({ family, candidates: [best] }) =>
    best === undefined
      ? []
      : [{ family, model: best.setup.release.name, engine: best.setup.engine.name }],
  );
}

const picksIn = memoByObject((world: World) => {
  const known = new WeakMap<Recommendation, Soon<readonly Pick[]>>();
  return (side: Side): Soon<readonly Pick[]> => {
    const picks = known.get(side.result) ?? runSoon(picking(world, side));
    known.set(side.result, picks);
    return picks;
  };
});

/** What would be advised, how sure that is, and who is how far ahead where scores were compared. */
const Told = ({
  world,
  heading,
  result,
}: {
  world: World;
  heading: string;
  result: Recommendation;
}) => {
  const { sentences } = useRecordWords(world);
  return (
    <section className={styles.side}>
      <h3>{heading}</h3>
      <p className={styles.verdict}>{sentences.verdictSentence(result)}</p>
      {sentences.verdictDetails(result).map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
      <p>{sentences.firmnessSentence(result)}</p>
      {isCompared(result) ? <p>{sentences.leadSentence(result)}</p> : null}
    </section>
  );
};

/** What requirements would begin or end to do to models, in sentences. */
const useGateLines = (world: World) => {
  const words = useMessages('what-if').moved;
  const { locale, sentences } = useRecordWords(world);
  const { catalogue } = world;
  const models = (ids: readonly string[]) =>
    locale.format.list(
      ids.map((id) => catalogue.releases.find((one) => one.id === id)?.name ?? id),
    );
  return ({ gate, outcome, workloads, begins, ends }: MovedGate): readonly string[] => {
    const title = catalogue.gates.find(({ id }) => id === gate)?.title;
    const rule = title === undefined ? gate : locale.of(title);
    const texts = words[outcome];
    const lines = [
      ...(begins.length === 0
        ? []
        : [texts.begins({ rule, count: begins.length, models: models(begins) })]),
      ...(ends.length === 0 ? [] : [texts.ends({ rule, models: models(ends) })]),
    ];
    if (workloads === null) return lines;
    const names = workloads.map((id) => sentences.option('workloads', id));
    return lines.map((line) =>
      words.forWork({ workloads: locale.format.list(names), words: line }),
    );
  };
};

/** The first model to run of each family, where it would be another. */
const usePickLines = (world: World, was: Side, is: Side): readonly string[] => {
  const texts = useMessages('what-if').moved.pick;
  const { sentences } = useRecordWords(world);
  const picks = picksIn(world);
  const [before, after] = [picks(was), picks(is)];
  return movedPicks(use(before), use(after)).flatMap((one) => {
    if (one.was === null) {
      return one.is === null
        ? []
        : [texts.begins({ ...one.is, family: sentences.family(one.is.family) })];
    }
    const had = { before: one.was.model, beforeEngine: one.was.engine };
    const family = sentences.family(one.was.family);
    return [
      one.is === null
        ? texts.ends({ family, ...had })
        : texts.changes({ family, model: one.is.model, engine: one.is.engine, ...had }),
    ];
  });
};

const Criteria = ({ world, was, is }: { world: World; was: Side; is: Side }) => {
  const words = useMessages('what-if').moved;
  const { locale, sentences } = useRecordWords(world);
  const { format } = locale;
  const adds = ({ contribution }: CriterionResult) =>
    roundsToZero(contribution)
      ? words.addsNothing
      : words.adds({
          points: format.points(contribution),
          family: sentences.family(familyAhead(contribution)),
        });
  const cells = (one: CriterionResult): readonly string[] => [
    format.percent(one.weight),
    format.score(one.qwen.mean),
    format.score(one.llama.mean),
    adds(one),
  ];
  const moved = movedCriteria(was.result, is.result, (one) => cells(one).join('|'));
  if (moved === null) return <p>{words.notCompared}</p>;
  if (moved.length === 0) return null;
  const columns = [
    words.importance,
    words.score({ family: sentences.family('qwen') }),
    words.score({ family: sentences.family('llama') }),
    words.effect,
  ];
  return (
    <Scroll label={words.caption}>
      <table className={prose.table}>
        <caption className={styles.caption}>{words.caption}</caption>
        <TableHead columns={[words.criterion, ...columns]} />
        <tbody>
          {moved.map((one) => {
            const [before, after] = [cells(one.was), cells(one.is)];
            return (
              <tr key={one.is.criterion}>
                <th scope="row">{sentences.criterion(one.is.criterion)}</th>
                {columns.map((column, i) => {
                  const [had, has] = [before[i] ?? '', after[i] ?? ''];
                  return (
                    <td key={column}>{had === has ? has : words.change({ was: had, is: has })}</td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
};

/** Both results side by side, and what would move from the one to the other. */
export const Outcome = ({ world, was, is }: { world: World; was: Side; is: Side }) => {
  const words = useMessages('what-if');
  const { sentences } = useRecordWords(world);
  const gateLines = useGateLines(world);
  const picks = usePickLines(world, was, is);
  const said = (side: Side) => sentences.verdictSentence(side.result);
  const lines = [...movedGates(was.result, is.result).flatMap(gateLines), ...picks];
  const advice = said(was) === said(is) ? words.moved.sameAdvice : words.moved.advice;
  return (
    <>
      <section className={styles.section}>
        <h2>{words.sides.heading}</h2>
        <div className={styles.sides}>
          <Told world={world} heading={words.sides.asIs} result={was.result} />
          <Told world={world} heading={words.sides.asWouldBe} result={is.result} />
        </div>
        <Announce text={`${advice} ${said(is)}`} />
      </section>
      {was.sheet === is.sheet ? null : (
        <section className={styles.section}>
          <h2>{words.moved.heading}</h2>
          <p>{advice}</p>
          {lines.length === 0 ? null : (
            <ul className={prose.list}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <Criteria world={world} was={was} is={is} />
        </section>
      )}
    </>
  );
};
