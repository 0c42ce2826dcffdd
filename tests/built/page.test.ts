import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

describe.each(['index.html', 'qwen-and-llama.html'])('%s', (file) => {
  const html = readFileSync(`dist/${file}`, 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/.exec(html)
    ?.groups?.['policy'];

  test('the policy allows nothing by default, and no inline script', () => {
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    // One policy at most, for the one worker.
    expect(policy).toMatch(
      /require-trusted-types-for 'script'; trusted-types (?:'none'|steelyard-worker)$/,
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    for (const [, sources = ''] of policy?.matchAll(/\b\w+-src ([^;]*)/g) ?? []) {
      expect(sources).toMatch(/^'(?:none|self)'(?: 'sha256-[\w+/=]+')*$/);
    }
  });

  test('the policy stands before anything that it rules', () => {
    const before = html.slice(0, html.indexOf('Content-Security-Policy'));
    expect(before).not.toMatch(/<(?:script|style|link)/);
  });

  test('every inlined stylesheet is named by its hash', () => {
    for (const [, css = ''] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
      const hash = createHash('sha256').update(css).digest('base64');
      expect(policy).toContain(`'sha256-${hash}'`);
    }
  });

  test('the page holds no inline script, no handler, no style attribute', () => {
    // JSON-LD is data, which no browser runs.
    expect(html.match(/<script(?![^>]*\ssrc=)(?! type="application\/ld\+json")/g)).toBeNull();
    expect(html).not.toMatch(/\s(?:on\w+|style)="/);
  });

  test('the first screen reads without JavaScript', () => {
    expect(html).toMatch(/<div id="root">.*<h1/s);
  });

  test('addresses are relative, so that any folder of any host will do', () => {
    expect(html).not.toMatch(/(?:src|href)="\//);
  });
});

test('the start page says what it needs where there is no JavaScript', () => {
  expect(readFileSync('dist/index.html', 'utf8')).toContain('<noscript>');
});

test('no built file names another origin to fetch from', () => {
  const styles = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  for (const file of styles) {
    expect(readFileSync(`dist/${file}`, 'utf8')).not.toMatch(/url\(["']?(?:https?:)?\/\//);
  }
});

test('no page leads to a folder: a disk would show what lies in it', () => {
  const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(3);
  for (const name of pages) {
    const html = readFileSync(`dist/${name}`, 'utf8').replace(/<script.*?<\/script>/gs, '');
    const led = [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href);
    const folders = led.filter((href) => /^(?!https:)(?:[^#?]*\/)(?:[#?]|$)/.test(href));
    expect([name, folders]).toEqual([name, []]);
  }
});
