/** Largest numbers on a sheet; the least is 0 of each, and 1 of memory and bandwidth. */
export const most = {
  /** Points of one criterion that a user sets. */
  points: 60,
  /** A score of one's own, and the standard deviation of it. */
  score: 100,
  spread: 50,
  /** Version of a questionnaire. */
  asked: 4095,
  /** Main memory of a computer without accelerators; it may have two decimals. */
  memoryGiB: 65_536,
  /** Memory and bandwidth of a card that is not in the list; they may have two decimals. */
  cardGB: 4096,
  cardGBs: 100_000,
  /** Code points of the name of such a card. */
  cardName: 60,
} as const;
