import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptRows } from '../../src/pages/foot/kept';
import { keys, prefix } from '../../src/state/storage-keys';
import { english } from '../../src/text';

/** What keeps the files of the program, and nothing else. */
const keepers = [
  'worker/edition.ts',
  'worker/worker.ts',
  'platform/keep-offline.ts',
  'platform/kept-offline.ts',
];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !keepers.includes(name.replaceAll('\\', '/')))
  .map((name) => readFileSync(join('src', name), 'utf8'));

describe('The page on privacy', () => {
  const named = new Set(keptRows.flatMap((row): readonly string[] => row.keys));

  it('names every place where the app keeps something', () => {
    const used = new Set(
      sources.flatMap((text) =>
        [...text.matchAll(/'(steelyard\.(?!html')[a-z]+)'/g)].map(([, key = '']) => key),
      ),
    );
    expect(used).toEqual(named);
    expect([...named].every((key) => key.startsWith(prefix))).toBe(true);
    expect(named).toContain(keys.sheet);
  });

  it('knows of no other kind of storage', () => {
    const other = /\b(?:sessionStorage|document\.cookie|caches\.open|cookieStore|serviceWorker)\b/;
    expect(sources.filter((text) => other.test(text))).toEqual([]);
  });

  it('says that the files of the program are kept, and that what keeps them keeps nothing else', () => {
    expect(keptRows.filter(({ where }) => where === 'cache').map(({ id }) => id)).toEqual([
      'program',
    ]);
    const put = keepers.flatMap((name) => [
      ...readFileSync(join('src', name), 'utf8').matchAll(/\.put\(([^;]*)\);/g),
    ]);
    expect(put.map(([, what = '']) => what.replace(/\s+/g, ' '))).toEqual([
      'place.scope + part[0], await fetched(place, part)',
      'beforeAt(place), Response.json(before)',
      'beforeAt(place), Response.json(none)',
      'beforeAt(place), Response.json(before)',
    ]);
  });

  it('says it in five sentences', () => {
    const said = Object.values(english.messages('foot').privacy.sentences);
    expect(said).toHaveLength(5);
    for (const text of said) expect(text.match(/[.!?](?:\s|$)/g)).toHaveLength(1);
  });
});

/** Where each thing that the statement says is tested is tested. */
const proofs: Readonly<Record<string, readonly (readonly [file: string, proof: RegExp])[]>> = {
  axe: [
    ['pages.journey.ts', /axe finds nothing on pages of/],
    ['fixture.ts', /'color-contrast-enhanced': \{ enabled: true \}/],
    ['fixture.ts', /forcedColors: 'active'/],
  ],
  layout: [
    ['shape/conditions.ts', /desk: \{ width: 1280 \}/],
    ['shape/conditions.ts', /phone: \{ width: 390/],
    ['shape/conditions.ts', /narrow: Condition = \{ width: 320 \}/],
  ],
  text: [
    ['shape/conditions.ts', /font-size: 200%/],
    ['shape/conditions.ts', /letter-spacing: 0\.12em/],
  ],
  direction: [
    ['shape/conditions.ts', /mirrored: true/],
    ['shape.journey.ts', /forty per cent longer/],
  ],
  keyboard: [
    ['main.journey.ts', /by keyboard alone from Start to a printed summary/],
    ['compare.journey.ts', /by keyboard alone/],
    ['history.journey.ts', /by keyboard alone/],
    ['share.journey.ts', /a passphrase hides the decision everywhere, and opens it, by keyboard/],
  ],
  targets: [
    ['touch.journey.ts', /const finger = 44;/],
    ['fixture.ts', /'target-size': \{ enabled: true \}/],
  ],
  names: [
    ['shape.journey.ts', /ariaSnapshot/],
    ['../pages/verdict.test.tsx', /virtual-screen-reader/],
  ],
  engines: [['engines.ts', /'Firefox'[\s\S]*'WebKit'/]],
};

describe('The statement on accessibility', () => {
  it('says of nothing that it is tested without a test of it', () => {
    const { items } = english.messages('foot').accessibility.tested;
    expect(Object.keys(proofs)).toEqual(Object.keys(items));
    for (const [id, found] of Object.entries(proofs)) {
      for (const [file, proof] of found) {
        expect(readFileSync(join('tests/journeys', file), 'utf8'), `${id} in ${file}`).toMatch(
          proof,
        );
      }
    }
  });

  it('speaks for its own page and the others at the foot', () => {
    const journeys = readFileSync('tests/journeys/app.ts', 'utf8');
    for (const hash of ['#/about', '#/privacy', '#/accessibility', '#/map']) {
      expect(journeys).toContain(`hash: '${hash}'`);
    }
  });

  it('says which pages are in German', () => {
    expect(readFileSync('src/app/app.tsx', 'utf8')).toMatch(/de: \['start', 'questions'\]/);
  });
});
