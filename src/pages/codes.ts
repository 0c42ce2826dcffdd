import { languages } from '../catalogue';
import type { World } from '../decision';
import { linkCodes, type LinkCodes } from '../link';

/** The codes that links are made of and read with. */
export const codesOf = ({ catalogue: { questionnaire, accelerators } }: World): LinkCodes =>
  linkCodes(questionnaire, languages, accelerators);
