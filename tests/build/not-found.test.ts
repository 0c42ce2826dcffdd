import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { hashSource } from '../../src/files/page/policy';

const html = readFileSync('public/404.html', 'utf8');
const inside = (tag: string): string =>
  new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)?.[1] ?? '';

/** Where the page leads from an address: at once, or by its link; undefined where it stays. */
const opened = (address: string) => {
  const { origin, pathname, search, hash } = new URL(address);
  let replaced: string | undefined;
  const start = { href: './' };
  const comparison = { href: './qwen-and-llama.html' };
  const replace = (to: string) => {
    replaced = to;
  };
  runInNewContext(inside('script'), {
    location: { origin, pathname, search, hash, replace },
    document: { getElementById: (id: string) => (id === 'start' ? start : comparison) },
  });
  return {
    replaced,
    link: new URL(start.href, address).href,
    comparison: new URL(comparison.href, address).href,
  };
};

describe('the page of hosts for what is missing', () => {
  test('runs its own script and has its own styles, and nothing else', () => {
    expect(html).toContain(
      `content="default-src 'none'; script-src ${hashSource(inside('script'))}; style-src ${hashSource(inside('style'))}; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"`,
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html.match(/<(?:script|style)\b/g)).toHaveLength(2);
    expect(html).not.toMatch(
      /\s(?:on\w+|style|src)="|href="(?!\.\/(?:index|qwen-and-llama)\.html")/,
    );
  });

  test('says in words what may be mended, without a script', () => {
    const words = html.replace(/<(script|style)>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '');
    expect(words).toContain('Page not found');
    expect(words.replace(/\s+/g, ' ')).toContain(
      'put a # in its place and open the address again.',
    );
    expect(words).toContain('Go to the start page');
  });

  test.each([
    ['/steelyard/%23/d/EnW2', '/steelyard/#/d/EnW2'],
    ['/steelyard/%2523/d/EnW2', '/steelyard/#/d/EnW2'],
    ['/steelyard/%252523/d/EnW2', '/steelyard/#/d/EnW2'],
    ['/steelyard/%23%2Fd%2FEnW2', '/steelyard/#%2Fd%2FEnW2'],
    ['/%23/compare/EnW2~EnW3', '/#/compare/EnW2~EnW3'],
    ['/a/b/c/%23/verdict', '/a/b/c/#/verdict'],
    ['/steelyard/index.html%23/d/EnW2', '/steelyard/index.html#/d/EnW2'],
    ['/steelyard%23/d/EnW2', '/steelyard/#/d/EnW2'],
    ['/steelyard/%23/d/EnW2?utm_source=a#b', '/steelyard/#/d/EnW2?utm_source=a#b'],
    ['/steelyard/%23/d/%23/d/EnW2', '/steelyard/#/d/%23/d/EnW2'],
    ['/steelyard/%23', '/steelyard/#'],
  ])('%s leads to %s', (asked, wanted) => {
    const { replaced } = opened(`https://example.org${asked}`);
    expect(replaced).toBe(`https://example.org${wanted}`);
    // What it leads to is no page of this kind, so that it leads there once.
    expect(opened(replaced ?? '').replaced).toBeUndefined();
  });

  test.each([
    '//evil.example/%23/d/EnW2',
    '/https://evil.example/%23/d/EnW2',
    '/\\evil.example/%23/d/EnW2',
    '/%23//evil.example',
    '/%23https://evil.example/',
    '/%23@evil.example/',
    '/javascript:alert(1)%23/',
  ])('%s leads to no other host', (asked) => {
    const { replaced = '', link } = opened(`https://example.org${asked}`);
    expect(new URL(replaced).origin).toBe('https://example.org');
    expect(new URL(link).origin).toBe('https://example.org');
  });

  test('links to the start of its folder, or of the one around a folder without any', () => {
    for (const [asked, wanted] of [
      ['/steelyard/nowhere', '/steelyard/index.html'],
      ['/steelyard/nowhere/', '/steelyard/index.html'],
      ['/steelyard/nowhere/#/d/EnW2', '/steelyard/index.html#/d/EnW2'],
      ['/nowhere', '/index.html'],
    ]) {
      const { replaced, link, comparison } = opened(`https://example.org${asked ?? ''}`);
      expect(replaced).toBeUndefined();
      expect(link).toBe(`https://example.org${wanted ?? ''}`);
      expect(comparison).toBe(link.replace(/index\.html(?:#.*)?$/, 'qwen-and-llama.html'));
    }
  });
});
