import type { Claim, MeasuredBasis, MeasuredResult, SizeClass } from '../catalogue';
import prose from '../ui/document.module.css';
import { useLocale, useMessages } from '../ui/locale';
import { Scroll } from '../ui/primitives';
import { ToSource } from './claim-links';
import styles from './lists.module.css';
import { TableHead } from '../ui/table-head';

const sizes: readonly SizeClass[] = ['small', 'medium', 'large', 'frontier'];

/** What is to be said of a row of results, in this order. */
const marks = ['votes', 'thinking', 'contaminated'] as const;

/** What results come to at each size class, and the rows that they are pooled from, by size class. */
export const MeasuredResults = ({
  classes,
  results,
  claims,
  table,
  title,
}: {
  classes: MeasuredBasis['classes'];
  results: readonly MeasuredResult[];
  claims: readonly Claim[];
  /** The claim that stands for the table that is pooled beside the single results. */
  table: string | null;
  /** Of the table that is pooled beside the single results. */
  title: string;
}) => {
  const words = useMessages('evidence').criterion.basis;
  const { families } = useMessages('decision');
  const { format } = useLocale();
  const told = (difference: number, spread: number): string =>
    difference === 0
      ? words.even({ spread: format.points(spread) })
      : words.ahead({
          family: families[difference > 0 ? 'qwen' : 'llama'],
          points: format.points(Math.abs(difference)),
          spread: format.points(spread),
        });
  return (
    <>
      <ul className={prose.list}>
        {sizes.flatMap((size) => {
          const found = classes[size];
          return found === undefined
            ? []
            : [
                <li key={size}>
                  {words.ofSize({
                    size: words.sizes[size],
                    words: told(found.difference, found.spread),
                  })}
                  {found.restsOnOne ? ` ${words.restsOnOne}` : null}
                </li>,
              ];
        })}
      </ul>
      <Scroll label={words.test}>
        <table className={prose.table}>
          <TableHead columns={[words.test, words.size, families.qwen, families.llama]} />
          <tbody>
            {sizes.flatMap((size) => {
              const pooled = classes[size]?.table ?? null;
              return [
                ...(pooled === null
                  ? []
                  : [
                      <tr key={size}>
                        <th scope="row">
                          <ToSource claims={claims} id={table ?? ''}>
                            {words.pooled({ title, pairs: format.number(pooled.pairs) })}
                          </ToSource>
                        </th>
                        <td>{words.sizes[size]}</td>
                        <td>{format.points(pooled.qwen)}</td>
                        <td>{format.points(pooled.llama)}</td>
                      </tr>,
                    ]),
                ...results
                  .filter(({ sizeClass }) => sizeClass === size)
                  .map(({ claim, test, qwen, llama, ...row }) => (
                    <tr key={`${claim} ${test} ${size} ${qwen.model} ${llama.model}`}>
                      <th scope="row">
                        <ToSource claims={claims} id={claim}>
                          <span translate="no">{test}</span>
                        </ToSource>
                        {marks.map((mark) =>
                          row[mark] === undefined ? null : (
                            <span key={mark} className={styles.note}>
                              {words[mark]}
                            </span>
                          ),
                        )}
                      </th>
                      <td>{words.sizes[size]}</td>
                      <td>
                        {words.model({ value: format.points(qwen.value), model: qwen.model })}
                      </td>
                      <td>
                        {words.model({ value: format.points(llama.value), model: llama.model })}
                      </td>
                    </tr>
                  )),
              ];
            })}
          </tbody>
        </table>
      </Scroll>
    </>
  );
};
