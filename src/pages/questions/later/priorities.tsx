import { useState } from 'react';
import type { CriterionId } from '../../../catalogue';
import { longest } from '../../../decision/sheet/texts';
import { leaveField, refuse, useSheet } from '../../../state';
import { movePoints, setOwnScores } from '../../../state/edits';
import { writeNumber } from '../../../text/numeral';
import { blank } from '../../../text/typed';
import { useDeferred } from '../../../ui/deferred';
import { FieldError } from '../../../ui/field-error';
import fields from '../../../ui/fields.module.css';
import { useLocale, useMessages } from '../../../ui/locale';
import { NumberField } from '../../../ui/number-field';
import { Button, Disclosure, Notice } from '../../../ui/primitives';
import { Stepper } from '../../../ui/stepper';
import { ClippedField } from '../../../report/clipped-field';
import { ProblemList } from '../../../report/problem-list';
import { problemsOf } from '../../../bindings/sheet-problems';
import { useSentences } from '../../../bindings/use-sentences';
import { useRecommendation, useWorld } from '../../../bindings/use-recommendation';
import question from '../fields/field.module.css';
import styles from './points.module.css';
import { Ranking } from './ranking';
import type { World } from '../../../world';

const PointsRow = ({
  name,
  id,
  points,
  weight,
}: {
  name: string;
  id: CriterionId;
  points: number;
  /** Null where the sheet cannot be weighed as it stands. */
  weight: number | null;
}) => {
  const words = useMessages('points');
  const { format } = useLocale();
  const moved = useSheet(({ sheet }) => sheet.points[id]);
  const shown = moved ?? Math.round(points);
  const reset = () => {
    leaveField();
    movePoints(id, null);
    leaveField();
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Stepper
          label={words.points({ criterion: name })}
          fewer={words.fewer({ criterion: name })}
          more={words.more({ criterion: name })}
          value={shown}
          min={0}
          max={60}
          onChange={(value) => movePoints(id, value)}
          onRefuse={() => refuse(`points.${id}`)}
        />
      </td>
      <td>{weight === null ? words.noWeight : format.percent(weight)}</td>
      <td>
        {moved === undefined ? null : (
          <Button look="plain" label={words.reset({ criterion: name })} onPress={reset}>
            {words.resetShort}
          </Button>
        )}
      </td>
    </tr>
  );
};

const nothing = { criterion: '', qwen: blank, llama: blank, spread: blank, reason: '' };

/** Scores and their spread on the scale of 0–100; links carry tenths. */
const scores = { counted: 'plain', least: 0, most: 100, decimals: 1 } as const;
const spreads = { ...scores, most: 50 } as const;

const OwnScores = ({ world }: { world: World }) => {
  const words = useMessages('points');
  const { of, format } = useLocale();
  const write = (score: number) => writeNumber(score, format.locale);
  const { family } = useSentences(world.catalogue);
  const overrides = useSheet(({ sheet }) => sheet.overrides);
  const [draft, setDraft] = useState(nothing);
  const [wrong, setWrong] = useState(false);
  const { criteria } = world.catalogue.questionnaire;
  const use = () => {
    const criterion = criteria.find(({ id }) => id === draft.criterion);
    const [qwen, llama, spread] = [draft.qwen.read, draft.llama.read, draft.spread.read];
    const reason = draft.reason.trim();
    const complete = criterion && qwen.ok && llama.ok && spread.ok && reason !== '';
    setWrong(!complete);
    if (!complete) return;
    setOwnScores(criterion.id, {
      qwen: qwen.value,
      llama: llama.value,
      spread: spread.value,
      reason,
    });
    setDraft(nothing);
  };
  const field = (key: 'qwen' | 'llama' | 'spread', label: string) => (
    <NumberField
      label={label}
      typed={draft[key]}
      range={key === 'spread' ? spreads : scores}
      required={wrong}
      size="short"
      onChange={(typed) => setDraft({ ...draft, [key]: typed })}
    />
  );
  return (
    <Disclosure summary={words.override}>
      <div className={fields.stack}>
        <p>{words.overrideWords}</p>
        <label className={fields.field}>
          <span className={fields.label}>{words.criterion}</span>
          <select
            className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
            value={draft.criterion}
            onChange={(event) => setDraft({ ...draft, criterion: event.target.value })}
          >
            <option value="" />
            {criteria.map(({ id, name }) => (
              <option key={id} value={id}>
                {of(name)}
              </option>
            ))}
          </select>
        </label>
        <div className={fields.line}>
          {field('qwen', words.score({ family: family('qwen') }))}
          {field('llama', words.score({ family: family('llama') }))}
          {field('spread', words.spread)}
        </div>
        <ClippedField
          label={words.reason}
          value={draft.reason}
          longest={longest.reason}
          invalid={wrong && draft.reason.trim() === ''}
          onChange={(reason) => setDraft({ ...draft, reason })}
        />
        {wrong ? <FieldError>{words.incomplete}</FieldError> : null}
        <p>
          <Button look="quiet" onPress={use}>
            {words.use}
          </Button>
        </p>
        <ul className={fields.chosen}>
          {criteria.flatMap(({ id, name }) => {
            const own = overrides[id];
            return own === undefined
              ? []
              : [
                  <li key={id}>
                    <span>
                      {words.used({
                        criterion: of(name),
                        qwen: write(own.qwen),
                        llama: write(own.llama),
                        reason: own.reason,
                      })}
                    </span>
                    <Button look="plain" onPress={() => setOwnScores(id, null)}>
                      {words.drop({ criterion: of(name) })}
                    </Button>
                  </li>,
                ];
          })}
        </ul>
      </div>
    </Disclosure>
  );
};

/** The points the answers imply, each to be moved, and own scores for those who doubt ours. */
const Priorities = () => {
  const words = useMessages('points');
  const world = useWorld();
  const sheet = useDeferred(useSheet((state) => state.sheet));
  const recommendation = useRecommendation(world, sheet);
  const sentences = useSentences(world.catalogue);
  const { criterion } = sentences;
  const rows =
    recommendation?.criteria ??
    world.catalogue.questionnaire.criteria.flatMap(({ id }) => {
      const points = sheet.points[id];
      return points === undefined ? [] : [{ criterion: id, points, weight: null }];
    });
  return (
    <section className={question.question}>
      <h2>{words.heading}</h2>
      <p>{words.words}</p>
      {recommendation === null ? (
        <Notice warning live>
          <p>{words.refused}</p>
          <ProblemList catalogue={world.catalogue} faults={problemsOf(world, sheet)} own />
        </Notice>
      ) : recommendation.open.length === 0 ? null : (
        <Notice>
          <p>{words.open}</p>
        </Notice>
      )}
      <table className={styles.points}>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.weight}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ criterion: id, points, weight }) => (
            <PointsRow key={id} id={id} name={criterion(id)} points={points} weight={weight} />
          ))}
        </tbody>
      </table>
      {recommendation === null ? null : (
        <Ranking criteria={recommendation.criteria} sentences={sentences} />
      )}
      <OwnScores world={world} />
    </section>
  );
};

export default Priorities;
