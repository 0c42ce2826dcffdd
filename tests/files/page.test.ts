import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../../src/link';
import { openText, type Opened } from '../../src/files/open';
import { escapedAttribute, escapedText } from '../../src/files/page/canonical';
import { sealed, sealLength, sealOf } from '../../src/files/page/seal';
import { base64Of, hexOf, sha256 } from '../../src/files/page/sha256';
import { toPage } from '../../src/files/page/write';
import { codes } from '../fixtures/codes';
import { holds } from '../fixtures/property';
import { assembled } from '../fixtures/world';
import { anyText } from '../fixtures/texts';

const { edition } = assembled.catalogue.questionnaire;
const folder = join(import.meta.dirname, '../golden/records');
const records = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const first = records[0]?.[1] ?? '';

const pageOf = (json: string, title = 'A title') =>
  toPage({
    lang: 'en-GB',
    dir: 'ltr',
    title,
    styles: 'main{color:red}',
    body: '<main><h1>A decision</h1><p>Words &amp; words.</p></main>',
    json,
    evidence: 'H4sIAAAAAAAA',
    script: 'document.title;',
  });

const opened = (text: string): Opened => {
  const [one, ...rest] = openText(text, codes);
  if (one?.ok !== true || rest.length > 0) throw new Error(JSON.stringify(one));
  return one.value;
};
const linkOf = (text: string) => encode(opened(text).sheet, codes, { edition, withNotes: true });

describe('SHA-256', () => {
  const digest = (text: string, as: 'hex' | 'base64') =>
    createHash('sha256').update(text, 'utf8').digest(as);

  it('is that of the standard for texts of every length up to three blocks', () => {
    for (let length = 0; length <= 200; length += 1) {
      const text = 'a'.repeat(length);
      expect([length, hexOf(sha256(text))]).toEqual([length, digest(text, 'hex')]);
    }
  });

  it('is that of the standard for any text', { tags: 'thorough' }, () => {
    holds(
      fc.property(anyText(300), (text) => {
        expect(hexOf(sha256(text))).toBe(digest(text, 'hex'));
        expect(base64Of(sha256(text))).toBe(digest(text, 'base64'));
      }),
      { seed: 191, atLeast: 40 },
    );
  });
});

describe('The last line of a page', () => {
  it('is found by everyone who hashes the lines before it, and has one length', () => {
    const page = pageOf(first);
    const lines = page.split('\n');
    expect(lines.at(-1)).toBe('');
    const last = `${lines.at(-2) ?? ''}\n`;
    expect(new TextEncoder().encode(last)).toHaveLength(sealLength);
    const before = page.slice(0, -last.length);
    const hash = createHash('sha256').update(before).digest('hex');
    expect(last).toContain(`<code translate="no">${hash}</code>`);
    expect(sealOf(page)).toBe(hash);
  });

  it('seals nothing but lines, and only as it was written', () => {
    expect(sealOf(sealed('a\n'))).not.toBeNull();
    for (const other of [
      sealed('a'),
      sealed(''),
      `${sealed('a\n')}\n`,
      sealed('a\n').trimEnd(),
      sealed('a\n').replace('SHA-256', 'sha-256'),
      sealed('a\n').replace('a\n', 'b\n'),
      sealed('a\n').replace('\n', '\r\n'),
    ]) {
      expect(sealOf(other)).toBeNull();
    }
  });
});

describe('A page opens again', () => {
  it.each(records)('%s', (_, json) => {
    const page = pageOf(json);
    expect(linkOf(page)).toBe(linkOf(json));
    const { from, figures, hash } = opened(page);
    expect(from).toBe('page');
    expect(figures).toEqual(opened(json).figures);
    expect(hash).toBe(sealOf(page));
  });

  it('with a title and notes of any kind', () => {
    const { sheet } = opened(first);
    for (const text of [
      '</script><script>alert(1)</script>',
      '<!-- <script>',
      ']]></style>',
      '\u202eabc\u2066def',
      '& &amp; &lt;',
      '<footer id="sha-256"><p>SHA-256: <code translate="no">',
    ]) {
      const changed = { ...sheet, title: text, notes: { orgType: text } };
      const json = JSON.stringify({ version: 1, revision: 1, sheet: changed });
      const back = opened(pageOf(json, text));
      expect(back.sheet.title).toBe(opened(json).sheet.title);
      expect(back.sheet.notes).toEqual(opened(json).sheet.notes);
    }
  });
});

