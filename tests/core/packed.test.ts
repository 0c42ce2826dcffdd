import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packed, unpacked } from '../../src/core/packed';

const texts = ['', 'a', '{"a":"ü ₿ \u{1f600}"}', 'of words of words '.repeat(10_000)];

it.each(texts)('A text comes out as it went in, and other systems unpack it', async (text) => {
  const small = await packed(text);
  expect(small).toMatch(/^[A-Za-z\d+/]+={0,2}$/u);
  expect(await unpacked(small)).toBe(text);
  expect(gunzipSync(Buffer.from(small, 'base64')).toString()).toBe(text);
});

it('A text that another system packed comes out too', async () => {
  expect(await unpacked(gzipSync('{"a":1}', { level: 9 }).toString('base64'))).toBe('{"a":1}');
});

it('What was never packed is refused', async () => {
  for (const text of ['', 'no base64!', btoa('no gzip'), (await packed('cut')).slice(0, 16)]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await expect(unpacked(text)).rejects.toThrow(/./u);
  }
});
