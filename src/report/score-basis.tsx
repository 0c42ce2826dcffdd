import type { Basis, Catalogue, ChecklistItem, Claim, Claims, CriterionId } from '../catalogue';
import { itemScores } from '../decision';
import { sourceItRestsOn } from '../decision/ratings/rests-on';
import prose from '../ui/document.module.css';
import { useLocale, useMessages } from '../ui/locale';
import { Scroll } from '../ui/primitives';
import { ToSource } from './claim-links';
import { MeasuredResults } from './measured-results';
import styles from './lists.module.css';
import { TableHead } from '../ui/table-head';

const Checklist = ({
  items,
  claims,
}: {
  items: readonly ChecklistItem[];
  claims: readonly Claim[];
}) => {
  const words = useMessages('evidence').criterion.basis;
  const { families } = useMessages('decision');
  const { of, format } = useLocale();
  const told = (item: ChecklistItem, family: 'qwen' | 'llama'): string =>
    item.as === 'can' ? words.can[item[family]] : format.number(item[family]);
  return (
    <Scroll label={words.item}>
      <table className={prose.table}>
        <TableHead columns={[words.item, families.qwen, families.llama, words.score]} />
        <tbody>
          {items.map((item) => {
            const { qwen, llama } = itemScores(item);
            return (
              <tr key={[of(item.what), item.only === null ? '' : of(item.only.whom)].join(' ')}>
                <th scope="row">
                  <ToSource claims={claims} id={item.claim}>
                    {of(item.what)}
                  </ToSource>
                  {item.only === null ? null : (
                    <span className={styles.note}>{words.whom({ words: of(item.only.whom) })}</span>
                  )}
                </th>
                <td>{told(item, 'qwen')}</td>
                <td>{told(item, 'llama')}</td>
                <td>{words.scores({ qwen: format.score(qwen), llama: format.score(llama) })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
};

/** What a criterion's scores come from: a judgement, a rule's fallback, a checklist or results. */
export const ScoreBasis = ({
  catalogue,
  claims,
  criterion,
}: {
  catalogue: Catalogue;
  claims: Claims;
  criterion: CriterionId;
}) => {
  const words = useMessages('evidence').criterion;
  const texts = useMessages('record');
  const { format } = useLocale();
  const basis: Basis = catalogue.scoring[criterion].basis;
  if (basis.from === 'checklist') {
    const restsOn = sourceItRestsOn(basis.items, basis.spread, (id) => {
      const source = claims[criterion].claims.find((claim) => claim.id === id)?.sources[0];
      if (source === undefined) return '';
      return source.kind === 'web' ? source.title : source.repository;
    });
    return (
      <>
        <p>{words.basis.checklist}</p>
        {restsOn === null ? null : <p>{words.basis.restsOn({ source: restsOn })}</p>}
        {basis.items.some(({ as }) => as === 'more') ? <p>{words.basis.counts}</p> : null}
        <Checklist items={basis.items} claims={claims[criterion].claims} />
      </>
    );
  }
  if (basis.from === 'measured') {
    const table = claims[criterion].claims.find(({ id }) => id === basis.table);
    const title = table?.sources[0]?.title;
    return (
      <>
        {criterion === 'cost' ? (
          <p>{words.basis.cost}</p>
        ) : (
          <>
            <p>{words.basis.measured}</p>
            <p>{words.basis.middle}</p>
          </>
        )}
        <MeasuredResults
          classes={basis.classes}
          results={claims[criterion].results}
          claims={claims[criterion].claims}
          table={basis.table}
          title={title ?? ''}
        />
      </>
    );
  }
  const score = (family: 'qwen' | 'llama') =>
    texts.score({
      mean: format.score(basis[family].mean),
      spread: format.score(basis[family].spread),
    });
  return (
    <>
      {basis.from === 'judged' ? <p>{words.basis.judged}</p> : null}
      <p>{words.base({ qwen: score('qwen'), llama: score('llama') })}</p>
    </>
  );
};
