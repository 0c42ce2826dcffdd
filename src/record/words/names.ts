import type { Catalogue, CriterionId, FamilyId } from '../../catalogue';
import type { Recommendation } from '../../decision';
import type { Locale, Messages } from '../../text';
import { roundsToZero } from '../../core/numbers';
import { families, familyAhead } from '../../core/families';

/** Names of what a decision is about, and who leads: they need no words of the questions. */
export interface Names {
  readonly criterion: (id: CriterionId) => string;
  readonly family: (id: FamilyId) => string;
  readonly leadSentence: (recommendation: Pick<Recommendation, 'lead'>) => string;
  /** Who leads, or whom requirements leave without a model. */
  readonly standSentence: (recommendation: Pick<Recommendation, 'lead' | 'families'>) => string;
}

/** The names in the words of a locale. */
export const namesFor = (
  catalogue: Catalogue,
  decision: Messages['decision'],
  locale: Locale,
): Names => {
  const { format } = locale;
  const family = (id: FamilyId) => decision.families[id];
  const leadSentence: Names['leadSentence'] = ({ lead }) =>
    roundsToZero(lead)
      ? decision.lead.level
      : decision.lead.sentence({ family: family(familyAhead(lead)), lead: format.figure(lead) });
  return {
    family,
    leadSentence,
    standSentence: (recommendation) => {
      const out = families.filter((id) => recommendation.families[id] === 'out');
      const [only] = out;
      if (only === undefined) return leadSentence(recommendation);
      return out.length === families.length
        ? decision.ruledOut.both
        : decision.ruledOut.one({ family: family(only) });
    },
    criterion: (id) => {
      const found = catalogue.questionnaire.criteria.find((candidate) => candidate.id === id);
      return found === undefined ? id : locale.of(found.name);
    },
  };
};
