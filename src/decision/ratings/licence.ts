import type { FamilyId, Licence, Release } from '../../catalogue/model';
import { isChosen, type Context } from '../questions/context';
import { rateBasis } from './based';
import { scoreOf, type RatingInput, type RatingRule } from './rating';

/** What each term takes from 100 where it bears on the use. A constructed scale (method §2). */
const cost = {
  notOsiApproved: 10,
  patentsUnnamed: 2,
  patentsSilent: 5,
  usePolicy: 5,
  indemnity: 5,
  userThreshold: 1,
  limitsOnOffering: 5,
  noticeOnOffering: 5,
  namingOfModels: 10,
  displayOnModels: 5,
  territory: 5,
  foreignLaw: 2,
} as const;

/** Points of 100 that a licence leaves for a use of a release. */
const levelOf = (licence: Licence, release: Release, context: Context): number => {
  const offers = isChosen(context, 'distribution', ['shared', 'service', 'product']);
  const distils =
    isChosen(context, 'distillation', ['yes']) ||
    isChosen(context, 'customisation', ['distillation']);
  const adapts = distils || isChosen(context, 'customisation', ['adapters', 'full']);
  const inUnion = isChosen(context, 'domicile', ['eu']);
  const home = isChosen(context, 'domicile', ['us']) ? 'US' : null;
  const takes: readonly [boolean, number][] = [
    [!licence.osiApproved, cost.notOsiApproved],
    [licence.patents === 'within', cost.patentsUnnamed],
    [licence.patents === 'silent', cost.patentsSilent],
    [licence.usePolicy, cost.usePolicy],
    [licence.indemnity, cost.indemnity],
    [licence.userThreshold !== null, cost.userThreshold],
    [offers && licence.commercial === 'limited', cost.limitsOnOffering],
    [offers && licence.usePolicy, cost.noticeOnOffering],
    [licence.outputs === 'naming' && ((adapts && offers) || distils), cost.namingOfModels],
    [licence.outputs === 'display' && ((adapts && offers) || distils), cost.displayOnModels],
    [
      licence.territory !== null && inUnion && release.input.includes(licence.territory.input),
      cost.territory,
    ],
    [licence.governingLaw !== null && licence.governingLaw !== home, cost.foreignLaw],
  ];
  return takes.reduce((level, [applies, take]) => (applies ? level - take : level), 100);
};

/**
 * Licence permissiveness: for each family the mean over the licences of the releases the gates left,
 * each release counting once, of what its terms leave of 100 in the user's use (distribution,
 * customisation, distillation, domicile); how much that weighs is what the licence policy says. A family without a release left keeps its base.
 * Data: data/licences.
 */
export const licence: RatingRule = {
  reads: () => ['distribution', 'customisation', 'distillation', 'domicile', 'gates'],
  rate: (input: RatingInput) => {
    const base = rateBasis('licence', input);
    const mean = (family: FamilyId): number => {
      const levels = input.remaining.flatMap((release) => {
        const found = input.catalogue.licences.find(({ id }) => id === release.licence);
        return release.family === family && found !== undefined
          ? [levelOf(found, release, input.context)]
          : [];
      });
      return levels.length === 0
        ? base[family].mean
        : levels.reduce((sum, level) => sum + level, 0) / levels.length;
    };
    return {
      qwen: scoreOf(mean('qwen'), base.qwen.spread),
      llama: scoreOf(mean('llama'), base.llama.spread),
      grounds: base.grounds,
    };
  },
};
