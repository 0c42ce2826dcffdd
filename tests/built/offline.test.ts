import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
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
  const sizes = manifest.icons.map((icon) => `${icon.sizes} ${icon.purpose ?? 'any'}`);
  expect(sizes).toEqual(['any any', '192x192 any', '512x512 any', '512x512 maskable']);
  expect(sizeOf('dist/icon-180.png')).toBe('180x180');
});
