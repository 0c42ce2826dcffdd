import type { Page } from '@playwright/test';
import { go, keptAnswers } from './app';
import { expect, test, watch } from './fixture';

test.use({ serviceWorkers: 'allow' });

/** What the page on offline use says of a browser that does not keep the program. */
const notKept = 'This browser has not saved the program yet, or it refuses to.';

/** Answers, sees the result, and reads that the program is not kept. */
const walk = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByRole('radio', { name: 'A company' }).check();
  await page.getByRole('link', { name: 'Result', exact: true }).click();
  await expect(page.getByTestId('verdict')).toBeVisible();
  await page.goto('./#/offline');
  await expect(page.getByText(notKept)).toBeVisible();
  await expect(page.getByText(/^(?:This part|Part of this page) did not load/)).toHaveCount(0);
};

test('a private window that keeps nothing says so, and all else works', async ({
  context,
  page,
}) => {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, { get: refuse });
    }
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto('.');
  await walk(page);
  await page.goto('./#/questions/organisation');
  await expect(page.getByText(/blocks saving/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save my answers to a file' })).toBeVisible();
});

test('over plain http nothing is kept for use without a network, which is said, and all else works', async ({
  playwright,
  launchOptions,
  site,
}) => {
  const { args = [] } = launchOptions;
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...args, '--host-resolver-rules=MAP plain.test 127.0.0.1'],
  });
  const baseURL = site.url.replace('127.0.0.1', 'plain.test');
  const context = await browser.newContext({ baseURL });
  const seen = await watch(context, baseURL);
  const page = await context.newPage();
  await page.goto('.');
  expect(await page.evaluate(() => globalThis.isSecureContext)).toBe(false);
  await walk(page);
  expect(await keptAnswers(page)).toContain('"company"');

  await go(page, '#/verdict');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  await page.getByText('Save a copy', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as one page' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.html$/);
  // What needs encryption of the browser's own says why there is none.
  await page.getByLabel('Protect the link with a passphrase').check();
  await page.getByLabel('Passphrase', { exact: true }).fill('a passphrase of several words');
  await page.getByRole('button', { name: 'Protect the link' }).click();
  await expect(page.getByText('because the connection is not secure (https)')).toBeVisible();
  expect([seen.foreign, seen.errors]).toEqual([[], []]);
  await browser.close();
});
