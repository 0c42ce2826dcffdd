/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** The name of a card among other words: one that is written the other way leaves those in their order. */
export const cardName = (name: string): string =>
  rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
