import disclosure from 'virtual:disclosure';
import type { Catalogue, Claims } from '../../catalogue';
import { familyAhead } from '../../core/families';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import { useSentences } from '../../bindings/use-sentences';
import styles from './method.module.css';
import { useShare } from './use-share';
import { TableHead } from '../../ui/table-head';

/** Criteria that are named as what the lead before any answer rests on. */
const mostNamed = 3;

/** How many of some sheets each of several things concerns. */
const Counted = ({
  label,
  columns: [what, often],
  sheets,
  rows,
}: {
  label: string;
  columns: readonly [string, string];
  sheets: number;
  rows: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}) => {
  const shareOf = useShare();
  return (
    <Scroll label={label}>
      <table className={`${prose.table ?? ''} ${styles.table ?? ''}`}>
        <TableHead columns={[what, often]} />
        <tbody>
          {rows.map(({ id, name, count }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{shareOf(count, sheets)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** Neutrality, shown: what holds whatever the evidence, what comes out, and what each judgement moves. */
export const NeutralityShown = ({
  catalogue,
  claims,
}: {
  catalogue: Catalogue;
  claims: Claims;
}) => {
  const words = useMessages('specialists').neutrality;
  const { families } = useMessages('decision');
  const { format, of } = useLocale();
  const { criterion } = useSentences(catalogue);
  if (disclosure === null) return null;
  const { neutrality, lead } = disclosure;
  const { before, counts, judgedSheets, judgements, sheets } = neutrality;
  return (
    <>
      <p>{words.words}</p>
      <ul className={prose.list}>
        {Object.values(words.holds).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        {words.why({
          family: families[familyAhead(lead)],
          points: format.points(lead),
          parts: format.list(
            before.slice(0, mostNamed).map(({ criterion: id, contribution }) =>
              words.part({
                criterion: criterion(id),
                points: format.points(contribution),
                family: families[familyAhead(contribution)],
              }),
            ),
          ),
        })}
      </p>
      <p>{words.sample({ sheets: format.number(sheets) })}</p>
      <Counted
        label={words.kindsLabel}
        columns={[words.kind, words.often]}
        sheets={sheets}
        rows={counts.map(({ kind, count }) => ({ id: kind, name: words.kinds[kind], count }))}
      />
      <p>{words.judged({ sheets: format.number(judgedSheets) })}</p>
      <Counted
        label={words.judgementsLabel}
        columns={[words.judgement, words.moved]}
        sheets={judgedSheets}
        rows={judgements.map(({ criterion: id, adjustment, moved }) => {
          const found = catalogue.scoring[id].adjustments.find((one) => one.id === adjustment);
          return {
            id: `${id} ${adjustment ?? ''}`,
            name: words.named({
              criterion: criterion(id),
              words: of(found?.because ?? claims[id].because),
            }),
            count: moved,
          };
        })}
      />
    </>
  );
};
