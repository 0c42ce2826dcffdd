import { memoByObject } from '../core/memo';
import { linkCodes } from '../link/codes';
import type { World } from '../world';

/** The codes that links are made of and read with: one value for each world. */
export const codesOf = memoByObject(({ catalogue, languages }: World) =>
  linkCodes(catalogue.questionnaire, languages, catalogue),
);
