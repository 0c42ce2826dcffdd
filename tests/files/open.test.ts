import { describe, expect, test } from 'vitest';
import { encode } from '../../src/link';
import { mostOpened, openText } from '../../src/files/open';
import { codes } from '../fixtures/codes';
import { assembled } from '../fixtures/world';
import { agency, hospital } from '../stories/institutions';

const { edition } = assembled.catalogue.questionnaire;
const linkOf = (sheet: typeof agency) => encode(sheet, codes, { edition, withNotes: false });

describe('decisions in a text', () => {
  test('a link opens from an address, a mail and a line of its own', () => {
    const link = linkOf(agency);
    for (const text of [
      `https://example.org/steelyard/#/d/${link}`,
      `See <https://example.org/#/d/${link}>.`,
      `  ${link}  `,
    ]) {
      const [first, ...rest] = openText(text, codes);
      expect(rest).toEqual([]);
      expect(first?.ok === true && first.value.sheet.answers).toEqual(agency.answers);
    }
  });

  test('several links open in their order, and a damaged one says so between them', () => {
    const [a, b] = [linkOf(agency), linkOf(hospital)];
    const damaged = `${a.slice(0, -3)}AAA`;
    const read = openText([a, damaged, b].map((link) => `x#/d/${link}`).join('\n'), codes);
    expect(read.map((one) => (one.ok ? one.value.sheet.title : one.problem))).toEqual([
      agency.title,
      'damaged',
      hospital.title,
    ]);
  });

  test('a link opens as its carrier left it, even at the start of what looks like JSON', () => {
    const link = linkOf(agency);
    for (const text of [
      `[ours](https://example.org/#/d/${link})`,
      `{"text": "<https://example.org/#/d/${link}|ours>"}`,
      `{broken https://example.org/%23/d/${link}!`,
      `https://example.org/#/d/${link.slice(0, 30)}=\n${link.slice(30)}。`,
    ]) {
      expect(openText(text, codes)).toMatchObject([{ ok: true, value: { from: 'link' } }]);
    }
  });

  test('a link opens once, however often its text holds it', { tags: 'thorough' }, () => {
    const link = `https://example.org/#/d/${linkOf(agency)}`;
    expect(openText(`<a href="${link}">${link}</a>, again: ${link}`, codes)).toHaveLength(1);
  });

  test('a link in small letters was changed on the way', () => {
    const text = `https://example.org/#/d/${linkOf(agency)}`.toLowerCase();
    expect(openText(text, codes)).toMatchObject([{ ok: false, problem: 'damaged' }]);
  });

  test('a text without a decision says that there was nothing', () => {
    for (const text of ['', 'We met on Monday.', '#/d/']) {
      expect(openText(text, codes)).toMatchObject([{ ok: false, problem: 'nothing' }]);
    }
  });

  test('what is no text is told from a text without a decision', () => {
    for (const text of [
      '\u2030PNG\r\n\u001a\n\u0000\u0000',
      '%PDF-1.7\n',
      'PK\u0003\u0004\u0000',
    ]) {
      expect(openText(text, codes)).toEqual([{ ok: false, problem: 'binary', excerpt: '' }]);
    }
    expect(openText(`\u0000 ${linkOf(agency)}`, codes)).toMatchObject([{ ok: true }]);
  });

  test('a link under a passphrase is told from nothing', () => {
    const text = 'https://example.org/#/sealed/AQANu6AJF7c';
    expect(openText(text, codes)).toMatchObject([{ ok: false, problem: 'sealed' }]);
  });

  test('more than fifty are refused by the one too many', () => {
    const links = Array.from({ length: mostOpened + 3 }, (_, i) =>
      linkOf({ ...agency, title: String(i) }),
    );
    const read = openText(links.map((link) => `#/d/${link}`).join(' '), codes);
    expect(read).toHaveLength(mostOpened + 1);
    expect(read.at(-1)).toMatchObject({ ok: false, problem: 'tooMany' });
  });
});
