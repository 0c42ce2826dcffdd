import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { methodSections } from '../../src/pages/method/sections';
import method from '../../src/text/en/method.json' with { type: 'json' };

/** Every section of the method that a text names, comments broken over lines included. */
const namedIn = (text: string): readonly string[] => {
  const whole = text.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ');
  return [...whole.matchAll(/\b[Mm]ethod,?((?: (?:and )?§[\d.]*\d,?)+)/g)].flatMap(([, list]) =>
    [...(list ?? '').matchAll(/§([\d.]+)/g)].map(([, number]) => (number ?? '').replace(/\.$/, '')),
  );
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join('src', path));

const named = files.flatMap((path) =>
  namedIn(readFileSync(path, 'utf8')).map((number) => ({ path, number })),
);

describe('The method page', () => {
  it('has a heading for each of its sections, and no other', () => {
    expect(Object.keys(method.contents)).toEqual([...methodSections]);
  });

  it('has every section that the code names', () => {
    const numbers = methodSections.map((_, place) => String(place + 1));
    expect(named.filter(({ number }) => !numbers.includes(number))).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
  });

  it('is read in comments however they are broken', () => {
    expect(namedIn('/** Of it (method\n * §7). And method §4, §5 and §12.\n */')).toEqual([
      '7',
      '4',
      '5',
      '12',
    ]);
    expect(namedIn('Source: RFC 4880 §6.1; QLoRA §3')).toEqual([]);
  });
});
