import type { ChecklistItem } from '../../catalogue/model';
import { checked } from './checklist';

/**
 * The source without whose items a score of a checklist would move by more than its spread; null where
 * there is none. Items that bear on some answers alone are left aside.
 *
 * @param placeOf where the claim with an id was read.
 */
export const sourceItRestsOn = (
  items: readonly ChecklistItem[],
  spread: number,
  placeOf: (claim: string) => string,
): string | null => {
  const always = items.filter(({ only }) => only === null);
  const differenceOf = (some: readonly ChecklistItem[]) => {
    const { qwen, llama } = checked(some, spread);
    return qwen - llama;
  };
  const all = differenceOf(always);
  const rest = (place: string) => always.filter(({ claim }) => placeOf(claim) !== place);
  const places = [...new Set(always.map(({ claim }) => placeOf(claim)))];
  return (
    places.find((place) => {
      const others = rest(place);
      return others.length === 0 || Math.abs(differenceOf(others) - all) / 2 > spread;
    }) ?? null
  );
};
