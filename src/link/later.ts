import type { LaterField, Sheet } from '../decision/sheet/sheet';
import { sift } from '../decision/sheet/sift';
import { isLater, mostLaterBits, type LinkCodes } from './codes';
import { saidBy } from './decode';

/** A sheet that may stand, and the paths of what was left out of it. */
interface Kept {
  readonly sheet: Sheet;
  readonly dropped: readonly string[];
}

/** The questions whose answer is tied to a kind of work, each once. */
const tiedIn = ({ ties = {} }: Sheet): ReadonlySet<string> =>
  new Set(Object.values(ties).flatMap(Object.keys));

/** Ties of a sheet, and those of another to answers of which the sheet ties none. */
const tiesTogether = (own: Sheet, said: Sheet): NonNullable<Sheet['ties']> => {
  const taken = tiedIn(own);
  const together = { ...own.ties };
  for (const [workload, ties] of Object.entries(said.ties ?? {})) {
    const free = Object.entries(ties).filter(([id]) => !taken.has(id));
    together[workload] = { ...Object.fromEntries(free), ...together[workload] };
  }
  return together;
};

/** How many answers, points, scores, notes, tied answers, titles and versions a sheet has. */
const partsOf = (sheet: Sheet): number =>
  [sheet.answers, sheet.points, sheet.overrides, sheet.notes].reduce(
    (sum, part) => sum + Object.keys(part).length,
    tiedIn(sheet).size + (sheet.title === '' ? 0 : 1) + (sheet.asked === undefined ? 0 : 1),
  );

/**
 * Settles the fields of a later version on a sheet that was kept or saved. What this version knows by
 * now becomes an answer, a note and so on, where the sheet has none of its own; what it does not know
 * stays for the next link. `dropped` gets `later` where a field was left out: one that is damaged, that
 * stands there twice, or that would take the place of an answer.
 */
export const withLater = (read: Kept, codes: LinkCodes): Kept => {
  const { later = [], ...own } = read.sheet;
  const seen = new Set<number>();
  const [kept, known]: [LaterField[], LaterField[]] = [[], []];
  let bits = 0;
  for (const field of later) {
    bits += field.bits.length;
    if (seen.has(field.tag) || bits > mostLaterBits) continue;
    seen.add(field.tag);
    if (isLater(field, codes)) kept.push(field);
    else if (/^[01]*$/.test(field.bits)) known.push(field);
  }
  const said = saidBy(known, codes);
  const asked = own.asked ?? said.sheet.asked;
  const merged = sift(
    {
      title: own.title === '' ? said.sheet.title : own.title,
      answers: { ...said.sheet.answers, ...own.answers },
      points: { ...said.sheet.points, ...own.points },
      overrides: { ...said.sheet.overrides, ...own.overrides },
      notes: { ...said.sheet.notes, ...own.notes },
      ties: tiesTogether(own, said.sheet),
      ...(asked === undefined ? {} : { asked }),
    },
    codes,
  );
  const lost = later.length - kept.length > partsOf(merged.sheet) - partsOf(own);
  return {
    sheet: kept.length === 0 ? merged.sheet : { ...merged.sheet, later: kept },
    dropped: [
      ...read.dropped,
      ...said.missing.map((id) => `answers.${id}`),
      ...said.dropped,
      ...merged.dropped,
      ...(lost ? ['later'] : []),
    ],
  };
};
