import type { Placed } from './in-page';

const whole = (value: number): string => String(Math.round(value));

/** A thing as a text: where it begins, how wide it is and, as they are of one line, how high controls are. */
function told({ kind, role, name, box: [left, top, right, bottom] }: Placed): string {
  const high = kind === 'control' ? `×${whole(bottom - top)}` : '';
  return `${whole(left)}+${whole(right - left)}${high} ${role}${name === '' ? '' : ` "${name.replace(/\d+(?:[.,]\d+)*/g, '#')}"`}`;
}

const middle = ({ box: [, top, , bottom] }: Placed): number => (top + bottom) / 2;

/** Controls of one parent that stand beside each other. */
const beside = (one: Placed, other: Placed): boolean =>
  one.kind === 'control' &&
  other.kind === 'control' &&
  one.depth === other.depth &&
  middle(other) > one.box[1] &&
  middle(other) < one.box[3];

/** The same place and size under each other, as rows of a list. */
const alike = (one: string, other: string): boolean =>
  one.replace(/ ".*"$/, '') === other.replace(/ ".*"$/, '');

/** Links in lists and tables are as wide as their words, and not placed by themselves. */
const isOfText = ({ role, inline, box: [, top, , bottom] }: Placed): boolean =>
  inline || (role === 'a' && bottom - top < 40);

/**
 * Where everything on a page stands: a line for each row, in pixels from the left. How far down is
 * not told, as one more line of text would move all that follows; nor are links in text.
 */
export function boxesOf(placed: readonly Placed[]): string {
  const rows: Placed[][] = [];
  for (const one of placed.filter((any) => !isOfText(any))) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row !== undefined && before !== undefined && beside(before, one)) row.push(one);
    else rows.push([one]);
  }
  const lines = rows.map((row) => `${'  '.repeat(row[0]?.depth ?? 0)}${row.map(told).join(' | ')}`);
  const shown: string[] = [];
  for (let place = 0; place < lines.length; ) {
    const line = lines[place] ?? '';
    const other = lines.findIndex((one, at) => at > place && !alike(line, one));
    const end = other === -1 ? lines.length : other;
    shown.push(line);
    if (end - place > 1)
      shown.push(`${/^ */.exec(line)?.[0] ?? ''}${String(end - place - 1)} more alike`);
    place = end;
  }
  return shown.join('\n');
}

/** The boxes of a page of a width as they would be seen in a mirror. */
export const mirrored = (placed: readonly Placed[], width: number): readonly Placed[] =>
  placed.map((one) => {
    const [left, top, right, bottom] = one.box;
    return { ...one, box: [width - right, top, width - left, bottom] };
  });

const numbers = /\d+(?=[+×]|\+)|(?<=[+×])\d+/g;

/** Pixels by which two browsers may differ on one page, and as a share of a length. */
const rounding = 2;
const roundingShare = 0.03;

/** Whether two texts of boxes say the same, but for what two browsers round differently. */
export function sameBoxes(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(numbers, '#');
  if (plain(one) !== plain(other)) return false;
  const values = (text: string) => [...text.matchAll(numbers)].map(([value]) => Number(value));
  const others = values(other);
  return values(one).every((value, place) => {
    const apart = Math.abs(value - (others[place] ?? 0));
    return apart <= Math.max(rounding, value * roundingShare);
  });
}
