import { Suspense } from 'react';
import { familyAhead } from '../../core/families';
import { sharedParts, shownSharedParts } from '../../core/method';
import { precision, type Recommendation } from '../../decision';
import { type Sensitivity } from '../../decision/explain';
import { useRecommendation, useWorld } from '../../bindings/use-recommendation';
import { useSheet } from '../../state';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import styles from './method.module.css';
import { useSensitivity } from './use-sensitivity';
import { TableHead } from '../../ui/table-head';
import { Loading } from '../../report/page/fallbacks';

/** Points of a full sheet, and the weight whose spread is shown. */
const fullSheet = 40;
const shownWeight = 0.1;

/** One standard deviation about a weight under a precision (method §4). */
const around = (kappa: number): readonly [number, number] => {
  const spread = Math.sqrt((shownWeight * (1 - shownWeight)) / (kappa * fullSheet + 1));
  return [shownWeight - spread, shownWeight + spread];
};

const Row = ({ row, family }: { row: Sensitivity; family: 'qwen' | 'llama' }) => {
  const words = useMessages('specialists').doubt;
  const { format } = useLocale();
  const [low, high] = around(row.precision);
  const shared = new Map(row.shared.map(({ part, chance }) => [part, chance]));
  return (
    <tr data-used={row.precision === precision ? 'yes' : undefined}>
      <th scope="row">{format.number(row.precision)}</th>
      <td>{words.interval({ low: format.percent(low), high: format.percent(high) })}</td>
      <td>{words.of({ hundred: format.hundred(row.certain[family]) })}</td>
      {shownSharedParts.map((part) => {
        const chance = shared.get(part)?.[family];
        const used = row.precision === precision && part === sharedParts.measured;
        return (
          <td key={part}>
            {chance === undefined
              ? words.odd
              : words[used ? 'used' : 'of']({ hundred: format.hundred(chance) })}
          </td>
        );
      })}
    </tr>
  );
};

const Table = ({ recommendation }: { recommendation: Recommendation }) => {
  const words = useMessages('specialists').doubt;
  const { families } = useMessages('decision');
  const { format } = useLocale();
  const rows = useSensitivity(recommendation);
  const family = familyAhead(recommendation.lead);
  const caption = words.sensitivity({ family: families[family] });
  return (
    <Scroll label={caption}>
      <table className={`${prose.table ?? ''} ${styles.table ?? ''}`}>
        <caption>{caption}</caption>
        <TableHead
          columns={[
            words.precision,
            words.spread,
            words.certain,
            ...shownSharedParts.map((part) =>
              part === 0 ? words.none : words.sharedPart({ percent: format.percent(part) }),
            ),
          ]}
        />
        <tbody>
          {rows.map((row) => (
            <Row key={row.precision} row={row} family={family} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

const OfSheet = () => {
  const sheet = useSheet((state) => state.sheet);
  const recommendation = useRecommendation(useWorld(), sheet);
  return recommendation === null ? null : <Table recommendation={recommendation} />;
};

/** What the precision of weights and the shared part of the doubt do, for the answers that were given. */
export const SensitivityTable = () => {
  const words = useMessages('specialists').doubt;
  return (
    <>
      <Suspense fallback={<Loading />}>
        <OfSheet />
      </Suspense>
      <p>{words.scoresDecide}</p>
    </>
  );
};
