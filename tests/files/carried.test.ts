import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encode } from '../../src/link';
import { longestText, mostOpened, openText, type Opened } from '../../src/files/open';
import { codes } from '../fixtures/codes';
import { timesTheCost } from '../fixtures/growth';
import { assembled } from '../fixtures/world';

const { edition } = assembled.catalogue.questionnaire;
const folder = join(import.meta.dirname, '../golden/records');
const files = readdirSync(folder).map(
  (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
);
const of = (ending: string) => files.filter(([name]) => name.endsWith(ending));

const opened = (text: string): Opened => {
  const [first, ...rest] = openText(text, codes);
  if (first?.ok !== true || rest.length > 0) throw new Error(JSON.stringify(first));
  return first.value;
};
const linkOf = (text: string) => encode(opened(text).sheet, codes, { edition, withNotes: true });

/** What editors, mail programs and pages do to a file, by name. */
const anyFile: Readonly<Record<string, (text: string) => string>> = {
  'a byte order mark': (text) => `\ufeff${text}`,
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of an old Mac': (text) => text.replaceAll('\n', '\r'),
  'empty lines around it': (text) => `\n\n  \n${text}\n\n`,
  'spaces at the ends of lines': (text) => text.replaceAll('\n', '  \n'),
};

const payload = (text: string) => /^steelyard: "(.*)"$/mu.exec(text)?.[1] ?? '';
const front = (text: string, ...lines: string[]) => {
  const end = text.indexOf('\n---\n', 4);
  return `---\n${lines.join('\n')}\n---\n${text.slice(end + 5)}`;
};
const markdown: Readonly<Record<string, (text: string) => string>> = {
  ...anyFile,
  'keys in another order': (text) =>
    front(text, `steelyard: "${payload(text)}"`, 'date: 2026-11-23', 'status: "proposed"'),
  'keys and comments of its own': (text) =>
    front(text, '# a comment', 'tags: [a, b]', `steelyard: "${payload(text)}" # the decision`),
  'other quotes': (text) => front(text, 'status: x', `steelyard: '${payload(text)}'`),
  'no quotes': (text) => front(text, 'status: x', `steelyard: ${payload(text)}`, 'date: x'),
  'no quotes and a comment': (text) => front(text, `steelyard: ${payload(text)}  # the decision`),
  'a quoted key': (text) => front(text, `"steelyard" : "${payload(text)}"`),
  'a folded value': (text) => front(text, 'steelyard: >-', `  ${payload(text)}`, 'date: x'),
  'a literal value': (text) => front(text, 'steelyard: |', `  ${payload(text)}`, 'date: x'),
  'a value on the next line': (text) =>
    front(text, 'steelyard:', `  "${payload(text)}"`, 'date: x'),
  'a quoted value over two lines': (text) =>
    front(
      text,
      `steelyard: "${payload(text).slice(0, 30)}\\`,
      `  ${payload(text).slice(30)}"`,
      'date: x',
    ),
  'a line of dashes with spaces': (text) => text.replaceAll('---\n', '---  \n'),
  'a YAML end of three dots': (text) => text.replace('\n---\n', '\n...\n'),
  'words before it': (text) => `Dear all, this is what we decided:\n\n${text}`,
  'quoted in a mail': (text) => text.replace(/^/gmu, '> '),
};

const json: Readonly<Record<string, (text: string) => string>> = {
  ...anyFile,
  'one line': (text) => JSON.stringify(JSON.parse(text)),
  'a list of its own': (text) => `[${text}]`,
  'words around it': (text) => `Hello,\nsee {below}:\n${text}\nRegards, {"name": "A"}`,
  'a fence of Markdown': (text) => `Our record:\n\n\`\`\`json\n${text}\`\`\`\n`,
  'escaped as in a page’s source': (text) =>
    `<pre>${text
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')}</pre>`,
  'escaped by numbers': (text) => text.replaceAll('&', '&#38;').replaceAll('"', '&#34;'),
  'quoted in a mail': (text) => text.replace(/^/gmu, '> '),
  'the marks of a word processor': (text) =>
    text.replaceAll('"', '“').replaceAll('  ', '\u00a0\u00a0'),
};

describe('A Markdown record opens whatever carried it', () => {
  describe.each(of('.md'))('%s', (_, text) => {
    it.each(Object.entries(markdown))('with %s', (__, carry) => {
      expect(linkOf(carry(text))).toBe(linkOf(text));
      expect(opened(carry(text)).from).toBe('markdown');
    });
  });

  it('and when it is damaged it says so, and not that it is of a later version', () => {
    for (const [, text] of of('.md')) {
      const damaged = text.replace(/(steelyard: ".{40})./u, '$1_');
      expect(openText(damaged, codes)).toMatchObject([{ ok: false, problem: 'damaged' }]);
      expect(
        openText(front(text, 'status: x', 'steelyard: tomorrow-or-later'), codes),
      ).toMatchObject([{ ok: false, problem: 'damaged' }]);
    }
  });
});

describe('A JSON record opens whatever carried it', () => {
  describe.each(of('.json'))('%s', (_, text) => {
    it.each(Object.entries(json))('with %s', (__, carry) => {
      expect(linkOf(carry(text))).toBe(linkOf(text));
      expect(opened(carry(text)).figures).toEqual(opened(text).figures);
    });
  });

  it('and no title changes that holds what looks like an escape', () => {
    for (const [, text] of of('.json')) {
      const { sheet } = opened(text);
      for (const title of ['&amp; &copy;', '&quot;AI&quot;', '> “AI”', '&#34;']) {
        const file = JSON.stringify(
          { version: 1, revision: 1, sheet: { ...sheet, title } },
          null,
          1,
        );
        expect(opened(file).sheet.title).toBe(title);
        for (const name of ['quoted in a mail', 'escaped as in a page’s source', 'one line']) {
          expect(opened(json[name]?.(file) ?? '').sheet.title).toBe(title);
        }
      }
    }
  });

  it('several on a line each open in their order', () => {
    const lines = of('.json').map(([, text]) => JSON.stringify(JSON.parse(text)));
    const read = openText(lines.join('\n'), codes);
    expect(read.map((one) => one.ok && one.value.sheet.title)).toEqual(
      lines.map((line) => opened(line).sheet.title),
    );
    const many = openText(
      `[${Array.from({ length: mostOpened + 2 }, () => lines[0]).join()}]`,
      codes,
    );
    expect(many).toHaveLength(mostOpened + 1);
    expect(many.at(-1)).toMatchObject({ ok: false, problem: 'tooMany' });
  });
});

describe('What is no record says what it is', () => {
  const csv = 'criterion,name,points,weight,qwen,qwen_spread\r\ncost,"Cost",6,0.1,50,5\r\n';
  it.each([
    ['the table of criteria', csv, 'table'],
    ['the table with a mark', `\ufeff${csv}`, 'table'],
    ['the table from a spreadsheet', csv.replaceAll(',', ';'), 'table'],
    ['the table with tabs', csv.replaceAll(',', '\t'), 'table'],
    ['the table in quotes', csv.replace(/(\w+)/gu, '"$1"'), 'table'],
    ['the table that names its separator', `sep=;\r\n${csv.replaceAll(',', ';')}`, 'table'],
    ['nothing', '', 'nothing'],
    ['JSON of another program', '{"name": "x", "answers": [1]}', 'notARecord'],
    ['a list of another program', '[{"name": "x"}, {"answers": 1}]', 'notARecord'],
    ['a configuration', '{"architectures": ["LlamaForCausalLM"]}', 'notARecord'],
    ['JSON that breaks off', '{"format": "steelyard-record", "answers', 'notJson'],
    [
      'a sheet of a later version',
      '{"version":2,"revision":1,"sheet":{"answers":{}}}',
      'laterRecord',
    ],
    ['words', 'organisation of our answers', 'nothing'],
    ['front matter of another kind', '---\ntitle: decision-makers\n---\norganisation', 'nothing'],
  ])('%s', (_, text, problem) => {
    expect(openText(text, codes)).toMatchObject([{ ok: false, problem }]);
  });

  it('a record of a day that there is not', () => {
    for (const [, text] of of('.json')) {
      const wrong = text.replace(/("date": ")[^"]*/u, '$12026-02-31');
      expect(openText(wrong, codes)).toMatchObject([
        { ok: false, problem: 'damagedRecord', excerpt: 'edition.date' },
      ]);
    }
  });
});

describe('Foreign text is read in time proportional to it', { tags: 'thorough' }, () => {
  const [, record = ''] = of('.json')[0] ?? [];
  it.each([
    ['empty lines', (size: number) => `${'\n'.repeat(size)}x`],
    ['spaces', (size: number) => `${' '.repeat(size)}x`],
    ['lines of dashes', (size: number) => '---\n'.repeat(size / 4)],
    ['front matter without end', (size: number) => `---\n${'steelyard:\n'.repeat(size / 11)}`],
    [
      'front matter of one long value',
      (size: number) => `---\nsteelyard:\n${'  A\n'.repeat(size / 4)}`,
    ],
    ['open braces', (size: number) => `answers ${'{"'.repeat(size / 2)}`],
    ['open brackets', (size: number) => `{"answers":${'['.repeat(size)}`],
    ['small objects', (size: number) => `answers ${'{"a":1}'.repeat(size / 7)}`],
    ['braces in quotes', (size: number) => `answers {"a":"${'{\\"'.repeat(size / 3)}`],
    ['entities', (size: number) => `answers ${'&quot;'.repeat(size / 6)}`],
    ['quotes of mails', (size: number) => `answers ${'> '.repeat(size / 2)}`],
    ['lines of quotes', (size: number) => `answers\n${'>\n'.repeat(size / 2)}`],
    ['quotes and commas', (size: number) => `${'"\' '.repeat(size / 3)}criterion`],
    ['records', (size: number) => record.repeat(Math.ceil(size / record.length))],
  ])('%s', (_, make) => {
    const [small, large] = [make(100_000), make(800_000)];
    expect(large.length).toBeLessThanOrEqual(longestText);
    // Eight times the text costs eight times as much, and 64 times where costs grow with the square.
    const times = timesTheCost(
      () => openText(large, codes),
      () => openText(small, codes),
      20,
    );
    expect(times).toBeLessThan(20);
  });
});
