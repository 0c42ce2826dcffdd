import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encode } from '../../src/link';
import { openText } from '../../src/files/open';
import { codes } from '../fixtures/codes';
import links from './links.json' with { type: 'json' };

const folder = join(import.meta.dirname, 'records');
const edition = { date: '2026-11-23', hash: '000000' };
const linked = z.object({ name: z.string(), link: z.string() });

/** Records that were once saved, by the golden link that holds the same answers. Added to, never changed. */
describe('A record once saved opens to the answers it was made with', () => {
  it.each(readdirSync(folder))('%s', (file) => {
    const name = basename(file, extname(file));
    const { link } = linked.parse(links.find((one) => one.name === name));
    const [expected] = openText(`#/d/${link}`, codes);
    const [found, ...rest] = openText(readFileSync(join(folder, file), 'utf8'), codes);
    expect(rest).toEqual([]);
    if (found?.ok !== true || expected?.ok !== true) throw new Error(JSON.stringify(found));
    const options = { edition, withNotes: true };
    expect(encode(found.value.sheet, codes, options)).toBe(
      encode(expected.value.sheet, codes, options),
    );
    expect(found.value.missing).toEqual([]);
    expect(found.value.dropped).toEqual([]);
  });
});
