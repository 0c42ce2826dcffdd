/** What a text says, read as a number. Values are exact: their digits are those of the text. */
export type Numeral =
  /** Nothing but space. */
  | { readonly kind: 'blank' }
  /** No number, or none that can be read in one way only. */
  | { readonly kind: 'unread' }
  /** More digits than a number keeps. */
  | { readonly kind: 'long' }
  /**
   * Its decimal digits with a point, and what stands beside it as it was written. They are two where
   * one sign has three digits after it: it may part thousands or be the decimal sign.
   */
  | { readonly kind: 'number'; readonly decimals: readonly string[]; readonly unit: string };

/** The signs that a locale writes between digits. */
interface Signs {
  readonly group: string | undefined;
  readonly decimal: string | undefined;
}

/** Longest text that is looked at, in UTF-16 units. */
const longestText = 100;

/** Most digits of a number that reads back to the same number. */
const mostDigits = 15;

/** Marks that show nothing: they come along when a number is copied. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]/g;

const digit = /^\p{Nd}$/u;

/**
 * The value of a digit of any script. Unicode keeps the ten digits of each script together and in
 * order, so it is the count of digits before it, by tens.
 */
const valueOf = (code: number): number => {
  let before = 0;
  while (digit.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
};

/** ASCII for digits, spaces, signs and full-width forms; null where digits of two scripts mix. */
const plain = (text: string): string | null => {
  let scripts: number | undefined;
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (digit.test(character)) {
      const value = valueOf(code);
      if (scripts !== undefined && scripts !== code - value) return null;
      scripts = code - value;
      result += String(value);
    } else if (code > 0xff00 && code < 0xff5f) result += String.fromCodePoint(code - 0xfee0);
    else if (/\s/.test(character)) result += ' ';
    else if ('\u2018\u2019\u02bc'.includes(character)) result += "'";
    else if ('\u2212\ufe63'.includes(character)) result += '-';
    else if (character === '\u060c') result += ',';
    else if (character === '\u066a') result += '%';
    else result += character;
  }
  return result;
};

const known = new Map<string, readonly Signs[]>();

/** The signs of a locale: those beside Latin digits first, then those beside its own. */
const signsOf = (locale: string): readonly Signs[] => {
  const signs =
    known.get(locale) ??
    [new Intl.Locale(locale, { numberingSystem: 'latn' }), locale].map((tag): Signs => {
      const parts = new Intl.NumberFormat(tag).formatToParts(1234567.5);
      const sign = (type: 'group' | 'decimal') =>
        plain(parts.find((part) => part.type === type)?.value ?? '') ?? '';
      return { group: sign('group'), decimal: sign('decimal') };
    });
  known.set(locale, signs);
  return signs;
};

/** Whether digits are parted into thousands, or by twos after the last three as in India. */
const areGroups = (groups: readonly string[]): boolean => {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  const middle = rest.slice(0, -1);
  if (first === '' || first.startsWith('0') || last.length !== 3) return false;
  return (
    (first.length <= 3 && middle.every(({ length }) => length === 3)) ||
    (first.length <= 2 && middle.every(({ length }) => length === 2))
  );
};

const isDecimalSign = (sign: string): boolean => '.,\u066b'.includes(sign);

/** The decimal numbers that digits with signs between them can stand for: one, two or none. */
const readDigits = (body: string, { group, decimal }: Signs): readonly string[] | null => {
  const signs = body.replace(/\d/g, '');
  if (signs === '') return [body];
  const sign = signs.charAt(signs.length - 1);
  const parts = body.split(sign);
  const fraction = parts.at(-1) ?? '';
  const whole = parts.slice(0, -1).join('');
  const others = signs.replaceAll(sign, '');
  if (others !== '') {
    // Two signs: the last is the decimal sign, and the other parts thousands.
    const other = others.charAt(0);
    const fine =
      isDecimalSign(sign) && parts.length === 2 && others === other.repeat(others.length);
    const groups = whole.split(other);
    return fine && other !== '\u066b' && areGroups(groups)
      ? [`${groups.join('')}.${fraction}`]
      : null;
  }
  const grouped = sign !== '\u066b' && areGroups(parts) ? parts.join('') : null;
  if (parts.length > 2 || !isDecimalSign(sign)) return grouped === null ? null : [grouped];
  const split = `${whole === '' ? '0' : whole}.${fraction}`;
  // The decimal sign of others is taken for one where nobody would part thousands so.
  if (grouped === null) return sign === decimal || fraction.length < 3 ? [split] : null;
  return sign === group ? [grouped] : [split, grouped];
};

const isLong = (decimal: string): boolean =>
  decimal.replace('.', '').replace(/^0+/, '').length > mostDigits;

const shape = /^([+-]?) ?(%?) ?([\d.,\u066b\u066c'_ ]*\d) ?(\D*)$/;

/**
 * Reads a text as the number that a person means by it, in the writing of a locale (BCP 47).
 * Digits may be of any script, thousands parted by any usual sign. What can be read in two ways gives
 * both and is never guessed. Takes time linear in the text and never throws.
 */
export const readNumeral = (text: string, locale: string): Numeral => {
  if (text.trim() === '') return { kind: 'blank' };
  const ascii = text.length > longestText ? null : plain(text.replace(unseen, '').trim());
  const [, sign = '', before = '', body = '', after = ''] = shape.exec(ascii ?? '') ?? [];
  if (ascii === null || body === '' || (before !== '' && after !== '')) return { kind: 'unread' };
  const [latin, own = latin] = signsOf(locale);
  // The signs go with the digits: beside Latin digits a locale may write others than beside its own.
  const signs = /\d/.test(text) ? latin : own;
  const read = signs === undefined ? null : readDigits(body, signs);
  if (read === null) return { kind: 'unread' };
  if (read.some(isLong)) return { kind: 'long' };
  const minus = sign === '-' ? '-' : '';
  return {
    kind: 'number',
    decimals: read.map((decimal) => `${minus}${decimal}`),
    unit: `${before}${after}`.trim(),
  };
};

const formats = new Map<string, Intl.NumberFormat>();

/** Writes a number in the digits and signs of a locale, with all its decimals, grouped or not. */
export const writeNumber = (value: number, locale: string, useGrouping = true): string => {
  const key = `${locale} ${String(useGrouping)}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: mostDigits });
  formats.set(key, format);
  return format.format(value).replace('-', '−');
};
