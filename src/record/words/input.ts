import type { Catalogue, Claims, Serving } from '../../catalogue';
import type { Recommendation, Sheet } from '../../decision';
import type { LanguageNames } from './answers';
import type { AdviceWords } from './words';

/** A sheet from which the title was taken. */
export type UntitledSheet = Sheet & { readonly title: '' };

/** A sheet without its title, which no section may show: typing one then makes none of them again. */
export const untitled = (sheet: Sheet): UntitledSheet => ({ ...sheet, title: '' });

/** All that the sections of a record are made of. */
export interface RecordInput {
  readonly catalogue: Catalogue;
  readonly claims: Claims;
  readonly serving: Serving;
  readonly sheet: UntitledSheet;
  readonly recommendation: Recommendation;
  readonly words: AdviceWords;
  readonly languageName: LanguageNames;
  /** Day of the record, as 2026-11-23. */
  readonly today: string;
}
