import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inElement, oneFilePage } from '../../src/build/one-file-page';

const script = 'globalThis.said = "<script>x</script><!-- -->" + `</SCRIPT >`;';
const parts = {
  script,
  style: 'p{color:red}',
  packed: gzipSync('{"a":"b"}'),
  comparison: '<article>drawn</article>',
  icon: 'data:image/svg+xml;base64,AA==',
};
const page = oneFilePage(parts);
const inside = (pattern: RegExp): string => pattern.exec(page)?.[1] ?? '';

test('a script that holds tags in its texts ends where it ends, and says the same', () => {
  const written = inElement(script);
  expect(written).not.toMatch(/<\/script|<!--/i);
  const place: { said?: string } = {};
  runInNewContext(written, place);
  expect(place.said).toBe('<script>x</script><!-- --></SCRIPT >');
});

test('the policy allows the script and the styles as they stand in the page, and no network', () => {
  const policy = inside(/Content-Security-Policy" content="([^"]*)"/);
  const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
  const code = inside(/<script type="module">(.*?)<\/script>/s);
  expect(code).toBe(inElement(script));
  expect(policy).toContain(`script-src 'sha256-${hashOf(code)}'; `);
  expect(policy).toContain(`style-src 'sha256-${hashOf(parts.style)}'; `);
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("connect-src 'none'; ");
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|'self'/);
});

test('what is packed comes out as it went in', () => {
  const packed = inside(/id="packed">([^<]*)</);
  expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe('{"a":"b"}');
});

test('styles that would end their element are refused', () => {
  expect(() => oneFilePage({ ...parts, style: 'a{}</style>' })).toThrow('ends its own element');
});
