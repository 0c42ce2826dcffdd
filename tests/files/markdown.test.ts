import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { cleanNote } from '../../src/decision/sheet/texts';
import { toMarkdown } from '../../src/files/markdown/write';
import { bullets, escaped, escapedLine, fence } from '../../src/files/markdown/text';
import { holds } from '../fixtures/property';
import { frameOf, noted as withNote, recordInput, recordOf } from '../fixtures/record';
import { words as scripts } from '../fixtures/scripts';
import { university } from '../stories/institutions';
import { english } from '../../src/text';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a reader sees of HTML that a parser of Markdown made: its text, with breaks as line ends. */
const seen = (html: string): string =>
  html
    .replace(/<br>\n?/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (one) => entities[one] ?? one);

const shown = (markdown: string): string => seen(marked.parse(markdown, { async: false }));
/** Unicode's own ends of lines end them too; spaces at their ends, and rows of them, are not seen. */
const plain = (text: string): string =>
  text
    .replace(/[\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n');

/** Lines that Markdown reads as something else than text. */
const markup = [
  '# heading',
  '---',
  '===',
  '- - -',
  '***',
  '* item',
  '- item',
  '+ item',
  '1. one',
  '12) twelve',
  '> quote',
  '~~~~',
  '````',
  '~~~~~~~ sh',
  '    code',
  '\tcode',
  '| a | b |',
  '| --- | --- |',
  ':-- | --:',
  '[a]: https://example.org "b"',
  '[^1]: note',
  '[text](https://example.org)',
  '![image](https://example.org/x.png)',
  '<img src=x onerror=alert(1)>',
  '<!-- hidden -->',
  '<script>',
  '&amp; &lt;b&gt; &#35; &copy;',
  '**bold** _slanted_ ~~gone~~ `code`',
  '$x$ and $$y$$',
  'steelyard: "AAAAAAAAAAAAAAAAAAAA"',
  'status: "accepted"',
  'see https://example.org/a_b?c=d&e=f, (http://x.org/*y*).',
  'https://example.org/?a&copy;b\\',
  'www.example.org/a_b and FTP://x.org/~y_z me_too@example.org',
  'ends in a backslash\\',
  '\\# escaped',
  'C:\\temp\\*',
  '#',
  '',
];

/** Several lines, ended in Unicode's own ways. */
const lines = ['one\u2028two\u2029three', 'before a blank line\u2028\nafter it'];

const anyNote = fc
  .array(
    fc.oneof(
      fc.constantFrom(...markup, ...lines, ...Object.values(scripts)),
      fc.string({ maxLength: 20 }),
      fc.string({ maxLength: 20, unit: 'grapheme' }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) => cleanNote(lines.join('\n'), 500))
  .filter((note) => note !== '');

/** The kinds of parts a text is made of, and its headings: its structure. */
const structureOf = (markdown: string): readonly string[] =>
  marked
    .lexer(markdown)
    .map((token: Token) => (token.type === 'heading' ? `heading ${token.raw}` : token.type));

describe('A text in Markdown', () => {
  it.each([...markup.filter((line) => line.trim() !== ''), ...lines])(
    '%j is shown as it stands',
    (line) => {
      expect(plain(shown(`before\n\n${escaped(line)}`))).toContain(plain(line.trim()));
      expect(structureOf(`before\n\n${escaped(line)}`)).toEqual([
        'paragraph',
        'space',
        'paragraph',
      ]);
      expect(structureOf(bullets([`before\n${line}\nafter`, 'next']))).toEqual(['list']);
      expect(structureOf(`# ${escapedLine(`a\n${line}`)}`)).toHaveLength(1);
    },
  );

  it('shows every line of any text, and is one paragraph', () => {
    holds(
      fc.property(anyNote, (note) => {
        const made = bullets([`Note: ${note}`, 'next']);
        expect(structureOf(made)).toEqual(['list']);
        expect(plain(shown(made)).trim()).toBe(plain(`Note: ${note}\nnext`));
      }),
      { seed: 61, atLeast: 300 },
    );
  });

  it('is fenced by more signs than any fence inside', () => {
    for (const text of ['echo', '~~~~', 'a\n~~~~~~~~\nb', '~~~~\n````\n~~~']) {
      expect([...marked.lexer(fence(text))]).toMatchObject([{ type: 'code', text }]);
      expect(fence(text)).toContain(text);
    }
  });
});

describe('A record with any notes', () => {
  const bare = recordOf(university);
  const words = recordInput(university).words;
  const noted = (title: string, note: string) =>
    toMarkdown(
      withNote(bare, note),
      { ...frameOf(university), title },
      words,
      english.messages('madr'),
    );

  it('has the same parts as without', () => {
    const expected = structureOf(noted('Title', 'Note'));
    expect(expected.length).toBeGreaterThan(20);
    holds(
      fc.property(anyNote, (note) => {
        expect(structureOf(noted('Title', note))).toEqual(expected);
      }),
      { seed: 62, atLeast: 10 },
    );
  });

  it('has one title, whatever it is', { tags: 'thorough' }, () => {
    const expected = structureOf(noted('Title', 'Note')).filter(
      (part) => !part.startsWith('heading # '),
    );
    for (const title of markup.filter((line) => line.trim() !== '')) {
      const made = noted(title.trim(), 'Note');
      expect(structureOf(made).filter((part) => !part.startsWith('heading # '))).toEqual(expected);
      expect(plain(shown(made))).toContain(plain(title.trim()));
    }
  });
});
