import { createHash } from 'node:crypto';
import { script, styles } from 'virtual:saved-page';
import { describe, expect, it } from 'vitest';
import { unpackFacts } from '../../src/catalogue/packed';
import { recommend, type Sheet } from '../../src/decision';
import { toJson } from '../../src/files/json/write';
import { openText } from '../../src/files/open';
import { canonicalDocument } from '../../src/files/page/canonical';
import { verifyFigures } from '../../src/files/verify';
import { keptIn } from '../../src/pages/saved/kept';
import { savedPage } from '../../src/pages/saved/save';
import { english } from '../../src/text';
import { worldOf } from '../../src/world';
import { codes } from '../fixtures/codes';
import { frameOf, recordInput, recordOf } from '../fixtures/record';
import { world } from '../fixtures/world';
import golden from '../golden/links.json' with { type: 'json' };
import { agency, hospital, ministry, university } from '../stories/institutions';

const jsonOf = (sheet: Sheet): string =>
  toJson(sheet, recordOf(sheet), recordInput(sheet), 'schema/record-1.json');

const saved = (sheet: Sheet, json = jsonOf(sheet)): string => {
  const input = recordInput(sheet);
  const source = { input, frame: { ...frameOf(sheet), title: sheet.title } };
  const shown = { world, record: recordOf(sheet), source, changes: ['A change.'] };
  return savedPage({ ...shown, json }, { script, styles }, english);
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

describe('A decision saved as one page', () => {
  const page = saved(hospital);

  it('is read and written again to the letter, so that it can check itself', {
    tags: 'thorough',
  }, () => {
    for (const sheet of [hospital, university, agency, ministry]) {
      const text = saved(sheet);
      expect([sheet.title, canonicalDocument(parsed(text)) === text]).toEqual([sheet.title, true]);
    }
  });

  it('lets nothing run, look or load but what is in it', () => {
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
    expect(found.querySelectorAll('script')).toHaveLength(2);
    expect(found.querySelectorAll('[style], link, img, iframe, base')).toHaveLength(0);
    expect(page).not.toMatch(/ on\w+="/u);
    expect(styles).not.toMatch(/url\(|@import/u);
  });

  it('shows the document of the decision and the way to check it', () => {
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

  it.each(hostile)('shows what was typed as it was typed: %s', { tags: 'thorough' }, (typed) => {
    const sheet = { ...hospital, title: typed, notes: { orgType: typed, hosting: typed } };
    const text = saved(sheet);
    const found = parsed(text);
    expect(found.title).toBe(typed.replace(/[ \n]+/gu, ' '));
    expect(found.querySelector('h1')?.textContent).toBe(typed);
    expect(found.body.textContent.split(typed).length).toBeGreaterThan(3);
    expect(found.querySelectorAll('script')).toHaveLength(2);
    expect(found.querySelectorAll('img')).toHaveLength(0);
    expect(canonicalDocument(found) === text).toBe(true);
    const [back] = openText(text, codes);
    const [same] = openText(jsonOf(sheet), codes);
    if (back?.ok !== true || same?.ok !== true) throw new Error(JSON.stringify(back));
    expect(back.value.sheet).toEqual(same.value.sheet);
  });
});

describe('The engine in a page', () => {
  it('computes the same figures from its facts without words', { tags: 'thorough' }, async () => {
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

  it('takes no record of another shape', () => {
    const record: unknown = JSON.parse(jsonOf(university));
    const withSheet = (part: object) =>
      keptIn(JSON.stringify(Object.assign({}, record, { sheet: { ...university, ...part } })));
    expect(withSheet({})).not.toBeNull();
    for (const part of [
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

it('A page takes little room, also where every question has a note', { tags: 'thorough' }, () => {
  const note = 'A note of some length. '.repeat(10).trim();
  const notes = Object.fromEntries(codes.questions.map(({ id }) => [id, note]));
  for (const sheet of [hospital, university, agency, ministry, { ...agency, notes }]) {
    const record = recordOf(sheet);
    const sections = record.sections.filter(({ id }) => id === 'evidence');
    const json = toJson(sheet, { ...record, sections }, recordInput(sheet), '');
    expect(Buffer.byteLength(saved(sheet, json))).toBeLessThanOrEqual(most);
  }
});
