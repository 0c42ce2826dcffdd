import type { RecordInput } from '../words/input';
import { criteriaBySide } from './reasons';
import { linesSection, type Section } from './section';

/** The strongest reason against the verdict. */
export const againstSection = (input: RecordInput): Section | null =>
  linesSection(
    'against',
    input.words.record.headings.against,
    criteriaBySide(input)
      .filter(({ carries }) => carries < -0.05)
      .slice(-1)
      .map(({ line }) => line),
  );
