import { readFileSync } from 'node:fs';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { gzipSize } from '../../src/build/budgets';

const html = readFileSync('dist/qwen-and-llama.html', 'utf8');

/** What a browser has of the page after one round trip: ten packets. */
const firstBytes = 14_000;

/** What the whole page may weigh compressed, its sources included, and what its search fetches. */
const limits = { page: 20_000, script: 3_000, index: 30_000 } as const;

const built = (pattern: RegExp): string => {
  const name = pattern.exec(html)?.[1];
  if (name === undefined) throw new Error(`The page names no ${String(pattern)}.`);
  return readFileSync(`dist/${name}`, 'utf8');
};

test('the whole comparison is in the first round trip, and its sources come after it', () => {
  const start = gzipSync(html, { level: 9 }).subarray(0, firstBytes);
  const read = gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  expect(read).toContain('<h1>Qwen and Llama compared</h1>');
  const last = html.lastIndexOf('<section', html.indexOf('id="s1"'));
  expect(html.slice(last)).toContain('<h2>Sources</h2>');
  expect(read.length).toBeGreaterThan(last);
});

test('the page and what it fetches keep their budgets', () => {
  expect(gzipSize(html)).toBeLessThanOrEqual(limits.page);
  expect(gzipSize(built(/src="\.\/(assets\/qwen-and-llama-[\w-]+\.js)"/))).toBeLessThanOrEqual(
    limits.script,
  );
  expect(gzipSize(built(/data-index="\.\/(assets\/search-[\w-]+\.js)"/))).toBeLessThanOrEqual(
    limits.index,
  );
});

test('no script of the app is asked for', () => {
  const scripts = [...html.matchAll(/(?:src|href)="\.\/assets\/([\w.-]+)\.js"/g)].map(
    ([, name = '']) => name.replace(/-[\w-]{7}$/, ''),
  );
  expect(scripts.toSorted()).toEqual(['matching', 'qwen-and-llama']);
});

test('every number in the text leads to a source with a date, and every source is led to', () => {
  const marks = new Set([...html.matchAll(/href="#(s\d+)"/g)].map(([, id]) => id));
  const notes = [...html.matchAll(/<li id="(s\d+)">(.*?)<\/li>/g)];
  expect(notes.length).toBeGreaterThan(40);
  expect(new Set(notes.map(([, id]) => id))).toEqual(marks);
  for (const [, , note = ''] of notes) {
    expect(note).toMatch(/<a href="https:\/\/[^"]+" rel="noreferrer noopener">/);
    expect(note.replace(/<[^>]+>/g, '')).toMatch(/, (?:\d+ )?[A-Z][a-z]+ \d{4}$/);
  }
});

test('every way within the page leads to a place of it, and each section has one', () => {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const ways = [...html.matchAll(/href="#([^"/]+)"/g)].map(([, id]) => id);
  expect(ways.filter((id) => !ids.has(id))).toEqual([]);
  const sections = [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
  expect(sections.length).toBeGreaterThan(3);
  expect(sections.filter((id) => !ways.includes(id))).toEqual([]);
});

const answer = z.object({ '@type': z.literal('Answer'), text: z.string().min(60) });
const structured = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.array(z.string()),
  name: z.string(),
  description: z.string().max(160),
  inLanguage: z.literal('en-GB'),
  dateModified: z.iso.date(),
  mainEntity: z
    .array(z.object({ '@type': z.literal('Question'), name: z.string(), acceptedAnswer: answer }))
    .length(6),
});

test('programs are told the same six answers as people', () => {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const { mainEntity, name } = structured.parse(JSON.parse(json));
  expect(html).toContain(`<title>${name} · Steelyard</title>`);
  const text = (part: string) =>
    part
      .replace(/<sup>.*?<\/sup>/g, '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ');
  const shown = text(html.replace(/<script.*?<\/script>/gs, ''));
  for (const one of mainEntity) {
    expect(shown).toContain(one.name);
    expect(shown).toContain(one.acceptedAnswer.text.replace(/\s+/g, ' '));
  }
});

test('those who show a link to it know its title and what it is', () => {
  for (const name of ['og:title', 'og:description', 'og:type']) {
    expect(html).toMatch(new RegExp(`<meta property="${name}" content="[^"]{5,160}" />`));
  }
  expect(html).toMatch(/<meta name="description" content="[^"]{80,160}" \/>/);
});
