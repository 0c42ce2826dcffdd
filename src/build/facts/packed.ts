import { gzipSync } from 'node:zlib';
import type { Assembled } from './assemble';

/** Words and sources are for people: nothing is computed from them, and they are half of the facts. */
const withoutWords = (key: string, value: unknown): unknown => {
  if (key === 'sources') return [];
  const isText = typeof value === 'object' && value !== null && 'en' in value;
  return isText && typeof value.en === 'string' ? { en: '' } : value;
};

/**
 * A module that unpacks all that a decision is computed from: JSON without words and sources, compressed
 * with gzip, in base64. It is a tenth as long as the facts are, and any system reads it again:
 * `base64 -d | gunzip`.
 */
export const packedModule = ({ catalogue, serving }: Assembled): string => {
  // Names of languages are words too.
  const facts = { catalogue, languages: [], serving };
  const packed = gzipSync(JSON.stringify(facts, withoutWords), { level: 9 });
  // The system that compressed says so in the tenth byte, which would make every machine's file another.
  packed[9] = 255;
  return `const packed = ${JSON.stringify(packed.toString('base64'))};
export default async () => {
  const bytes = Uint8Array.from(atob(packed), (one) => one.charCodeAt(0));
  const unpacked = new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(unpacked).text());
};`;
};
