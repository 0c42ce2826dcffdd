import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { script, styles } from 'virtual:saved-page';
import { describe, expect, it } from 'vitest';
import { unpackFacts } from '../../src/catalogue/packed';
import { recommend, runToEnd, type Sheet } from '../../src/decision';
import { toJson } from '../../src/files/json/write';
import { openText } from '../../src/files/open';
import { canonicalDocument } from '../../src/files/page/canonical';
import { evidenceId } from '../../src/files/page/marks';
import { verifyFigures } from '../../src/files/verify';
import { keptIn } from '../../src/pages/saved/kept';
import { encode } from '../../src/link';
import { savedPage } from '../../src/pages/saved/save';
import { whatWouldChangeSteps } from '../../src/record/what-would-change';
import { english } from '../../src/text';
import { worldOf } from '../../src/world';
import { codes } from '../fixtures/codes';
import { frameOf, recordInput, recordOf } from '../fixtures/record';
import { typedFull } from '../fixtures/typed-full';
import { world } from '../fixtures/world';
import golden from '../golden/links.json' with { type: 'json' };
import { agency, hospital, ministry, university } from '../stories/institutions';

const jsonOf = (sheet: Sheet): string =>
  toJson(sheet, recordOf(sheet), recordInput(sheet), 'schema/record-1.json');

/** A decision as the verdict page saves it. */
const saved = (
  sheet: Sheet,
  { changes = ['A change.'], link }: { changes?: readonly string[]; link?: string } = {},
): Promise<string> => {
  const input = recordInput(sheet);
  const record = recordOf(sheet);
  const own = frameOf(sheet);
  const source = { input, frame: { ...own, title: sheet.title, link: link ?? own.link } };
  const json = toJson(sheet, { ...record, sections: [] }, input, 'schema/record-1.json');
  const evidence = JSON.stringify(record.sections.filter(({ id }) => id === 'evidence'));
  const shown = { world, record, source, changes, json, evidence };
  return savedPage(shown, { script, styles }, english);
};

const parsed = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

const hostile = [
  '</script><script>document.title="x"</script>',
  '</style><img src=x onerror=alert(1)>',
  '<!-- <script> -->',
  '"\'`{}\\;}*/ url(x) @import',
  '\u202eright to left\u2066 \u200f\u00a0',
  '&lt;b&gt; &amp;amp; &#0;',
];

