import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const text = readFileSync('dist/licences.txt', 'utf8').replaceAll(/\s+/g, ' ');
const textOf = (file: string) => readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ').trim();

/** Packages that the app imports, and what these bring with them. */
const shipped = [
  'd3-array',
  'idb',
  'lean-qr',
  'react',
  'react-dom',
  'react-hook-form',
  'scheduler',
  'zod',
  'zustand',
];

const about = z.object({ version: z.string() });

test.each(shipped)('the licence of %s is passed on whole, with its version', (name) => {
  const folder = `node_modules/${name}`;
  const { version } = about.parse(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')));
  expect(text).toContain(`${name} ${version}`);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  expect(text).toContain(textOf(`${folder}/${file ?? ''}`));
});

test('so are what the bundler adds, our own licence, and the notices of the data', () => {
  for (const name of ['vite', 'rolldown']) expect(text).toMatch(new RegExp(` ${name} \\d`));
  expect(text).toContain(textOf('LICENSE'));
  expect(text).toContain(textOf('NOTICE'));
});

test('packages that only build or test are not named', () => {
  for (const name of ['typescript', 'vitest', 'internmap', 'playwright']) {
    expect(text).not.toMatch(new RegExp(`= ${name} \\d`));
  }
});

test('every page has the link to it at its foot', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  expect(html).toMatch(/<footer[^>]*>.*<a href="licences\.txt">[^<]+<\/a>.*<\/footer>/s);
});
