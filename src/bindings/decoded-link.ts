import type { World } from '../decision';
import { decode, mended, type DecodeResult } from '../link';
import { byText } from '../core/by-text';
import { codesOf } from './link-codes';

const results = new WeakMap<World, (payload: string, make: () => DecodeResult) => DecodeResult>();

/**
 * What the characters of a link say as their carrier left them, or why they do not open. Read once
 * for each link, so that its sheet is one object however often a page is drawn.
 */
export const decoded = (world: World, payload: string): DecodeResult => {
  const known = results.get(world) ?? byText<DecodeResult>();
  results.set(world, known);
  return known(payload, () => decode(mended(payload), codesOf(world)));
};
