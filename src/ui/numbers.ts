import { useEffect, useRef } from 'react';
import { type Formats } from '../text';
import { writeNumber } from '../text/numeral';
import { readNumber, type NumberProblem, type NumberRange, type Typed } from '../text/typed';
import { useLocale, useMessages } from './locale';
import type { Messages } from '../text';

type Words = Messages['typed']['problem'];

const isAllowed = (value: number, { least, most, decimals }: NumberRange): boolean =>
  value >= least && value <= most && Number(value.toFixed(decimals)) === value;

/** Numbers near one that a field does not take, which it does take. */
const near = (value: number, range: NumberRange): readonly number[] => {
  const step = 10 ** -range.decimals;
  const steps = [Math.floor(value / step), Math.ceil(value / step)];
  return [...new Set(steps)]
    .map((count) => Number((count * step).toFixed(range.decimals)))
    .filter((candidate) => isAllowed(candidate, range));
};

const said = (
  problem: NumberProblem,
  range: NumberRange,
  words: Words,
  format: Formats,
): string => {
  const write = (value: number) => writeNumber(value, format.locale);
  const plain = (values: readonly number[]) =>
    format.either(values.map((value) => writeNumber(value, format.locale, false)));
  const bounds = { least: write(range.least), most: write(range.most) };
  const allowed = range.decimals === 0 ? words.blankWhole(bounds) : words.blank(bounds);
  switch (problem.kind) {
    case 'blank':
      return allowed;
    case 'unread':
      return words.unread({ example: plain([Math.min(12, range.most)]) });
    case 'long':
      return `${words.long} ${allowed}`;
    case 'unit':
      return words.unit({ understood: write(problem.value) });
    case 'either': {
      const meant = problem.values.filter((value) => isAllowed(value, range));
      const means = words.either({ readings: format.either(problem.values.map(write)) });
      return `${means} ${meant.length === 0 ? allowed : words.plainly({ plain: plain(meant) })}`;
    }
    case 'decimals': {
      const examples = near(problem.value, range);
      const understood = words.understood({ understood: write(problem.value) });
      if (examples.length === 0) return `${understood} ${allowed}`;
      const way =
        range.decimals === 0
          ? words.whole({ examples: plain(examples) })
          : words.decimals({ most: range.decimals, examples: plain(examples) });
      return `${understood} ${way}`;
    }
    case 'range':
      return `${words.understood({ understood: write(problem.value) })} ${allowed}`;
  }
};

/** Whether a text was written anew, and not only lengthened or shortened. */
export const isAnew = (before: string, after: string): boolean =>
  !after.startsWith(before) && !before.startsWith(after);

/** Reads and writes the numbers of fields in the locale of the page. */
export interface Numbers {
  /** A text as it stands in a field, with what it was read as. */
  readonly read: (text: string, range: NumberRange) => Typed;
  /** A number as a field shows it once it is kept. */
  readonly write: (value: number) => Typed;
  /** What was typed, once its field is left: a number that was read, as it is kept. */
  readonly settle: (typed: Typed) => Typed;
  /** What is wrong with a text, or null. */
  readonly problem: (typed: Typed, range: NumberRange) => string | null;
  /** What was understood, where a unit changed the number; else null. */
  readonly converted: (typed: Typed, range: NumberRange) => string | null;
}

/** Writes what stands in a field anew where the page is shown in another locale than before. */
export const useSettledIn = (settle: () => void): void => {
  const { locale } = useLocale().format;
  const shown = useRef(locale);
  useEffect(() => {
    if (shown.current === locale) return;
    shown.current = locale;
    settle();
  });
};

/** Reads and writes the numbers of fields in the locale of the page. */
export const useNumbers = (): Numbers => {
  const { format } = useLocale();
  const words = useMessages('typed');
  const textOf = (value: number) => writeNumber(value, format.locale);
  return {
    read: (text, range) => ({ text, read: readNumber(text, range, format.locale, words.units) }),
    write: (value) => ({ text: textOf(value), read: { ok: true, value, converted: false } }),
    settle: (typed) => (typed.read.ok ? { ...typed, text: textOf(typed.read.value) } : typed),
    problem: ({ read }, range) =>
      read.ok ? null : said(read.problem, range, words.problem, format),
    converted: ({ read }, { counted }) => {
      if (!read.ok || !read.converted) return null;
      const understood = textOf(read.value);
      return counted === 'gib'
        ? words.memory({ understood })
        : words.problem.understood({ understood });
    },
  };
};
