import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { finishPage, rebaseStyles } from '../../src/build/page';

const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8" />
<script type="module" crossorigin src="./assets/main.js"></script>
<link rel="modulepreload" crossorigin href="./assets/start.js">
<link rel="stylesheet" crossorigin href="./assets/main.css">
</head><body><div id="root"></div></body></html>`;
const css = 'body{color:red}';
const finish = (body: string) => finishPage({ html, body, stylesheet: () => css });

describe('the finished page', () => {
  const page = finish('<h1>$& as it is</h1>');

  test('holds the prerendered text as it is', () => {
    expect(page).toContain('<div id="root"><h1>$& as it is</h1></div>');
  });

  test('inlines the stylesheet and keeps a link that fetches nothing', () => {
    expect(page).toContain(`<style>${css}</style>`);
    expect(page).toContain('<link rel="stylesheet" disabled href="./assets/main.css">');
  });

  test('lets what is painted come before the scripts', () => {
    expect(page).toContain('<script type="module" fetchpriority="low" crossorigin src=');
    expect(page).toContain('<link rel="modulepreload" fetchpriority="low" crossorigin href=');
  });

  test('has a policy that names the stylesheet by its hash', () => {
    const hash = createHash('sha256').update(css).digest('base64');
    expect(page).toContain(`style-src 'self' 'sha256-${hash}'`);
  });
});

test.each([
  ['a style attribute', '<p style="color:red">x</p>'],
  ['a script', '<script>1</script>'],
  ['an address that begins with "/"', '<img src="/logo.svg">'],
])('a prerendered page with %s is refused', (reason, body) => {
  expect(() => finish(body)).toThrow(reason);
});

test('addresses in a stylesheet follow it into the page', () => {
  expect(rebaseStyles('a{src:url(./f.woff2)}', 'assets')).toBe('a{src:url(./assets/f.woff2)}');
  expect(rebaseStyles('a{src:url("../f.woff2")}', 'assets')).toBe('a{src:url("./f.woff2")}');
  expect(rebaseStyles('a{b:url(data:x)}', 'assets')).toBe('a{b:url(data:x)}');
  expect(rebaseStyles('a{b:url(#id)}', 'assets')).toBe('a{b:url(#id)}');
});
