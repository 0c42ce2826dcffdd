import type { Energy } from '../../catalogue';
import { electricityOf, type Busy, type DailyUse } from '../../plan/electricity';
import type { MeasuredAnswer } from '../../plan/measured-answer';
import type { Estimate } from '../../sizing';
import type { Formats, Messages } from '../../text';
import { writeNumber } from '../../text/numeral';

type Words = Messages['electricity'];

/** A figure with two digits that count: it is no more exact than what it rests on. */
export const rounded = (value: number): number => Number(value.toPrecision(2));

/** What is known of a release: what an answer took, where and when, or that nobody measured it. */
export const measuredLines = (
  release: string,
  measured: MeasuredAnswer | null,
  by: Energy,
  words: Words,
  format: Formats,
): readonly string[] => {
  if (measured === null) return [words.unmeasured({ release })];
  const { thinking, joules, tokens, cards, atOnce, fewer } = measured;
  const figures = {
    release,
    joules: format.number(joules),
    tokens: format.number(rounded(tokens)),
  };
  return [
    (thinking ? words.thought : words.answer)(figures),
    words.on({
      title: by.title,
      card: by.card,
      date: format.date(by.asOf),
      format: measured.format === 'fp8' ? words.formats.fp8 : words.formats.bf16,
      cards,
      atOnce: format.number(atOnce),
    }),
    ...(fewer ? [words.fewer] : []),
    words.differs,
  ];
};

/** How long something lasts: in minutes below two hours, else in hours. */
const lasting = (hours: number, words: Words, write: (value: number) => string): string =>
  hours < 2
    ? words.minutes({ minutes: Math.max(1, rounded(hours * 60)) })
    : words.hours({ hours: write(hours) });

const busyLine = (
  { low, middle, high, most }: Busy,
  words: Words,
  write: (value: number) => string,
): string => {
  const last = (hours: number) => lasting(hours, words, write);
  return middle > 24
    ? words.over({ hours: last(middle), most: write(most) })
    : words.busy({ low: last(low), middle: last(middle), high: last(high) });
};

/** What a use takes of a release that was measured, a sentence a line. */
export const usedLines = (
  measured: MeasuredAnswer,
  all: Estimate | null,
  use: DailyUse,
  words: Words,
  format: Formats,
): readonly string[] => {
  const write = (value: number) => writeNumber(rounded(value), format.locale);
  const { energy, cost, busy } = electricityOf(measured, use, all);
  const eachOf = ({ day, year }: typeof energy) => ({ day: write(day), year: write(year) });
  return [
    words.energy({ answers: use.answers, ...eachOf(energy) }),
    ...(cost === null || use.price === null
      ? []
      : [words.cost({ price: writeNumber(use.price, format.locale), ...eachOf(cost) })]),
    busy === null ? words.unknown : busyLine(busy, words, write),
  ];
};
