import { dataId, generator, pageVersion } from './marks';
import { sealOf } from './seal';

/** What a text says as a page that was saved here. */
export type ReadPage =
  | { readonly kind: 'none' }
  /** Its content is not what its hash was made of. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'later' }
  /** Its JSON record as text, and the hash that holds. */
  | { readonly kind: 'page'; readonly json: string; readonly hash: string };

/** What is in every page; whoever changes one of them has left the others. */
const signs = [
  /<!doctype html>/iu,
  new RegExp(`name="${generator}"`, 'u'),
  new RegExp(`<script type="application/json" id="${dataId}">`, 'u'),
  /<footer id="sha-256">/u,
];

const versionMark = new RegExp(`<meta name="${generator}" content="(\\d+)">`, 'u');
const dataMark = new RegExp(`<script type="application/json" id="${dataId}">(.*?)</script>`, 'su');

/**
 * Reads a page that was saved as one, and holds its content against the hash that it states: one letter
 * that differs, anywhere in it, refuses it. Never throws.
 */
export const readPage = (text: string): ReadPage => {
  if (!/^\s*</u.test(text) && !text.includes(generator)) return { kind: 'none' };
  if (signs.filter((sign) => sign.test(text)).length < 2) return { kind: 'none' };
  const hash = sealOf(text);
  if (hash === null) return { kind: 'changed' };
  if (Number(versionMark.exec(text)?.[1]) > pageVersion) return { kind: 'later' };
  const json = dataMark.exec(text)?.[1];
  return json === undefined ? { kind: 'changed' } : { kind: 'page', json, hash };
};
