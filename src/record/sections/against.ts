import { familyAhead, otherFamily } from '../../core/families';
import type { RecordInput } from '../words/input';
import { sidesOf } from './reasons';
import { groundedSection, type Section } from './section';

/** The strongest reasons for the family that is not ahead. */
export const againstSection = (input: RecordInput): Section | null => {
  const { recommendation, words } = input;
  const { record: texts, sentences } = words;
  const other = otherFamily(familyAhead(recommendation.lead));
  return groundedSection(
    'against',
    texts.headings.reasons({ family: sentences.family(other) }),
    sidesOf(input).contra,
  );
};
