import { roundsToZero } from '../core/numbers';
/** Numbers, dates and lists as a locale writes them. */
export interface Formats {
  /** The locale they write in, as a BCP-47 tag. */
  readonly locale: string;
  /** Whole numbers with grouping. */
  readonly number: (value: number) => string;
  /** Scores: no decimals. */
  readonly score: (value: number) => string;
  /** Leads and contributions: one decimal, without sign. */
  readonly points: (value: number) => string;
  /** Leads and contributions in a sentence: one decimal below ten, none above, without sign. */
  readonly figure: (value: number) => string;
  /** A lead or contribution with one decimal and its sign, a true minus. */
  readonly signed: (value: number) => string;
  /** A chance of 0–1 as a whole number in a hundred, never 0 or 100 unless certain. */
  readonly hundred: (chance: number) => string;
  /** A share of 0–1 as whole per cent. */
  readonly percent: (share: number) => string;
  /** 23 November 2026, or November 2026 where the day is not known. */
  readonly date: (iso: string) => string;
  /** A day with its time, where the user is, of milliseconds since 1970. */
  readonly moment: (at: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly either: (items: readonly string[]) => string;
  /** A count of parameters in billions, as 30.5 B. */
  readonly billions: (value: number) => string;
  /** Numbers of two decimals at most with a unit after a thin space. */
  readonly unit: (value: number, unit: string) => string;
}

/** Whole number in a hundred that never claims certainty it has not. */
export const inHundred = (chance: number): number =>
  chance <= 0 || chance >= 1
    ? Math.round(chance * 100)
    : Math.min(99, Math.max(1, Math.round(chance * 100)));

/** Makes a thing when it is first asked for: each format costs a phone milliseconds. */
const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** Formats of a BCP-47 locale. */
export const formatsFor = (locale: string): Formats => {
  const numbers = (options: Intl.NumberFormatOptions) =>
    lazy(() => new Intl.NumberFormat(locale, options));
  const dates = (options: Intl.DateTimeFormatOptions) =>
    lazy(() => new Intl.DateTimeFormat(locale, options));
  const lists = (type: 'conjunction' | 'disjunction') =>
    lazy(() => new Intl.ListFormat(locale, { type }));
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const whole = numbers({ maximumFractionDigits: 0 });
  const tenth = numbers(oneDecimal);
  const upToTenth = numbers({ maximumFractionDigits: 1 });
  const signed = numbers({ ...oneDecimal, signDisplay: 'exceptZero' });
  const exact = numbers({ maximumFractionDigits: 2 });
  const percent = numbers({ style: 'percent', maximumFractionDigits: 0 });
  const day = dates({ dateStyle: 'long', timeZone: 'UTC' });
  const month = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const moment = dates({ dateStyle: 'long', timeStyle: 'short' });
  const and = lists('conjunction');
  const or = lists('disjunction');
  const number = (value: number): string => whole().format(value);
  const points = (value: number): string => tenth().format(Math.abs(value));
  return {
    locale,
    number,
    score: number,
    points,
    figure: (value) => (Math.abs(value) < 9.95 ? points(value) : number(Math.abs(value))),
    signed: (value) => (roundsToZero(value) ? number(0) : signed().format(value).replace('-', '−')),
    hundred: (chance) => whole().format(inHundred(chance)),
    percent: (share) => percent().format(share),
    date: (iso) =>
      iso.length === 7
        ? month().format(new Date(`${iso}-01T00:00:00Z`))
        : day().format(new Date(`${iso}T00:00:00Z`)),
    moment: (at) => moment().format(at),
    list: (items) => and().format(items),
    either: (items) => or().format(items),
    billions: (value) => `${upToTenth().format(value)}\u2009B`,
    unit: (value, unit) => `${exact().format(value)}\u2009${unit}`,
  };
};
