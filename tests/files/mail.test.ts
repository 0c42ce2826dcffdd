// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/files/digest';
import { toMail } from '../../src/files/mail';
import { toPlain } from '../../src/files/plain-text';
import type { SectionBody, DecisionRecord, Frame } from '../../src/record';
import { bodyIn, frameOf, recordInput, recordOf, withBody } from '../fixtures/record';
import { agency, hospital, university } from '../stories/institutions';

const { words } = recordInput(university);
const stories = [university, agency, hospital].map((sheet) => ({
  record: recordOf(sheet),
  frame: frameOf(sheet),
}));
const plain = { record: recordOf(university), frame: frameOf(university) };
const framed = (part: Partial<Frame>): Frame => ({ ...plain.frame, ...part });
/** The record with other lines in some of its sections. */
const lined = (lines: Readonly<Record<string, readonly string[]>>): DecisionRecord =>
  Object.entries(lines).reduce(
    (record, [id, own]) =>
      withBody(record, id, (body) => (body.kind === 'lines' ? { ...body, lines: own } : body)),
    plain.record,
  );
const headings = words.record.headings;

describe('The digest of a record', () => {
  it('has the sections of a mail in their order, and none that is empty', () => {
    for (const { record, frame } of stories) {
      const { sections } = digestOf(record, frame, words);
      const ahead = bodyIn(record, 'criteria').lead.startsWith('Llama') ? 'Llama' : 'Qwen';
      const order = [
        headings.verdict,
        headings.steps,
        headings.ruledOut,
        headings.split,
        headings.reasons({ family: ahead }),
        headings.reasons({ family: ahead === 'Llama' ? 'Qwen' : 'Llama' }),
        headings.level,
        headings.gates,
        headings.change,
      ];
      const found = sections.map(({ heading }) => heading);
      expect(found).toEqual(order.filter((heading) => found.includes(heading)));
      expect(sections.every(({ lines }) => lines.length > 0)).toBe(true);
    }
    const bare = digestOf(
      withBody(lined({ against: [], level: [], split: [], change: [] }), 'gates', (body) =>
        body.kind === 'gates' ? { ...body, gates: [] } : body,
      ),
      plain.frame,
      words,
    );
    expect(bare.sections.map(({ heading }) => heading)).toEqual([
      headings.verdict,
      headings.steps,
      headings.reasons({ family: 'Qwen' }),
    ]);
  });

  it('has a row for each criterion and one for the sum, as wide as its head', () => {
    for (const { record, frame } of stories) {
      const [table, ...others] = digestOf(record, frame, words).tables;
      const { criteria, lead } = bodyIn(record, 'criteria');
      expect(others).toEqual([]);
      expect(table?.rows).toHaveLength(criteria.length + 1);
      expect(table?.rows.every((row) => row.length === table.head.length)).toBe(true);
      expect(table?.rows.at(-1)?.at(-1)).toBe(lead);
    }
  });

  it('names the organisation where it is known', () => {
    const factsOf = (record: DecisionRecord) => digestOf(record, plain.frame, words).facts;
    expect(factsOf(plain.record).at(-1)).toMatch(/^Organisation: /);
    const { orgType: _, ...unnamed } = university.answers;
    expect(factsOf(recordOf({ ...university, answers: unnamed }))).toHaveLength(2);
  });
});

describe('A mail', () => {
  const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  it('has title, verdict, lists, one table and the link', () => {
    for (const { record, frame } of stories) {
      const { body } = parsed(toMail(record, frame, words));
      expect(body.querySelector('h1')?.textContent).toBe(frame.title);
      expect(body.querySelector('strong')?.textContent).toBe(bodyIn(record, 'verdict').verdict);
      expect(body.querySelectorAll('table')).toHaveLength(1);
      expect(body.querySelectorAll('tr')).toHaveLength(
        bodyIn(record, 'criteria').criteria.length + 2,
      );
      expect(body.querySelector('a')?.getAttribute('href')).toBe(frame.link);
      const { sections } = digestOf(record, frame, words);
      expect([...body.querySelectorAll('li')].map((item) => item.textContent)).toEqual(
        sections.flatMap(({ lines }) => lines),
      );
    }
  });

  it('says its language and direction', () => {
    const root = parsed(toMail(plain.record, plain.frame, words)).body.firstElementChild;
    expect(root?.getAttribute('lang')).toBe('en-GB');
    expect(root?.getAttribute('dir')).toBe('ltr');
    const arabic = { ...words, locale: { ...words.locale, lang: 'ar', dir: 'rtl' as const } };
    const turned = parsed(toMail(plain.record, plain.frame, arabic)).body.firstElementChild;
    expect(turned?.getAttribute('dir')).toBe('rtl');
  });

  it('shows what a person wrote as text', () => {
    const hostile = `<img src=x onerror=alert(1)> & "a" 'b' </h1><script>`;
    const verdict = (body: SectionBody): SectionBody =>
      body.kind === 'verdict' ? { ...body, verdict: hostile } : body;
    const record = { ...withBody(lined({ reasons: [hostile] }), 'verdict', verdict) };
    const frame = { title: hostile, link: `https://example.org/?"><img src=x>#/d/A` };
    const { body } = parsed(toMail({ ...record, facts: [hostile] }, framed(frame), words));
    expect(body.querySelectorAll('img, script')).toHaveLength(0);
    expect(body.querySelector('h1')?.textContent).toBe(hostile);
    expect(body.textContent).toContain(hostile);
    expect(body.querySelector('a')?.textContent).toBe(`https://example.org/?"><img src=x>#/d/A`);
  });

  it('says so where the link is hidden', () => {
    const { body } = parsed(toMail(plain.record, framed({ link: null }), words));
    expect(body.querySelector('a')).toBeNull();
    expect(body.textContent).toContain(words.record.share.hidden);
  });
});

describe('Plain text', () => {
  it('has all of the digest but the table, a line for each', () => {
    for (const { record, frame } of stories) {
      const { title, facts, verdict, sections, link } = digestOf(record, frame, words);
      const text = toPlain(record, frame, words);
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
    const ending = (link: string | null) => toPlain(plain.record, framed({ link }), words);
    expect(ending('https://example.org/#/d/A')).toMatch(/https:\/\/example\.org\/#\/d\/A\n$/);
    expect(ending(null).endsWith(`${words.record.share.hidden}\n`)).toBe(true);
  });
});
