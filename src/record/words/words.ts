import type { Locale, Messages } from '../../text';
import type { Sentences } from './sentences';

/** All that a record is worded with. */
export interface RecordWords {
  readonly reasons: Messages['reasons'];
  readonly record: Messages['record'];
  readonly running: Messages['running'];
  readonly sentences: Sentences;
  readonly locale: Locale;
}

/** What the advice is worded with too: whoever names answers alone needs none of it. */
export interface AdviceWords extends RecordWords {
  readonly advice: Messages['advice'];
}
