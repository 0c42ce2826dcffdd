import { area, plural } from '../area';

/** Words at the fields of numbers. */
export const typed = area('typed', {
  problem: {
    blank: (least: string, most: string) => `Give a number from ${least} to ${most}.`,
    blankWhole: (least: string, most: string) => `Give a whole number from ${least} to ${most}.`,
    unread: (example: string) =>
      `We could not read this as one number. Give it in figures alone, for example ${example}.`,
    long: 'This number has too many digits.',
    unit: (understood: string) =>
      `We understood ${understood}, but not what stands beside it. Give the number alone.`,
    either: (readings: string) => `This can mean ${readings}.`,
    plainly: (plain: string) => `Give it as ${plain}.`,
    understood: (understood: string) => `We understood ${understood}.`,
    whole: (examples: string) => `Give a whole number, for example ${examples}.`,
    decimals: (most: number, figures: string, examples: string) =>
      `Give at most ${figures} ${plural(most, { one: 'decimal', other: 'decimals' })}, for example ${examples}.`,
  },
  before: 'The answer before is kept until then.',
  memory: (understood: string) =>
    `We understood ${understood} GiB. Makers who sell main memory in GB count it so, too.`,
  /** Units that may stand beside a number, in small letters and parted by spaces. */
  units: {
    plain: '',
    people: 'person people user users',
    requests: 'request requests',
    tokens: 'token tokens',
    percent: '%',
    gib: 'gib',
  },
});
