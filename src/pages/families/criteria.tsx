import type { Claims, Comparison, FamilyId, NamedCriterion, Told } from '../../catalogue';
import type { Recommendation } from '../../decision';
import { useLocale, useMessages } from '../../ui/locale';
import { Sentence } from './sentence';
import { standingOn } from './standing';
import { Scores } from './scores';
import type { Note } from './notes';
import { appHref } from './app-href';
import styles from './families.module.css';
import { TableHead } from '../../ui/table-head';

type Compared = Comparison['criteria'][number];

/** What a cell of the table is under where it stands alone, as on a phone. */
const Named = ({ name, told, notes }: { name: string; told: Told; notes: readonly Note[] }) => (
  <td data-name={name}>
    <Sentence told={told} notes={notes} />
  </td>
);

const Ahead = ({
  criterion,
  recommendation,
}: {
  criterion: Compared['criterion'];
  recommendation: Recommendation;
}) => {
  const words = useMessages('families');
  const { families } = useMessages('decision');
  const { format } = useLocale();
  const scores = recommendation.criteria.find((one) => one.criterion === criterion);
  if (scores === undefined) return <td />;
  const { family, chance, firmness } = standingOn(recommendation, [criterion]);
  const { qwen, llama } = scores;
  return (
    <td data-name={words.columns.ahead}>
      <Scores qwen={qwen} llama={llama} />
      <b data-ahead={firmness === 'open' ? undefined : family}>
        {firmness === 'open' ? words.chance.open : families[family]}
      </b>
      <span className={styles.figures}>
        {words.chance.detail({
          family: families[family],
          hundred: format.hundred(chance),
          qwen: format.score(qwen.mean),
          llama: format.score(llama.mean),
        })}
      </span>
    </td>
  );
};

/** What is often said, and what was found instead. */
const Belief = ({
  belief,
  said,
  notes,
}: {
  belief: NonNullable<Compared['belief']>;
  said: Claims[keyof Claims]['said'];
  notes: readonly Note[];
}) => {
  const words = useMessages('families');
  const { of } = useLocale();
  return (
    <tr className={styles.belief}>
      <td colSpan={4}>
        <span>
          <b>{words.belief}</b> {words.said({ words: of(said[belief.of]) })}{' '}
          <Sentence told={belief.found} notes={notes} />
        </span>
      </td>
    </tr>
  );
};

/** The twelve criteria in their groups: what stands on each family, and who is ahead by how much. */
export const CriteriaTable = ({
  comparison,
  claims,
  criteria,
  groups,
  order,
  recommendation,
  notes,
}: {
  comparison: Comparison;
  claims: Claims;
  criteria: readonly NamedCriterion[];
  groups: readonly { readonly id: string; readonly name: string }[];
  /** Both families, the first column first. */
  order: readonly FamilyId[];
  recommendation: Recommendation;
  notes: readonly Note[];
}) => {
  const words = useMessages('families');
  const { families } = useMessages('decision');
  const { of } = useLocale();
  return (
    <table className={styles.criteria}>
      <TableHead
        columns={[
          words.columns.criterion,
          ...order.map((family) => families[family]),
          words.columns.ahead,
        ]}
      />
      {groups.map((group) => (
        <tbody key={group.id}>
          <tr className={styles.group}>
            <th colSpan={4} scope="rowgroup">
              {group.name}
            </th>
          </tr>
          {criteria
            .filter((one) => one.group === group.id)
            .flatMap(({ id, name }) => {
              const compared = comparison.criteria.find(({ criterion }) => criterion === id);
              if (compared === undefined) return [];
              const { belief } = compared;
              return [
                <tr key={id}>
                  <th scope="row">
                    <a href={appHref({ page: 'evidence', kind: 'criterion', id })}>{of(name)}</a>
                  </th>
                  {order.map((family) => (
                    <Named
                      key={family}
                      name={families[family]}
                      told={compared[family]}
                      notes={notes}
                    />
                  ))}
                  <Ahead criterion={id} recommendation={recommendation} />
                </tr>,
                belief === null ? null : (
                  <Belief
                    key={`${id} belief`}
                    belief={belief}
                    said={claims[id].said}
                    notes={notes}
                  />
                ),
              ];
            })}
        </tbody>
      ))}
    </table>
  );
};
