import type { Sheet } from '../decision';
import type { RecordWords } from './words/words';

/** What stands around the sections of a record and changes without them. */
export interface Frame {
  readonly title: string;
  /** The address of the link; null where it is kept under a passphrase that was not yet given. */
  readonly link: string | null;
  /** The characters of the plain link, notes included: what files open by. */
  readonly payload: string;
}

/** The title of a decision; one that the user has not named has a title too. */
export const titleOf = (sheet: Sheet, { record: texts }: RecordWords): string =>
  sheet.title === '' ? texts.untitled : sheet.title;
