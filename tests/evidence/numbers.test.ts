import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claims } from '../../src/catalogue';

const folder = 'src/text/en/facts/evidence';
const wordsOf = (file: string): [string, string][] =>
  Object.entries(
    z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  );
const texts = readdirSync(folder).flatMap((file) =>
  wordsOf(file).flatMap(([path, text]) =>
    /^(?:claims|reasons|verdicts)\./.test(path) ? [{ file, path, text }] : [],
  ),
);

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const number = String.raw`\d+(?:\.(?:\d+|x))?`;

/** What may hold a digit beside a placeholder: dates, and names of releases, tests, cards and rules. */
const allowed = [
  /\{[\w.-]+\}/g,
  new RegExp(String.raw`(?:\d{1,2} )?(?:${months})(?: \d{4})?`, 'g'),
  /\b(?:19|20)\d\d\b/g,
  // Names with letters and digits in one word, as Qwen3.5-35B-A3B, H100 and MATH-500.
  /[\w.-]*[A-Za-z][\w.-]*\d[\w.-]*|\d[\w.-]*[A-Za-z][\w-]*/g,
  // Names with a number of their own, as Llama 3.1 to 3.3 and MLPerf Inference 6.1.
  new RegExp(
    String.raw`\b(?:Apache|Llama|Guard|Inference|Section) ${number}(?:,? (?:to|and)(?: Llama)? ${number})*`,
    'g',
  ),
];

const ownDigits = (text: string): string =>
  allowed
    .reduce((rest, form) => rest.replace(form, ' '), text)
    .replace(/\D+/g, ' ')
    .trim();

describe('Numbers in the words of claims, reasons and verdicts', () => {
  it('stand in the facts: no words write one of their own', () => {
    expect(texts.length).toBeGreaterThan(90);
    expect(texts.filter(({ text }) => ownDigits(text) !== '')).toEqual([]);
  });

  it('are seen where they are written, beside names and dates', () => {
    expect(ownDigits('Llama 3.1 to 3.3 and Qwen3.5-27B scored {qwen} in May 2026.')).toBe('');
    expect(ownDigits('On 3 May 2026 Qwen3-8B scored 61.8 % of 225 tasks.')).toBe('61 8 225');
  });

  it('are those of the facts', () => {
    const all = Object.values(claims).flatMap((one) => one.claims);
    const missing = all.flatMap(({ id, words, values }) =>
      [values?.qwen, values?.llama]
        .filter((value) => typeof value === 'number')
        .map((value) => value.toLocaleString('en-GB', { maximumFractionDigits: 6 }))
        .filter((shown) => !words.en.includes(shown))
        .map((shown) => [id, shown]),
    );
    expect(missing).toEqual([]);
    expect(all.filter(({ words }) => /[{}]/.test(words.en))).toEqual([]);
  });
});
