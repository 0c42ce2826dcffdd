/**
 * Answers to a link and back. The whole decision is in the fragment, so that no server sees it. Links
 * are forever: format 1 is read by every later version, and codes in data are never reused.
 */
export { cleanText, longest } from '../decision/sheet/texts';
export { linkCodes, longestLink } from './codes';
export type { LinkCodes } from './codes';
export { decode } from './decode';
export type { DecodedLink, DecodeResult, LinkProblem } from './decode';
export { encode } from './encode';
export type { EncodeOptions } from './encode';
export { findLinks } from './find';
export type { Outcome, OutcomeVerdict } from './outcome';
export { mended } from './sound';
