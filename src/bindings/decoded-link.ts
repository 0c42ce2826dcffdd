import { decode, type DecodeResult } from '../link/decode';
import { mended } from '../link/sound';
import { byText } from '../core/by-text';
import { codesOf } from './link-codes';
import type { World } from '../world';
import { memoByObject } from '../core/memo';

const resultsOf = memoByObject((_: World) => byText<DecodeResult>());

/**
 * What the characters of a link say as their carrier left them, or why they do not open. Read once
 * for each link, so that its sheet is one object however often a page is drawn.
 */
export const decoded = (world: World, payload: string): DecodeResult =>
  resultsOf(world)(payload, () => decode(mended(payload), codesOf(world)));
