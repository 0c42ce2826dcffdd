import type { FamilyId } from '../../catalogue/model';
import { families, otherFamily } from '../../core/families';
import { roundsToZero } from '../../core/numbers';
import type { Recommendation, Settled } from './recommendation';
import { afterYes, untilThen } from './verdict';

/** The families that are to be run by what is settled, or tried before it is. */
const usedBy = (settled: Settled): readonly FamilyId[] => {
  switch (settled.kind) {
    case 'adopt':
      return [settled.family];
    case 'split':
      return families.filter((id) => settled.assignment.some(({ family }) => family === id));
    case 'pilot':
      return families;
    case 'neither':
      return [];
  }
};

/** The families that are advised: before a legal check is answered, or where that is none, after a yes. */
export const advisedFamilies = ({
  verdict,
}: Pick<Recommendation, 'verdict'>): readonly FamilyId[] => {
  const now = usedBy(untilThen(verdict));
  return now.length > 0 ? now : usedBy(afterYes(verdict));
};

/** The families in the order of the result; in that of the alphabet where it favours neither. */
export const familiesInOrder = (
  recommendation: Pick<Recommendation, 'verdict' | 'lead' | 'families'>,
): readonly FamilyId[] => {
  const { lead, families: outcomes } = recommendation;
  const alphabetical = families.toSorted((a, b) => (a < b ? -1 : 1));
  const [only, ...others] = advisedFamilies(recommendation);
  if (only !== undefined && others.length === 0) return [only, otherFamily(only)];
  const left = families.filter((id) => outcomes[id] !== 'out');
  const [last] = left;
  if (last !== undefined && left.length === 1) return [last, otherFamily(last)];
  if (left.length === 0 || roundsToZero(lead)) return alphabetical;
  return lead > 0 ? ['qwen', 'llama'] : ['llama', 'qwen'];
};
