import type { Estimate } from '../sizing';
import type { MeasuredAnswer } from './measured-answer';

/** What is given to compute with: answers a day, and the price of a kilowatt-hour where it is known. */
export interface DailyUse {
  readonly answers: number;
  readonly price: number | null;
}

/** How long something is busy each day, in hours, with its range. */
export interface Busy extends Estimate {
  /** The most answers that a day has time for. */
  readonly most: number;
}

const day = 24;
const year = 365;
const joulesOfKwh = 3_600_000;
const secondsOfHour = 3600;

/** Kilowatt-hours and costs of a day and a year; hours a day where a rate of tokens a second is known. */
export interface Electricity {
  readonly energy: { readonly day: number; readonly year: number };
  readonly cost: { readonly day: number; readonly year: number } | null;
  readonly busy: Busy | null;
}

/** What answers a day take: `all` are the tokens a second of all readers together. */
export const electricityOf = (
  { joules, tokens }: Pick<MeasuredAnswer, 'joules' | 'tokens'>,
  { answers, price }: DailyUse,
  all: Estimate | null,
): Electricity => {
  const kwh = (answers * joules) / joulesOfKwh;
  const each = (amount: number) => ({ day: amount, year: amount * year });
  const hours = (rate: number) => (answers * tokens) / rate / secondsOfHour;
  return {
    energy: each(kwh),
    cost: price === null ? null : each(kwh * price),
    busy:
      all === null
        ? null
        : {
            low: hours(all.high),
            middle: hours(all.middle),
            high: hours(all.low),
            most: (day * secondsOfHour * all.middle) / tokens,
          },
  };
};
