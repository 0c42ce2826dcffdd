import disclosure from 'virtual:disclosure';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import styles from './method.module.css';
import { familyAhead } from '../../core/families';
import { useShare } from './use-share';
import { TableHead } from '../../ui/table-head';

/** The neutrality audit: the lead before any answer, and how many sheets each family wins. */
export const Audit = () => {
  const { contents } = useMessages('method');
  const words = useMessages('specialists').audit;
  const { families } = useMessages('decision');
  const { format } = useLocale();
  const shareOf = useShare();
  if (disclosure === null) return null;
  const { lead, chance, sampled, censuses } = disclosure;
  const leader = familyAhead(lead);
  return (
    <>
      <p>{words.words}</p>
      <p>
        {words.lead({
          family: families[leader],
          points: format.points(lead),
          hundred: format.hundred(chance[leader]),
        })}
      </p>
      <p>
        {words.sampled({
          nodes: format.number(sampled.nodes),
          qwen: format.percent(sampled.qwen),
          llama: format.percent(sampled.llama),
          neither: format.percent(sampled.neither),
        })}
      </p>
      <p>{words.exact}</p>
      <Scroll label={contents.audit}>
        <table className={`${prose.table ?? ''} ${styles.table ?? ''}`}>
          <TableHead
            columns={[words.scores, words.sheets, families.qwen, families.llama, words.level]}
          />
          <tbody>
            {censuses.map(({ scores, census }) => (
              <tr key={scores}>
                <th scope="row">{words.sizes[scores]}</th>
                <td>{format.number(census.sheets)}</td>
                {[census.qwen, census.llama, census.level].map((count, i) => (
                  <td key={['qwen', 'llama', 'level'][i]}>{shareOf(count, census.sheets)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
};