describe('A decision saved as one page', async () => {
  const page = await saved(hospital);

  it('is read and written again to the letter, so that it can check itself', {
    tags: ['thorough', 'long'],
  }, async () => {
    for (const sheet of [hospital, university, agency, ministry]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const text = await saved(sheet);
      expect([sheet.title, canonicalDocument(parsed(text)) === text]).toEqual([sheet.title, true]);
    }
  });

  it('lets nothing run, look or load but what is in it', { tags: 'thorough' }, () => {
    const found = parsed(page);
    const policy = found.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const hashOf = (selector: string) => {
      const text = found.querySelector(selector)?.textContent ?? '';
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy).toBe(
      [
        "default-src 'none'",
        `script-src ${hashOf('script[type="module"]')}`,
        `style-src ${hashOf('style')}`,
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    );
    expect(found.querySelectorAll('script')).toHaveLength(3);
    expect(found.querySelectorAll('[style], link, img, iframe, base')).toHaveLength(0);
    expect(page).not.toMatch(/ on\w+="/u);
    expect(styles).not.toMatch(/url\(|@import/u);
  });

  it('shows the document of the decision and the way to check it', { tags: 'thorough' }, () => {
    const headings = [...parsed(page).querySelectorAll('h1, h2')].map((one) => one.textContent);
    expect(headings).toEqual([
      hospital.title,
      'What to do next',
      'What to run',
      'Duties that you have',
      'The twelve criteria',
      'Sign-off',
      'Annexes',
      'Why',
      'Requirements that matter',
      'What to run',
      'Licence duties',
      'What would change this',
      'How sure this is',
      'The figures',
      'Evidence, models and answers',
      'How this page proves itself',
    ]);
    expect(parsed(page).body.textContent).toContain('A change.');
  });

  it('holds the evidence as data, which any system unpacks', { tags: 'thorough' }, () => {
    const packed = parsed(page).getElementById(evidenceId)?.textContent ?? '';
    const evidence: unknown = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString());
    expect(evidence).toEqual(recordOf(hospital).sections.filter(({ id }) => id === 'evidence'));
  });

  it.each(hostile)(
    'shows what was typed as it was typed: %s',
    { tags: 'thorough' },
    async (typed) => {
      const sheet = { ...hospital, title: typed, notes: { orgType: typed, hosting: typed } };
      const text = await saved(sheet);
      const found = parsed(text);
      expect(found.title).toBe(typed.replace(/[ \n]+/gu, ' '));
      expect(found.querySelector('h1')?.textContent).toBe(typed);
      expect(found.body.textContent.split(typed).length).toBeGreaterThan(3);
      expect(found.querySelectorAll('script')).toHaveLength(3);
      expect(found.querySelectorAll('img')).toHaveLength(0);
      expect(canonicalDocument(found) === text).toBe(true);
      const [back] = openText(text, codes);
      const [same] = openText(jsonOf(sheet), codes);
      if (back?.ok !== true || same?.ok !== true) throw new Error(JSON.stringify(back));
      expect(back.value.sheet).toEqual(same.value.sheet);
    },
  );
});

describe('The engine in a page', () => {
  it('computes the same figures from its facts without words', {
    tags: ['thorough', 'long'],
  }, async () => {
    const inside = worldOf(await unpackFacts(), null);
    for (const { name, link } of golden) {
      const [read] = openText(`#/d/${link}`, codes);
      if (read?.ok !== true) throw new Error(name);
      const kept = keptIn(jsonOf(read.value.sheet));
      if (kept === null) throw new Error(name);
      const again = recommend(inside, kept.sheet);
      expect([name, again.ok && verifyFigures(kept.figures, again.value)]).toEqual([name, []]);
    }
  });

  it('holds code of ours alone, which ends no element', () => {
    expect(script).not.toMatch(/<\/?script|<!--|node_modules|\bimport\s*\(/u);
    expect(script).not.toMatch(/^\s*import /mu);
  });

  it('takes no record of another shape', { tags: 'thorough' }, () => {
    const record: unknown = JSON.parse(jsonOf(university));
    const withSheet = (part: object) =>
      keptIn(JSON.stringify(Object.assign({}, record, { sheet: { ...university, ...part } })));
    const withItem = (item: object) => ({
      answers: {
        hardware: { kind: 'hardware', hardware: { mode: 'accelerators', items: [item] } },
      },
    });
    const own = { name: 'A card', kind: 'nvidia', memoryGB: 24, bandwidthGBs: null };
    expect(withSheet({})).not.toBeNull();
    expect(withSheet(withItem({ accelerator: 'l4', count: 1 }))).not.toBeNull();
    expect(withSheet(withItem({ own, count: 1 }))).not.toBeNull();
    expect(withSheet(withItem({ own: { ...own, bandwidthGBs: 900.5 }, count: 1 }))).not.toBeNull();
    for (const part of [
      withItem({ count: 1 }),
      withItem({ own, count: '1' }),
      withItem({ own: null, count: 1 }),
      withItem({ own: { ...own, name: 7 }, count: 1 }),
      withItem({ own: { ...own, kind: null }, count: 1 }),
      withItem({ own: { ...own, memoryGB: '24' }, count: 1 }),
      withItem({ own: { ...own, bandwidthGBs: undefined }, count: 1 }),
      { answers: null },
      { answers: { orgType: 7 } },
      { answers: { orgType: { kind: 'choice' } } },
      { answers: { hardware: { kind: 'hardware', hardware: { mode: 'gpu' } } } },
      { points: { cost: '7' } },
      { overrides: { cost: { qwen: 1 } } },
      { notes: { orgType: 7 } },
      { ties: { coding: 7 } },
      { title: 7 },
      { asked: '2' },
    ]) {
      expect([part, withSheet(part)]).toEqual([part, null]);
    }
    expect(keptIn('7')).toBeNull();
  });
});

/** Most bytes that a page may have. */
const most = 400_000;

/** The link of a sheet, from a host with a name of some length. */
const linkOf = (sheet: Sheet): string => {
  const payload = encode(sheet, codes, {
    edition: world.catalogue.questionnaire.edition,
    withNotes: false,
  });
  return `https://tools.a-university-of-some-town.example/advice/steelyard/#/d/${payload}`;
};

// Four bytes, what HTML writes longest, and what JSON does.
it.each(['\u{20bb7}', '&', '<', '"'])(
  'A page takes little room, also where every text is as long as it may be: %s',
  { tags: ['thorough', 'long'] },
  async (letter) => {
    for (const sheet of [hospital, university, agency, ministry]) {
      const full = typedFull(sheet, letter);
      const changes = runToEnd(whatWouldChangeSteps(world, recordInput(full)));
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const page = await saved(full, { changes, link: linkOf(full) });
      expect(openText(page, codes)).toMatchObject([{ ok: true, value: { sheet: full } }]);
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(most);
    }
  },
);

it('A page takes little room where its code holds as much as any can', {
  tags: 'thorough',
}, async () => {
  const link = linkOf(hospital).padEnd(2900, 'aB3_');
  const page = await saved(hospital, { link });
  expect(page).toContain(link);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(most);
});
