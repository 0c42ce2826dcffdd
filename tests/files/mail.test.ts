// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/files/digest';
import { toMail } from '../../src/files/mail';
import { toPlain } from '../../src/files/plain-text';
import type { DecisionRecord } from '../../src/record';
import { recordInput, recordOf } from '../fixtures/record';
import { agency, hospital, university } from '../stories/institutions';

const { words } = recordInput(university);
const stories = [university, agency, hospital].map(recordOf);
const [first] = stories;
const record = (part: Partial<DecisionRecord>): DecisionRecord => {
  if (first === undefined) throw new Error('no record');
  return { ...first, ...part };
};
const headings = words.record.headings;

describe('The digest of a record', () => {
  it('has the sections of a mail in their order, and none that is empty', () => {
    for (const one of stories) {
      const { sections } = digestOf(one, words);
      const order = [
        headings.verdict,
        headings.gates,
        headings.reasons,
        headings.against,
        headings.change,
        headings.open,
      ];
      const found = sections.map(({ heading }) => heading);
      expect(found).toEqual(order.filter((heading) => found.includes(heading)));
      expect(sections.every(({ lines }) => lines.length > 0)).toBe(true);
    }
    const bare = digestOf(record({ gates: [], against: [], open: [], tipping: [] }), words);
    expect(bare.sections.map(({ heading }) => heading)).toEqual([
      headings.verdict,
      headings.reasons,
    ]);
  });

  it('has a row for each criterion and one for the sum, as wide as its head', () => {
    for (const one of stories) {
      const { criteria } = digestOf(one, words);
      expect(criteria.rows).toHaveLength(one.criteria.length + 1);
      expect(criteria.rows.every((row) => row.length === criteria.head.length)).toBe(true);
      expect(criteria.rows.at(-1)?.at(-1)).toBe(one.leadCell);
    }
  });

  it('names the organisation where it is known', () => {
    expect(digestOf(record({ organisation: 'Org' }), words).facts.at(-1)).toBe('Org');
    expect(digestOf(record({ organisation: null }), words).facts).toHaveLength(2);
  });
});

describe('A mail', () => {
  const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  it('has title, verdict, lists, one table and the link', () => {
    for (const one of stories) {
      const { body } = parsed(toMail(one, words));
      expect(body.querySelector('h1')?.textContent).toBe(one.title);
      expect(body.querySelector('strong')?.textContent).toBe(one.verdict);
      expect(body.querySelectorAll('table')).toHaveLength(1);
      expect(body.querySelectorAll('tr')).toHaveLength(one.criteria.length + 2);
      expect(body.querySelector('a')?.getAttribute('href')).toBe(one.link);
      const sections = digestOf(one, words).sections;
      expect([...body.querySelectorAll('li')].map((item) => item.textContent)).toEqual(
        sections.flatMap(({ lines }) => lines),
      );
    }
  });

  it('says its language and direction', () => {
    const root = parsed(toMail(record({}), words)).body.firstElementChild;
    expect(root?.getAttribute('lang')).toBe('en');
    expect(root?.getAttribute('dir')).toBe('ltr');
    const arabic = { ...words, locale: { ...words.locale, lang: 'ar', dir: 'rtl' as const } };
    expect(parsed(toMail(record({}), arabic)).body.firstElementChild?.getAttribute('dir')).toBe(
      'rtl',
    );
  });

  it('shows what a person wrote as text', () => {
    const hostile = `<img src=x onerror=alert(1)> & "a" 'b' </h1><script>`;
    const { body } = parsed(
      toMail(
        record({
          title: hostile,
          verdict: hostile,
          reasons: [hostile],
          organisation: hostile,
          link: `https://example.org/?"><img src=x>#/d/A`,
        }),
        words,
      ),
    );
    expect(body.querySelectorAll('img, script')).toHaveLength(0);
    expect(body.querySelector('h1')?.textContent).toBe(hostile);
    expect(body.textContent).toContain(hostile);
    expect(body.querySelector('a')?.textContent).toBe(`https://example.org/?"><img src=x>#/d/A`);
  });

  it('says so where the link is hidden', () => {
    const { body } = parsed(toMail(record({ link: null }), words));
    expect(body.querySelector('a')).toBeNull();
    expect(body.textContent).toContain(words.record.share.hidden);
  });
});

describe('Plain text', () => {
  it('has all of the digest but the table, a line for each', () => {
    for (const one of stories) {
      const { title, facts, verdict, sections, link } = digestOf(one, words);
      const text = toPlain(one, words);
      expect(text.split('\n\n')).toEqual([
        title,
        facts.join('\n'),
        verdict,
        ...sections.map(({ heading, lines }) =>
          [heading, ...lines.map((line) => `- ${line}`)].join('\n'),
        ),
        `${link.heading}\n${link.address ?? link.none}\n`,
      ]);
    }
  });

  it('ends with the link, or says that it is hidden', () => {
    expect(toPlain(record({ link: 'https://example.org/#/d/A' }), words)).toMatch(
      /https:\/\/example\.org\/#\/d\/A\n$/,
    );
    expect(toPlain(record({ link: null }), words).endsWith(`${words.record.share.hidden}\n`)).toBe(
      true,
    );
  });
});
