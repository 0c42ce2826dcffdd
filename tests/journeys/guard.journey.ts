import type { Browser } from '@playwright/test';
import { axe, expect, expectAccessible, test, watch } from './fixture';
import type { Site } from './server';

/** The app in a profile of its own that is only watched: what it does fails no test. */
async function watched(browser: Browser, site: Site) {
  const context = await browser.newContext();
  const seen = await watch(context, site.url);
  const page = await context.newPage();
  await page.goto(site.url);
  return { page, seen, close: () => context.close() };
}

// A check that cannot fail proves nothing, so each is shown what it must catch.

test('the guard catches a request to another origin', async ({ browser, site }) => {
  const { page, seen, close } = await watched(browser, site);
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'https://example.org/pixel.png' }));
  });
  await expect.poll(() => seen.foreign).toEqual(['https://example.org/pixel.png']);
  await close();
});

test('the guard catches what could carry answers out, to the app’s own host as well', async ({
  browser,
  site,
}) => {
  const { page, seen, close } = await watched(browser, site);
  await page.evaluate(async () => {
    document.body.append(Object.assign(new Image(), { src: './icon.svg?answers=1' }));
    await fetch('./icon.svg');
    navigator.sendBeacon('./icon.svg', 'answers');
  });
  await expect.poll(() => seen.telling.length).toBe(3);
  expect(seen.foreign).toEqual([]);
  await close();
});

test('the policy lets nothing out to another host, however it is asked', async ({
  browser,
  site,
}) => {
  const { page, seen, close } = await watched(browser, site);
  await page.evaluate(async () => {
    const elsewhere = 'http://127.0.0.1:9/';
    await fetch(elsewhere).catch(() => undefined);
    navigator.sendBeacon(elsewhere, 'answers');
    document.body.append(Object.assign(new Image(), { src: elsewhere }));
    const form = Object.assign(document.createElement('form'), {
      action: elsewhere,
      method: 'post',
    });
    document.body.append(form);
    form.submit();
  });
  await expect.poll(() => seen.errors.filter((one) => one.startsWith('Violated'))).toHaveLength(4);
  await close();
});

test('the guard catches a violated policy and an error nobody handles', async ({
  browser,
  site,
}) => {
  const { page, seen, close } = await watched(browser, site);
  await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' }));
    queueMicrotask(() => {
      throw new Error('on purpose');
    });
  });
  await expect.poll(() => seen.errors).toContainEqual('Violated style-src-elem: inline');
  await expect.poll(() => seen.errors).toContainEqual('Error: on purpose');
  await close();
});

test('axe catches an image that has no text', async ({ page }) => {
  await page.goto('.');
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('img'));
  });
  expect(await axe(page)).toContainEqual(expect.stringMatching(/^image-alt: /));
  expect(await axe(page, { within: 'header' })).toEqual([]);
});

test('axe catches pale words by its rules of colour alone, in every scheme', async ({ page }) => {
  await page.goto('.');
  await page.locator('h1').evaluate((heading) => {
    heading.style.color = 'light-dark(#ccc, #444)';
    heading.style.setProperty('forced-color-adjust', 'none');
  });
  await expect(expectAccessible(page)).rejects.toThrow(/axe finds in light/);
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
    const found = await axe(page, { by: 'colour' });
    expect(found).toContainEqual(expect.stringMatching(/^color-contrast: /));
  }
});

test('a fresh page is guarded and shares nothing', async ({ page, freshPage }) => {
  await page.goto('.');
  await page.evaluate(() => localStorage.setItem('kept', 'yes'));
  const other = await freshPage();
  await other.goto('.');
  expect(await other.evaluate(() => localStorage.getItem('kept'))).toBeNull();
});

test('the server refuses and breaks files when told to', async ({ page, site }) => {
  site.refuse(/^robots\.txt$/);
  expect((await page.request.get(`${site.url}robots.txt`)).status()).toBe(404);
  site.tamper(/^index\.html$/);
  expect(await (await page.request.get(site.url)).text()).toMatch(/^\}\{/);
  site.tamper(undefined);
  expect(await (await page.request.get(site.url)).text()).toMatch(/^<!doctype html>/i);
});
