import { useId, useState } from 'react';
import type { CriterionId } from '../../../catalogue';
import { type CriterionResult } from '../../../decision';
import { pointsFor, rank } from '../../../decision/preferences/ranking';
import { givePoints } from '../../../state/edits';
import fields from '../../../ui/fields.module.css';
import { useLocale, useMessages } from '../../../ui/locale';
import { Button, Disclosure } from '../../../ui/primitives';
import type { Sentences } from '../../../record';
import styles from './points.module.css';
import { familyAhead } from '../../../core/families';

const tierNames = ['first', 'second', 'third', 'fourth'] as const;
type Tier = (typeof tierNames)[number];

/** Points that a ranking is turned into: as many as a full sheet gives. */
const fullSheet = 40;

const isTier = (value: string): value is Tier => tierNames.some((tier) => tier === value);

/** A rank for each criterion, what such a ranking alone says, and points from it. */
export const Ranking = ({
  criteria,
  sentences,
}: {
  criteria: readonly CriterionResult[];
  sentences: Sentences;
}) => {
  const words = useMessages('ranking');
  const { format } = useLocale();
  const id = useId();
  const [tiers, setTiers] = useState<Readonly<Partial<Record<CriterionId, Tier>>>>({});
  const tierOf = (criterion: CriterionId): Tier => tiers[criterion] ?? 'second';
  const ranked = rank(
    criteria,
    tierNames
      .map((tier) =>
        criteria.map(({ criterion }) => criterion).filter((one) => tierOf(one) === tier),
      )
      .filter((tier) => tier.length > 0),
  );
  const use = (weights: Parameters<typeof pointsFor>[0]) => {
    const given = pointsFor(weights, fullSheet);
    if (!given.ok) return;
    givePoints(Object.fromEntries(given.value.map(({ criterion, points }) => [criterion, points])));
  };
  const said = () => {
    if (!ranked.ok) return words.tooMany;
    const { chance, lead } = ranked.value;
    const family = familyAhead(lead);
    return words.result({
      hundred: format.hundred(chance[family]),
      family: sentences.family(family),
      lead: format.points(lead),
    });
  };
  return (
    <Disclosure summary={words.summary}>
      <div className={fields.stack}>
        <p>{words.words}</p>
        <table className={styles.points}>
          <tbody>
            {criteria.map(({ criterion }) => (
              <tr key={criterion}>
                <th scope="row" id={`${id}-${criterion}`}>
                  {sentences.criterion(criterion)}
                </th>
                <td>
                  <select
                    className={fields.input}
                    aria-labelledby={`${id}-${criterion}`}
                    value={tierOf(criterion)}
                    onChange={({ target }) => {
                      if (isTier(target.value)) {
                        setTiers({ ...tiers, [criterion]: target.value });
                      }
                    }}
                  >
                    {tierNames.map((tier) => (
                      <option key={tier} value={tier}>
                        {words.tiers[tier]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p role="status">{said()}</p>
        {ranked.ok ? (
          <p>
            <Button look="quiet" onPress={() => use(ranked.value.weights)}>
              {words.use}
            </Button>
          </p>
        ) : null}
      </div>
    </Disclosure>
  );
};