describe('A page is refused that is not as it was saved', () => {
  const page = pageOf(first);
  const problem = (text: string) => {
    const [one] = openText(text, codes);
    return one?.ok === false ? one.problem : 'it opens';
  };
  const at = (mark: string) => {
    const place = page.indexOf(mark);
    if (place < 0) throw new Error(`The page holds no ${mark}.`);
    return place;
  };

  it.each([
    '<!doctype',
    'charset',
    'Content-Security-Policy',
    'steelyard-record-page',
    '<title>',
    '<style>',
    '<h1>',
    'Words',
    'application/json',
    '"answers"',
    '"lead"',
    'H4sI',
    'type="module"',
    'document.title',
    '<footer id',
    'SHA-256:',
    '</code>',
    '</html>',
  ])('one letter of it was changed, at %s', (mark) => {
    for (const place of [at(mark), at(mark) + 1, at(mark) + mark.length - 1]) {
      const letter = page[place] === 'x' ? 'y' : 'x';
      expect(problem(page.slice(0, place) + letter + page.slice(place + 1))).toBe('changedPage');
      expect(problem(page.slice(0, place) + page.slice(place + 1))).toBe('changedPage');
      expect(problem(`${page.slice(0, place)} ${page.slice(place)}`)).toBe('changedPage');
    }
  });

  it('one byte of it was changed, wherever', { tags: 'thorough' }, () => {
    const bytes = Buffer.from(page);
    holds(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const changed = Buffer.from(bytes);
        changed[place] = ((changed[place] ?? 0) + by) % 256;
        expect(problem(changed.toString('utf8'))).toBe('changedPage');
      }),
      { seed: 192, atLeast: 60 },
    );
  });

  it('an editor or a mail program wrote it anew', () => {
    expect(problem(page.replaceAll('\n', '\r\n'))).toBe('changedPage');
    expect(problem(`${page}\n`)).toBe('changedPage');
    expect(problem(page.trimEnd())).toBe('changedPage');
    expect(problem(page.slice(0, -300))).toBe('changedPage');
  });

  it('a later version wrote it, and it says so', () => {
    const later = page.slice(0, page.lastIndexOf('<footer')).replace('content="1"', 'content="2"');
    expect(openText(sealed(later), codes)).toMatchObject([{ problem: 'laterRecord' }]);
  });

  it('and pages of others are none of ours', () => {
    const other = '<!doctype html>\n<html><head><title>x</title></head><body>x</body></html>';
    expect(openText(other, codes)).toMatchObject([{ problem: 'nothing' }]);
    // The link in a page of another kind is still a link.
    const link = `<!doctype html><a href="https://x.org/#/d/${linkOf(first)}">x</a>`;
    expect(opened(link).from).toBe('link');
  });
});

describe('What people typed', () => {
  it('is escaped as text and as an attribute', () => {
    expect(escapedText('<b> & "q" \u00a0\r')).toBe('&lt;b&gt; &amp; "q" &nbsp;&#13;');
    expect(escapedAttribute('"><b & \n')).toBe('&quot;&gt;&lt;b &amp; &#10;');
  });

  it('never ends the JSON that it stands in, nor the title', () => {
    const page = pageOf(JSON.stringify({ title: '</script><!--' }), '</title><script>');
    expect(page.match(/<script/g)).toHaveLength(3);
    expect(page.match(/<\/script>/g)).toHaveLength(3);
    expect(page).not.toContain('<!--');
    expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>');
  });
});
