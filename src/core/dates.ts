const monthsOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** Years from one date to another, by whole months; dates as 2026-11 or 2026-11-23. */
export const yearsBetween = (earlier: string, later: string): number =>
  (monthsOf(later) - monthsOf(earlier)) / 12;

/** The last day of the month that lies some months after a day; days as 2026-11-23. */
export const laterBy = (day: string, months: number): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + months, 0))
    .toISOString()
    .slice(0, 10);
