import type {
  Basis,
  Catalogue,
  ChecklistItem,
  Claims,
  CriterionId,
  MeasuredBasis,
  MeasuredResult,
  SizeClass,
} from '../catalogue';
import { itemScores, sourceItRestsOn } from '../decision';
import prose from '../ui/document.module.css';
import { useLocale, useMessages } from '../ui/locale';
import { Scroll } from '../ui/primitives';
import styles from './lists.module.css';

const sizes: readonly SizeClass[] = ['small', 'medium', 'large', 'frontier'];

/** What is to be said of a row of results, in this order. */
const marks = ['votes', 'thinking', 'contaminated'] as const;

const Checklist = ({ items }: { items: readonly ChecklistItem[] }) => {
  const words = useMessages('evidence').criterion.basis;
  const { families } = useMessages('decision');
  const { of, format } = useLocale();
  const told = (item: ChecklistItem, family: 'qwen' | 'llama'): string =>
    item.as === 'can' ? words.can[item[family]] : format.number(item[family]);
  return (
    <Scroll label={words.item}>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{families.qwen}</th>
            <th scope="col">{families.llama}</th>
            <th scope="col">{words.score}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const { qwen, llama } = itemScores(item);
            return (
              <tr key={of(item.what)}>
                <th scope="row">
                  {of(item.what)}
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

const Measured = ({
  classes,
  results,
  title,
}: {
  classes: MeasuredBasis['classes'];
  results: readonly MeasuredResult[];
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
          <thead>
            <tr>
              <th scope="col">{words.test}</th>
              <th scope="col">{words.size}</th>
              <th scope="col">{families.qwen}</th>
              <th scope="col">{families.llama}</th>
            </tr>
          </thead>
          <tbody>
            {sizes.flatMap((size) => {
              const pooled = classes[size]?.table ?? null;
              return pooled === null
                ? []
                : [
                    <tr key={size}>
                      <th scope="row">
                        {words.pooled({ title, pairs: format.number(pooled.pairs) })}
                      </th>
                      <td>{words.sizes[size]}</td>
                      <td>{format.points(pooled.qwen)}</td>
                      <td>{format.points(pooled.llama)}</td>
                    </tr>,
                  ];
            })}
            {results.map(({ claim, sizeClass, test, qwen, llama, ...row }) => (
              <tr key={`${claim} ${test} ${sizeClass} ${qwen.model} ${llama.model}`}>
                <th scope="row">
                  <span translate="no">{test}</span>
                  {marks.map((mark) =>
                    row[mark] === undefined ? null : (
                      <span key={mark} className={styles.note}>
                        {words[mark]}
                      </span>
                    ),
                  )}
                </th>
                <td>{words.sizes[sizeClass]}</td>
                <td>{words.model({ value: format.points(qwen.value), model: qwen.model })}</td>
                <td>{words.model({ value: format.points(llama.value), model: llama.model })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
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
        <Checklist items={basis.items} />
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
        <Measured classes={basis.classes} results={claims[criterion].results} title={title ?? ''} />
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
