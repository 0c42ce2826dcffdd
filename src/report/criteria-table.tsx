import type { ReactNode } from 'react';
import type { CriteriaBody, CriterionLine } from '../record';
import { useMessages } from '../ui/locale';
import { Scroll } from '../ui/primitives';
import { TableHead } from '../ui/table-head';

/** The criteria: what each adds, weight, points, both scores and evidence, and the lead as their sum. */
export const CriteriaTable = ({
  heading,
  body: { criteria, lead, order },
  caption,
  look,
  nameOf,
  repeats = false,
  brief = false,
}: {
  heading: string;
  body: CriteriaBody;
  caption?: ReactNode;
  look: {
    readonly table: string | undefined;
    readonly criteria?: string | undefined;
    readonly total?: string | undefined;
    readonly evidence?: string | undefined;
  };
  /** How a criterion is named. */
  nameOf: (line: CriterionLine) => ReactNode;
  /** Whether each sheet of paper repeats what stands at the foot of a table. */
  repeats?: boolean;
  /** Without points and evidence, which a summary has no list of. */
  brief?: boolean;
}) => {
  const { columns, none } = useMessages('record');
  // The sum stands once, below the last criterion.
  const Foot = repeats ? 'tbody' : 'tfoot';
  return (
    <Scroll label={heading}>
      <table className={look.table}>
        {caption}
        <TableHead
          columns={[
            columns.criterion,
            columns.adds,
            columns.weight,
            ...(brief ? [] : [columns.points]),
            ...order.map((family) => columns[family]),
            ...(brief ? [] : [columns.evidence]),
          ]}
        />
        <tbody className={look.criteria}>
          {criteria.map((line) => (
            <tr key={line.id}>
              <th scope="row">{nameOf(line)}</th>
              <td>{line.adds}</td>
              <td>{line.weight}</td>
              {brief ? null : <td>{line.points}</td>}
              {order.map((family) => (
                <td key={family}>{line[family]}</td>
              ))}
              {brief ? null : (
                <td className={look.evidence}>
                  {line.evidence.length === 0 ? none : line.evidence.join(', ')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <Foot>
          <tr className={look.total}>
            <th scope="row">{columns.total}</th>
            <td>{lead}</td>
            <td colSpan={brief ? 3 : 5} />
          </tr>
        </Foot>
      </table>
    </Scroll>
  );
};
