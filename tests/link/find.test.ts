import { describe, expect, it } from 'vitest';
import { emptySheet, type Sheet } from '../../src/decision';
import { encode, findLinks, mended } from '../../src/link';
import { codes } from '../fixtures/codes';
import { timesTheCost } from '../fixtures/growth';
import { assembled } from '../fixtures/world';
import { agency, hospital, university, unsure } from '../stories/institutions';
import { carriers, hostile } from './carriers';

const { edition } = assembled.catalogue.questionnaire;
const link = (sheet: Sheet) => encode(sheet, codes, { edition, withNotes: false });

/** Old links end in whatever they do: titles of every kind of ending, and with both signs inside. */
const payloads = [
  link({ ...hospital, title: 'Regional hospital' }),
  'EnW2DBkdBmdFDFBGkH04pagKUIbDIiAAZSQCqtakFJlZ2lvbmFsIGhvc3BpdGFsuQnUTQB6QZAJKdSUlqDiw0',
  'EAAAAAAioOvquCrBXaGljaCBtb2RlbCBmb3IgdXM_',
  link({ ...emptySheet, title: '>>>???>>>???ÿÿÿ~~~' }),
];

const found = (text: string) => findLinks(text, 50).map(({ payload }) => payload);

describe('A link is found as it was made', () => {
  it('with letters and with both signs, inside and at the end', () => {
    expect(payloads.some((payload) => payload.endsWith('_'))).toBe(true);
    expect(payloads.some((payload) => payload.includes('-') && payload.includes('_'))).toBe(true);
  });

  it.each(carriers)('past %s', (_, carry) => {
    for (const payload of payloads) expect(found(carry(payload))).toEqual([payload]);
  });

  it('without the signs that were dropped from its end', () => {
    for (const payload of payloads) {
      const cut = payload.replace(/[-_]+$/, '');
      expect(found(`https://example.org/#/d/${cut} and see`)).toEqual([payload]);
      expect(mended(cut)).toBe(payload);
      expect(mended(`${payload}_`)).toBe(payload);
      expect(mended(`${payload}).`)).toBe(payload);
    }
  });
});

describe('Links are found', () => {
  const all = [hospital, agency, university, unsure].map(link);

  it('all of them, each once, in their order, whatever carried each', () => {
    const text = all
      .map((payload, i) => carriers[(7 * i + 60) % carriers.length]?.[1](payload))
      .join('\n\nand also\n\n');
    expect(found(`${text}\n\n${text}`)).toEqual(all);
  });

  it('in a comparison, however it is joined', () => {
    for (const sign of ['~', '%7E', '%7e', '%257E', '~\n', '=7E', '&tilde;~'.slice(7)]) {
      expect(found(`https://example.org/#/compare/${all.join(sign)}).`)).toEqual(all);
    }
    const v3 = `https://urldefense.com/v3/__https://example.org/*/compare/${all.join('*7E')}__;IyUlJQ!!a!b$`;
    expect(found(v3)).toEqual(all);
  });

  it('not in an invitation, and under a passphrase as what they are', () => {
    expect(found(`https://example.org/#/invite/${link({ ...emptySheet, title: 'x' })}`)).toEqual(
      [],
    );
    expect(findLinks('https://example.org/%23/sealed/AQANu6AJF7c.', 50)).toEqual([
      { kind: 'sealed', payload: 'AQANu6AJF7c' },
    ]);
  });

  it('so many and one more', () => {
    const many = Array.from({ length: 70 }, (_, i) => link({ ...hospital, title: String(i) }));
    const text = many.map((payload) => `#/d/${payload}`).join(' ');
    expect(found(text)).toEqual(many.slice(0, 51));
    expect(found(many.join('\n'))).toEqual(many.slice(0, 51));
  });

  it('damaged as they came, and words are none', () => {
    const damaged = `${all[0]?.slice(0, -3) ?? ''}AAA`;
    expect(found(`see https://example.org/#/d/${damaged}, please`)).toEqual([damaged]);
    expect(found(damaged)).toEqual([damaged]);
    for (const words of [
      'Entscheidungsgrundlage',
      'We use Qwen2-72B-Instruct and Llama-3-70B-Instruct.',
      'Open #/d/ and paste.',
      'https://docs.example.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345/edit#heading=h.x',
      '380dd9e7a1b2c3d4e5f60718293a4b5c6d7e8f90',
    ]) {
      expect(found(words)).toEqual([]);
    }
  });
});

describe('A foreign text takes time in proportion to its length', { tags: 'thorough' }, () => {
  it.each(hostile.map((unit) => [JSON.stringify(unit), unit]))('%s again and again', (_, unit) => {
    const grown = (length: number) =>
      `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}x`;
    const [short, long] = [grown(10_000), grown(80_000)];
    // Eight times the length takes eight times as long, or sixty-four times with the square.
    const read = (text: string) => () => findLinks(text, 50);
    expect(timesTheCost(read(long), read(short), 24)).toBeLessThan(24);
  });
});
