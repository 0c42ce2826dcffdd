import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { leadingOut } from './links';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => join('src', path).replaceAll('\\', '/'));

describe('only OutsideLink leads out of the app', () => {
  test.each(files)('%s', (path) => {
    expect(leadingOut(path, readFileSync(path, 'utf8'))).toEqual([]);
  });
});

describe('The rule', () => {
  const found = (element: string) => leadingOut('src/x.tsx', `export const X = () => ${element};`);

  it('finds an address from elsewhere, whatever else the link has', () => {
    expect(found('<a href="https://example.org">x</a>')).toEqual(['"https://example.org"']);
    expect(found('<p><a key={url} href={url} rel="noreferrer">x</a></p>')).toEqual(['{url}']);
    expect(found('<a {...rest}>x</a>')).toEqual(['{...rest}']);
  });

  it('passes pages, places and the file of licences', () => {
    expect(found("<a href={hrefOf({ page: 'start' })}>x</a>")).toEqual([]);
    expect(found('<a href="#/">x</a>')).toEqual([]);
    expect(found('<a href={licences}>x</a>')).toEqual([]);
  });
});
