import type { Recommendation } from '../../decision';
import { importanceLines, type ImportanceLine } from '../../decision/search/importance-lines';
import { familyAhead } from '../../core/families';
import { roundsToZero } from '../../core/numbers';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import styles from './importance-lines.module.css';
import { TableHead } from '../../ui/table-head';

const width = 160;
const height = 72;
/** Room for the dot at each end. */
const margin = 6;
const middle = height / 2;

const across = (weight: number): number => margin + weight * (width - 2 * margin);

/** The parts of a line on either side of its turning point. */
const partsOf = ({ none, all, level }: ImportanceLine): readonly (readonly [number, number])[] =>
  level === null || none === 0 || all === 0
    ? [[0, 1]]
    : [
        [0, level],
        [level, 1],
      ];

/** One line, above the middle for the first family and below it for the second, with today and the turning point. */
const Line = ({ line, lead, reach }: { line: ImportanceLine; lead: number; reach: number }) => {
  const down = (value: number): number => middle - (value / reach) * (middle - margin);
  const at = (weight: number): number => line.none + weight * (line.all - line.none);
  const point = (weight: number) => `${across(weight).toFixed(1)} ${down(at(weight)).toFixed(1)}`;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
    >
      <path
        className={styles.zero}
        d={`M${String(margin)} ${String(middle)}H${String(width - margin)}`}
      />
      {partsOf(line).map(([from, to]) => (
        <path
          key={from}
          className={styles.line}
          data-side={familyAhead(at((from + to) / 2))}
          d={`M${point(from)}L${point(to)}`}
        />
      ))}
      {line.level === null ? null : (
        <path
          className={styles.turn}
          d={`M${across(line.level).toFixed(1)} ${String(middle - 8)}v16`}
        />
      )}
      <circle
        className={styles.today}
        cx={across(line.weight).toFixed(1)}
        cy={down(lead).toFixed(1)}
        r="4"
      />
    </svg>
  );
};

/**
 * For each criterion how far a family is ahead as the importance of the criterion goes from nothing to all:
 * small pictures on one scale, and a table that says the same.
 */
export const ImportanceLines = ({
  recommendation,
  nameOf,
}: {
  recommendation: Recommendation;
  nameOf: (criterion: ImportanceLine['criterion']) => string;
}) => {
  const words = useMessages('importance');
  const { families } = useMessages('decision');
  const { format } = useLocale();
  const { lead } = recommendation;
  const lines = importanceLines(recommendation);
  const reach = Math.max(1, ...lines.flatMap(({ none, all }) => [Math.abs(none), Math.abs(all)]));
  const ahead = (value: number) =>
    roundsToZero(value)
      ? words.level
      : words.ahead({ family: families[familyAhead(value)], points: format.points(value) });
  const told = ({ level, weight }: ImportanceLine) => {
    const today = format.percent(weight);
    return level === null
      ? words.never({ today })
      : words.turns({ today, share: format.percent(level) });
  };
  return (
    <>
      <p>{words.lead}</p>
      <p>{words.key({ above: families.qwen, below: families.llama })}</p>
      <div className={styles.pictures}>
        {lines.map((line) => (
          <figure key={line.criterion} className={styles.figure}>
            <Line line={line} lead={lead} reach={reach} />
            <figcaption>
              <span className={styles.name}>{nameOf(line.criterion)}</span>
              <span>{told(line)}</span>
            </figcaption>
          </figure>
        ))}
      </div>
      <Scroll label={words.caption}>
        <table className={prose.table}>
          <caption className={styles.caption}>{words.caption}</caption>
          <TableHead
            columns={[words.criterion, words.none, words.today, words.all, words.turning]}
          />
          <tbody>
            {lines.map(({ criterion, weight, none, all, level }) => (
              <tr key={criterion}>
                <th scope="row">{nameOf(criterion)}</th>
                <td>{ahead(none)}</td>
                <td>{words.at({ share: format.percent(weight), ahead: ahead(lead) })}</td>
                <td>{ahead(all)}</td>
                <td>{level === null ? words.no : format.percent(level)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
};
