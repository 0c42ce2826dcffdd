import { expect, test } from 'vitest';
import { byText, promisesByText } from '../../src/core/by-text';
import { decoded } from '../../src/bindings/decoded-link';
import { recommendationSoon } from '../../src/bindings/use-recommendation';
import golden from '../golden/links.json' with { type: 'json' };
import { world } from '../fixtures/world';

const texts = (count: number) => Array.from({ length: count }, (_, i) => `text ${String(i)}`);

test('what was made for a text is given again, and the eldest go first', () => {
  let made = 0;
  const values = byText<number>();
  const make = () => {
    made += 1;
    return made;
  };
  expect(values('first', make)).toBe(1);
  expect(values('first', make)).toBe(1);
  for (const text of texts(63)) values(text, make);
  expect(values('first', make)).toBe(1);
  for (const text of texts(64)) values(text, make);
  expect(values('first', make)).toBeGreaterThan(1);
});

test('a promise that someone waits for is never made a second time', async () => {
  const promises = promisesByText<string>();
  let end = (_: string): void => undefined;
  const waited = promises('waited for', () => new Promise((resolve) => (end = resolve)));
  for (const text of texts(1000)) await promises(text, () => Promise.resolve(text));
  expect(promises('waited for', () => Promise.resolve('made anew'))).toBe(waited);
  end('the first');
  expect(await waited).toBe('the first');
});

test('two sheets that say the same wait for one recommendation, whatever they are called', () => {
  for (const { link } of golden) {
    const result = decoded(world, link);
    if (!result.ok) throw new Error(result.problem);
    const { sheet } = result.value;
    const again = structuredClone(sheet);
    expect(recommendationSoon(world, { ...again, title: 'Another title' })).toBe(
      recommendationSoon(world, sheet),
    );
    expect(decoded(world, link)).toBe(result);
  }
});
