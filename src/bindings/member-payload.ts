import type { Sheet } from '../decision';
import type { LinkCodes } from '../link';
import { encode } from '../link/encode';
import { cleanText, longest } from '../decision/sheet/texts';

/** What stands between members in an address. */
export const separator = '~';

/** An edition that stands in all, so that one sheet is one payload here. */
const edition = { date: '2020-01-01', hash: '000000' };

/** The characters that stand for a sheet in a comparison: no notes, no figures, one for each sheet. */
export const memberOf = (sheet: Sheet, codes: LinkCodes): string =>
  encode({ ...sheet, title: cleanText(sheet.title, longest.title) }, codes, {
    edition,
    withNotes: false,
  });
