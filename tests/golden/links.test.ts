import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decode, encode } from '../../src/link';
import { codes } from '../fixtures/codes';

/** Links that were once made. They are added to, never changed: links are forever. */
const golden = z
  .array(z.object({ name: z.string(), link: z.string(), sheet: z.unknown() }))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'links.json'), 'utf8')));

describe('A link once made opens to the answers it was made with', () => {
  it.each(golden.map((one) => [one.name, one] as const))('%s', (_, { link, sheet }) => {
    const result = decode(link, codes);
    expect(result.ok && result.value.sheet).toEqual(sheet);
    expect(result.ok && result.value.missing).toEqual([]);
  });

  it.each(golden.map((one) => [one.name, one] as const))('%s makes the same link', (_, { link }) => {
    const result = decode(link, codes);
    if (!result.ok) throw new Error(result.problem);
    const { sheet, edition, outcome } = result.value;
    const options = { edition, withNotes: true, ...(outcome === null ? {} : { outcome }) };
    expect(encode(sheet, codes, options)).toBe(link);
  });
});
