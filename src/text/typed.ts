import { readNumeral } from './numeral';

/** What a field counts: it decides which units can stand beside the number. */
export type Counted = 'plain' | 'people' | 'requests' | 'tokens' | 'percent' | 'gib' | 'gb' | 'gbs';

/** Names of what is counted, in small letters and parted by spaces. */
export type UnitNames = Readonly<Record<Counted, string>>;

/** The numbers that a field takes: from `least` to `most`, with so many decimals at most. */
export interface NumberRange {
  readonly counted: Counted;
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
}

/** Why a text gives no number of a field, with what was understood. */
export type NumberProblem =
  | { readonly kind: 'blank' | 'unread' | 'long' }
  /** A number, and beside it something that is no unit of the field. */
  | { readonly kind: 'unit'; readonly value: number }
  | { readonly kind: 'either'; readonly values: readonly number[] }
  | { readonly kind: 'decimals'; readonly value: number }
  | { readonly kind: 'range'; readonly value: number };

/** The number of a text, or why there is none. `converted`: its unit was not the field's own. */
export type NumberRead =
  | { readonly ok: true; readonly value: number; readonly converted: boolean }
  | { readonly ok: false; readonly problem: NumberProblem };

/** Makes a number of its decimal digits. */
type Scale = (decimal: string) => number;

/** Shifts the decimal sign in the text, which is exact. */
const byTens =
  (power: number): Scale =>
  (decimal) =>
    Number(`${decimal}e${String(power)}`);

const byTwos =
  (power: number): Scale =>
  (decimal) =>
    Number(decimal) * 2 ** power;

/** Main memory counts GB as 2^30 bytes, as its makers do (JEDEC 100B.01). Gb would be bits. */
const memoryScales: Readonly<Record<string, Scale>> = {
  m: byTwos(-10),
  g: byTwos(0),
  t: byTwos(10),
};

const memoryScale = (unit: string): Scale | undefined =>
  /^(?:[MGTmgt](?:i?B|ib?)?|[mgt]b)(?: RAM)?$/.test(unit)
    ? memoryScales[unit.charAt(0).toLowerCase()]
    : undefined;

/** Rates of memory are in thousands. Gb would be bits. */
const rateScale = (unit: string): Scale | undefined => {
  if (unit === '' || /^(?:GB|gb)\/s$/.test(unit)) return byTens(0);
  return /^(?:TB|tb)\/s$/.test(unit) ? byTens(3) : undefined;
};

/** Whether makers of models would write 1,024 for a thousand of it: 1k, 2k, 4k up to 512k. */
const isPowerOfTwo = (decimal: string): boolean => Number.isInteger(Math.log2(Number(decimal)));

/** The ways to take a unit: none where it is not one of the field's, two where it is not clear. */
const scalesOf = (
  unit: string,
  decimal: string,
  counted: Counted,
  isName: (word: string) => boolean,
): readonly Scale[] => {
  if (counted === 'gbs') return [rateScale(unit)].filter((scale) => scale !== undefined);
  if (counted === 'gb' && unit === 'Gb') return [];
  if (unit === '' || isName(unit)) return [byTens(0)];
  if (counted === 'gib') return [memoryScale(unit)].filter((scale) => scale !== undefined);
  const [, prefix = '', name = ''] = /^(ki?|Ki?|Mi?) ?(.*)$/.exec(unit) ?? [];
  const takes = counted === 'people' || counted === 'requests' || counted === 'tokens';
  if (!takes || prefix === '' || !(name === '' || isName(name))) return [];
  const [tens, twos] = prefix.startsWith('M') ? [6, 20] : [3, 10];
  if (prefix.endsWith('i')) return [byTwos(twos)];
  return counted === 'tokens' && isPowerOfTwo(decimal)
    ? [byTens(tens), byTwos(twos)]
    : [byTens(tens)];
};

const refused = (problem: NumberProblem): NumberRead => ({ ok: false, problem });

/**
 * Reads a text as a number of a field, in the writing of a locale (BCP 47). A text that can mean two
 * numbers, a unit that is not one of the field's, too many decimals and numbers outside of the range
 * are refused with what was understood: a text never becomes another number.
 */
export const readNumber = (
  text: string,
  range: NumberRange,
  locale: string,
  names: UnitNames,
): NumberRead => {
  const numeral = readNumeral(text, locale);
  if (!('unit' in numeral)) return refused({ kind: numeral.kind });
  const { unit, decimals } = numeral;
  const own = names[range.counted].split(' ');
  const isName = (word: string) => own.includes(word.toLowerCase());
  const values = decimals.flatMap((decimal) =>
    scalesOf(unit, decimal, range.counted, isName).map((scale) => scale(decimal)),
  );
  const [value, ...others] = values;
  if (value === undefined) return refused({ kind: 'unit', value: Number(decimals[0]) });
  if (others.length > 0) return refused({ kind: 'either', values });
  if (Number(value.toFixed(range.decimals)) !== value) return refused({ kind: 'decimals', value });
  if (value < range.least || value > range.most) return refused({ kind: 'range', value });
  // No zero has a sign.
  return { ok: true, value: value + 0, converted: unit !== '' && !isName(unit) };
};

/** A text in the field of a number, and how it was read. */
export interface Typed {
  readonly text: string;
  readonly read: NumberRead;
}

/** A field of a number in which nothing stands. */
export const blank: Typed = { text: '', read: { ok: false, problem: { kind: 'blank' } } };
