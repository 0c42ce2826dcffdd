import type { Catalogue, Claims, Serving, Sources } from '../../catalogue';
import type { Recommendation, Sheet } from '../../decision';
import type { LanguageNames } from './answers';
import type { RecordWords } from './words';

/** All that a record is made of. */
export interface RecordInput {
  readonly catalogue: Catalogue;
  readonly claims: Claims;
  readonly sources: Sources;
  readonly serving: Serving;
  readonly sheet: Sheet;
  readonly recommendation: Recommendation;
  readonly words: RecordWords;
  readonly languageName: LanguageNames;
  /** Day of the record, as 2026-11-23. */
  readonly today: string;
  readonly link: string | null;
  readonly payload: string;
}
