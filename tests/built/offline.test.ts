import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { gzipSize, limits } from '../../src/build/budgets';
import { stagesFile } from '../../src/build/chunks';
import { partsOf } from '../../src/build/worker';

const manifest = z
  .object({
    name: z.string(),
    short_name: z.string().max(12),
    start_url: z.literal('./'),
    scope: z.literal('./'),
    display: z.literal('standalone'),
    icons: z.array(
      z.object({
        src: z.string(),
        sizes: z.string(),
        type: z.string(),
        purpose: z.string().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')));
const html = readFileSync('dist/index.html', 'utf8');
const script = readFileSync('dist/sw.js', 'utf8');
const parts = partsOf('dist');

test('all parts of the app are kept for use without a network, whatever stage they load in', () => {
  const stages = z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync(`dist/${stagesFile}`, 'utf8')));
  const listed = parts.map(([address]) => address);
  expect(listed).toEqual(expect.arrayContaining(Object.values(stages).flat()));
  const assets = readdirSync('dist/assets').map((file) => `assets/${file}`);
  expect(listed).toEqual(
    expect.arrayContaining([...assets, '', '404.html', 'licences.txt', 'qwen-and-llama.html']),
  );
});

test('the worker names each of them with what it holds', () => {
  for (const [address, hash] of parts) {
    expect(script).toContain(`[\`${address}\`,\`${hash}\`]`);
    const content = readFileSync(`dist/${address === '' ? 'index.html' : address}`);
    expect(createHash('sha256').update(content).digest('base64')).toContain(hash);
  }
});

test('the worker is one script that asks for no other, and keeps its budget', () => {
  expect(script).not.toMatch(/\bimport\b|importScripts|\beval\b/);
  expect(gzipSize(script)).toBeLessThanOrEqual(limits.worker);
});

test('the start page may register it and nothing else, and leads to the manifest', () => {
  expect(html).toContain("worker-src 'self'; ");
  expect(html).toContain("require-trusted-types-for 'script'; trusted-types steelyard-worker\"");
  expect(html).toContain('<link rel="manifest" href="./manifest.webmanifest"');
});

/** Width and height of a PNG, which stand at its beginning. */
const sizeOf = (file: string): string => {
  const bytes = readFileSync(file);
  return `${String(bytes.readUInt32BE(16))}x${String(bytes.readUInt32BE(20))}`;
};

test('the icons that installing needs are there, each of the size that it says', () => {
  for (const { src, sizes, type } of manifest.icons) {
    expect(readFileSync(`dist/${src}`).length).toBeGreaterThan(0);
    const drawn = type === 'image/png' ? sizeOf(`dist/${src}`) : 'any';
    expect(drawn).toBe(sizes);
  }
  // Safari takes one of these for a home screen as long as the page names no icon of Apple's own.
  expect(html).not.toContain('apple-touch-icon');
  const sizes = manifest.icons.map((icon) => `${icon.sizes} ${icon.purpose ?? 'any'}`);
  expect(sizes).toEqual(['any any', '192x192 any', '512x512 any', '512x512 maskable']);
});

const file = readFileSync('dist/steelyard.html');
const page = file.toString();

test('the one file keeps its budget, and its checksum is told beside it and to the app', () => {
  expect(file.byteLength).toBeLessThanOrEqual(limits.oneFile);
  const sha256 = createHash('sha256').update(file).digest('hex');
  expect(readFileSync('dist/steelyard.html.sha256', 'utf8')).toBe(`${sha256}  steelyard.html\n`);
  expect(readFileSync('dist/one-file.js', 'utf8')).toBe(
    `export default {"bytes":${String(file.byteLength)},"sha256":"${sha256}"};\n`,
  );
});

test('the one file allows its own two parts by their hashes, and asks for nothing', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  // The script comes last: what stands in it are texts.
  const begin = '<script type="module">';
  const before = page.slice(0, page.indexOf(begin));
  const after = page.slice(before.length + begin.length);
  const script = /^(.*)<\/script>\s*<\/body>\s*<\/html>\s*$/s.exec(after)?.[1] ?? '';
  expect(script).not.toMatch(/<\/script|<!--/i);
  const style = /<style>(.*?)<\/style>/s.exec(before)?.[1] ?? '';
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect([...policy.matchAll(/'sha256-[^']+'/g)].map(String)).toEqual([
    hashOf(script),
    hashOf(style),
  ]);
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|'self'/);
  expect(before.match(/<script[^>]*>/g)).toEqual(['<script type="text/plain" id="packed">']);
  // The letters and pictures of its styles are in them.
  expect(before).not.toMatch(/url\((?!["']?data:)/);
  expect(before).not.toMatch(/(?:src|href)="(?!data:|#|https:)/);
});

test('the one file has in it what else are files beside the app', () => {
  const packed = /id="packed">([^<]*)</.exec(page)?.[1] ?? '';
  const texts = z
    .record(z.string(), z.string())
    .parse(JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString()));
  expect(`\uFEFF${texts['licences'] ?? ''}`).toBe(readFileSync('dist/licences.txt', 'utf8'));
  expect(
    z.array(z.array(z.string())).parse(JSON.parse(texts['search'] ?? '')).length,
  ).toBeGreaterThan(300);
  expect(page).toMatch(/<template id="comparison">.*Six questions.*<\/template>/s);
});

test('no other page is opened from a disk without a word: what needs a host leads to what does not', () => {
  expect(html).toContain('src="./from-disk.js"');
  expect(readFileSync('dist/from-disk.js', 'utf8')).toContain("location = 'from-disk.html'");
  const words = readFileSync('dist/from-disk.html', 'utf8');
  expect(words).toContain('href="./steelyard.html"');
  expect(words).not.toContain('<script');
  const style = /<style>(.*?)<\/style>/s.exec(words)?.[1] ?? '';
  expect(words).toContain(
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
});
