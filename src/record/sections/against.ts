import type { RecordInput } from '../words/input';
import { criteriaBySide } from './reasons';
import { groundedSection, type Section } from './section';

/** The strongest reason against the verdict. */
export const againstSection = (input: RecordInput): Section | null =>
  groundedSection(
    'against',
    input.words.record.headings.against,
    criteriaBySide(input)
      .filter(({ carries }) => carries < -0.05)
      .slice(-1),
  );
