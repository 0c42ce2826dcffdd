import type { Locale } from '../../text';
import type { Sentences } from './sentences';
import type { Messages } from '../../text';

/** All that a record is worded with. */
export interface RecordWords {
  readonly decision: Messages['decision'];
  readonly record: Messages['record'];
  readonly running: Messages['running'];
  readonly sentences: Sentences;
  readonly locale: Locale;
}
