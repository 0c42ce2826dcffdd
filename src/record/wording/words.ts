import type { Locale } from '../../text';
import type { decision } from '../../text/en/decision';
import type { record } from '../../text/en/record';
import type { running } from '../../text/en/running';
import type { Sentences } from './sentences';

/** All that a record is worded with. */
export interface RecordWords {
  readonly decision: (typeof decision)['en'];
  readonly record: (typeof record)['en'];
  readonly running: (typeof running)['en'];
  readonly sentences: Sentences;
  readonly locale: Locale;
}
