import disclosure from 'virtual:disclosure';
import type { Catalogue, Claims } from '../../catalogue';
import type { Neutrality, VerdictKind } from '../../decision';
import { familyAhead } from '../../core/families';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import { useSentences } from '../../bindings/use-sentences';
import styles from './method.module.css';

/** Criteria that are named as what the lead before any answer rests on. */
const mostNamed = 3;

const table = `${prose.table ?? ''} ${styles.table ?? ''}`;

/** Kinds of advice in the order in which they are told. */
const order: readonly VerdictKind[] = [
  'qwenByScores',
  'llamaByScores',
  'qwenByRequirements',
  'llamaByRequirements',
  'bothByWorth',
  'bothByRequirements',
  'trial',
  'legalCheck',
  'neither',
];

const Counts = ({ counts, sheets }: Pick<Neutrality, 'counts' | 'sheets'>) => {
  const words = useMessages('method').neutrality;
  const { format } = useLocale();
  return (
    <Scroll label={words.kindsLabel}>
      <table className={table}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.often}</th>
          </tr>
        </thead>
        <tbody>
          {order.map((kind) => (
            <tr key={kind}>
              <th scope="row">{words.kinds[kind]}</th>
              <td>
                {words.count({
                  count: format.number(counts[kind]),
                  percent: format.percent(counts[kind] / sheets),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

const Judgements = ({
  judgements,
  judgedSheets,
  catalogue,
  claims,
}: Pick<Neutrality, 'judgements' | 'judgedSheets'> & {
  readonly catalogue: Catalogue;
  readonly claims: Claims;
}) => {
  const words = useMessages('method').neutrality;
  const { format, of } = useLocale();
  const { criterion } = useSentences(catalogue);
  return (
    <Scroll label={words.judgementsLabel}>
      <table className={table}>
        <thead>
          <tr>
            <th scope="col">{words.judgement}</th>
            <th scope="col">{words.moved}</th>
          </tr>
        </thead>
        <tbody>
          {judgements.map(({ criterion: id, adjustment, moved }) => {
            const found = catalogue.scoring[id].adjustments.find((one) => one.id === adjustment);
            return (
              <tr key={`${id} ${adjustment ?? ''}`}>
                <th scope="row">
                  {words.named({
                    criterion: criterion(id),
                    words: of(found?.because ?? claims[id].because),
                  })}
                </th>
                <td>
                  {words.count({
                    count: format.number(moved),
                    percent: format.percent(moved / judgedSheets),
                  })}
                </td>
              </tr>
            );
          })}
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
  const words = useMessages('method').neutrality;
  const { families } = useMessages('decision');
  const { format } = useLocale();
  const { criterion } = useSentences(catalogue);
  if (disclosure === null) return null;
  const { neutrality, lead } = disclosure;
  const { before, sheets, judgedSheets } = neutrality;
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
      <Counts counts={neutrality.counts} sheets={sheets} />
      <p>{words.judged({ sheets: format.number(judgedSheets) })}</p>
      <Judgements
        judgements={neutrality.judgements}
        judgedSheets={judgedSheets}
        catalogue={catalogue}
        claims={claims}
      />
    </>
  );
};
