import { familyAhead } from '../../core/families';
import { roundsToZero } from '../../core/numbers';
import type { RecordWords } from './words';

/** What something adds to the lead, in words; a dash where it rounds to zero. */
export const addsWords = (
  { record: texts, sentences, locale }: RecordWords,
  contribution: number,
): string =>
  roundsToZero(contribution)
    ? texts.none
    : texts.adds({
        points: locale.format.points(contribution),
        family: sentences.family(familyAhead(contribution)),
      });
