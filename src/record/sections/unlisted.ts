import type { Setup } from '../../sizing';
import { cardName } from '../../core/card-name';
import type { RecordInput } from '../words/input';

/** What the cards of a set-up are taken for that are not in the list, and what that says of its speed. */
export const unlistedOf = ({ words }: RecordInput, { group }: Setup): readonly string[] => {
  const { cards: texts } = words.advice;
  const items = group.kind === 'cpu' ? [] : group.items;
  return items.flatMap(({ accelerator: { kind, name: plain, bandwidthGBs, leastTflops } }) => {
    if (kind === undefined) return [];
    const name = cardName(plain);
    const own = texts.unlisted({ name, kind });
    if (bandwidthGBs === null) return [`${own} ${texts.noSpeed({ name })}`];
    return [typeof leastTflops === 'number' ? `${own} ${texts.slow({ name })}` : own];
  });
};
