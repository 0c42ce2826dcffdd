import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Assembled } from './assemble';

/** Words and sources are for people: nothing is computed from them, and they are half of the facts. */
const withoutWords = (key: string, value: unknown): unknown => {
  if (key === 'sources') return [];
  const isText = typeof value === 'object' && value !== null && 'en' in value;
  return isText && typeof value.en === 'string' ? { en: '' } : value;
};

/**
 * A module that unpacks all that a decision is computed from: JSON without words and sources, packed as
 * `core/packed` in the project from a folder reads it. It is a tenth as long as the facts are.
 */
export const packedModule = (root: string, { catalogue, serving }: Assembled): string => {
  // Names of languages are words too.
  const facts = { catalogue, languages: [], serving };
  const packed = gzipSync(JSON.stringify(facts, withoutWords), { level: 9 });
  // The system that compressed says so in the tenth byte, which would make every machine's file another.
  packed[9] = 255;
  const from = join(root, 'src/core/packed.ts').replaceAll('\\', '/');
  return `import { unpacked } from ${JSON.stringify(from)};
const packed = ${JSON.stringify(packed.toString('base64'))};
export default async () => JSON.parse(await unpacked(packed));`;
};
