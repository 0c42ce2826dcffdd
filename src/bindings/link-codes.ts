import { languages } from '../catalogue';
import type { World } from '../decision';
import { linkCodes, type LinkCodes } from '../link/codes';

const known = new WeakMap<World, LinkCodes>();

/** The codes that links are made of and read with: one value for each world. */
export const codesOf = (world: World): LinkCodes => {
  const { questionnaire, accelerators } = world.catalogue;
  const codes = known.get(world) ?? linkCodes(questionnaire, languages, accelerators);
  known.set(world, codes);
  return codes;
};
