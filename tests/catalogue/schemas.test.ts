import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchemas } from '../../src/catalogue/json-schema';

const folder = join(import.meta.dirname, '../../data');
const parse = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const named = z.object({ $schema: z.string() });

describe('The JSON Schemas for editors', () => {
  it.each(Object.entries(jsonSchemas()))('%s is what the Zod schema says', (name, text) => {
    // `npm run schemas` writes them.
    expect(parse(join(folder, 'schemas', name))).toEqual(JSON.parse(text));
  });

  it('are named by every file, by a path that leads to one', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.json') && !file.startsWith('schemas'),
    );
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const path = join(folder, file);
      const { $schema } = named.parse(parse(path));
      expect(() => parse(join(path, '..', $schema))).not.toThrow();
    }
  });
});
