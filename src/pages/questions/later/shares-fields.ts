import { apportioned } from '../../../core/apportion';
import type { Answer } from '../../../decision';
import type { Typed } from '../../../text/typed';
import { given, open, wrong, type Reading } from '../fields/reading';

/** The fields of shares: a text with its reading for each option that is chosen, and whether it is left open. */
export type SharesFields = {
  readonly shares: Readonly<Record<string, Typed>>;
  readonly unsure: boolean;
};

/** The fields that show an answer; `write` gives a number as its field shows it. */
export const sharesFieldsOf = (
  answer: Answer | undefined,
  write: (value: number) => Typed,
): SharesFields => ({
  shares:
    answer?.kind === 'shares'
      ? Object.fromEntries(Object.entries(answer.shares).map(([id, share]) => [id, write(share)]))
      : {},
  unsure: answer?.kind === 'unsure',
});

/** What the numbers among the shares add up to. */
export const sumOf = (shares: SharesFields['shares']): number =>
  Object.values(shares).reduce((sum, { read }) => sum + (read.ok ? read.value : 0), 0);

export const readShares = ({ shares, unsure }: SharesFields): Reading => {
  if (unsure) return given(open);
  const entries = Object.entries(shares);
  if (entries.length === 0) return given(null);
  const numbers = entries.flatMap(([id, { read }]) => (read.ok ? [[id, read.value] as const] : []));
  if (numbers.length < entries.length) return wrong('typed');
  return sumOf(shares) === 100
    ? given({ kind: 'shares', shares: Object.fromEntries(numbers) })
    : wrong('sum');
};

/** A main use counts so many times as one beside it: a judgement, as of languages. */
const mainCounts = 2;

/** How much a kind of work counts, by its id. */
export type Uses = Readonly<Record<string, 'main' | 'also'>>;

/** Whole shares of 100 for some uses; of equal remainders the first by name takes what is left over. */
export const sharesOf = (uses: Uses): ReadonlyMap<string, number> => {
  const parts = Object.entries(uses).map(([id, use]) => ({
    id,
    parts: use === 'main' ? mainCounts : 1,
  }));
  const all = parts.reduce((sum, one) => sum + one.parts, 0);
  const portions = parts
    .map((one) => ({
      id: one.id,
      whole: Math.floor((100 * one.parts) / all),
      rest: (100 * one.parts) % all,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(portions.length === 0 ? [] : apportioned(portions, 100));
};

/** What shares come to as uses: whatever has more than three quarters of the largest share is a main one. */
export const usesOf = (shares: SharesFields['shares']): Uses => {
  const numbers = Object.entries(shares).map(
    ([id, { read }]) => [id, read.ok ? read.value : 0] as const,
  );
  const most = Math.max(...numbers.map(([, share]) => share));
  return Object.fromEntries(
    numbers.map(([id, share]) => [id, share > 0.75 * most ? ('main' as const) : ('also' as const)]),
  );
};

/** Whether shares are those that their uses come to. */
export const areUsual = (shares: SharesFields['shares']): boolean => {
  const usual = sharesOf(usesOf(shares));
  return Object.entries(shares).every(([id, { read }]) => read.ok && read.value === usual.get(id));
};
