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
