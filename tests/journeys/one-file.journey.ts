import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { kept, linkOf, settled } from './app';
import { walk } from './engines';
import { dist, expect, test } from './fixture';
import { pdf } from './pdf';

/** The one file in a folder where nothing stands beside it, as its address. */
function takenAlong(folder: string): string {
  const place = join(folder, 'Meine Dateien (ü)');
  mkdirSync(place, { recursive: true });
  copyFileSync(join(dist, 'steelyard.html'), join(place, 'steelyard.html'));
  return pathToFileURL(join(place, 'steelyard.html')).href;
}

/** Goes to a page of the one file. */
async function go(page: Page, hash: string): Promise<void> {
  await page.goto(page.url().replace(/#.*$/, '') + hash);
  await settled(page);
}

test('the one file works from a disk without a network, and its links lead to the hosted app and back', async ({
  context,
  page,
  site,
  freshPage,
}, info) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  await kept(page, 'university');
  const file = takenAlong(info.outputPath());
  await page.goto(file);
  await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: 'A company' }).check();

  await go(page, '#/verdict');
  const link = page.getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/^#\/d\/[\w-]+$/);
  await expect(page.getByText('This file does not know where others open')).toBeVisible();
  const address = page.getByLabel('Address where others open Steelyard');
  await address.fill('tools.example.org');
  await expect(page.getByRole('alert')).toContainText('This is not the address of a web page.');
  await expect(link).toHaveValue(/^#\/d\//);
  await address.fill(`${site.url}index.html#/verdict`);
  await address.fill(site.url);
  await expect(page.getByText('Links from this file begin with')).toBeVisible();
  await expect(link).toHaveValue(new RegExp(`^${site.url}#/d/`));

  const hosted = await freshPage();
  await hosted.goto(await link.inputValue());
  await expect(hosted.getByText('These are someone else’s answers.')).toBeVisible();

  await go(page, '#/open');
  await page
    .getByRole('textbox')
    .first()
    .fill(`${site.url}${linkOf('agency')}`);
  await expect(page.getByRole('button', { name: 'Edit a copy' })).toBeVisible();

  await go(page, '#/print');
  expect((await pdf(page)).text).toMatch(/importance/i);
  await go(page, '#/offline/licences');
  await expect(page.getByText(/react-dom \d+\./)).toBeVisible();
  await go(page, '#/');
  await page.getByRole('link', { name: 'Compare the families without answering' }).click();
  await page.locator('sup a').first().click();
  await expect(page.locator('#s1')).toBeFocused();
  await expect(page).toHaveURL(/#\/evidence$/);
  await page.getByRole('searchbox').fill('german');
  await page.getByRole('link', { name: 'German', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('German');
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
});

test('the one file says that a browser saves nothing, and offers the answers', async ({
  context,
  page,
}, info) => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(`${takenAlong(info.outputPath())}#/questions/organisation`);
  await page.getByRole('radio', { name: 'A company' }).check();
  await expect(page.getByRole('button', { name: 'Save my answers to a file' })).toBeVisible();
});

walk('the one file works from a disk', async (walker) => {
  const file = takenAlong(test.info().outputPath());
  await walker.open(file);
  await walker.click('Start');
  await walker.click('A company');
  await walker.click('Result');
  await walker.sees('The twelve criteria');
  await walker.sees('This file does not know where others open Steelyard.');
  await walker.click('Comparison');
  await walker.sees('Six questions');
  // What the page is not allowed is asked for and refused.
  expect(
    await walker.evaluate(
      'new Promise((done) => fetch("http://127.0.0.1:9/").then(() => done("sent"), () => done("refused")))',
    ),
  ).toBe('refused');

  await walker.open(pathToFileURL(join(dist, 'index.html')).href);
  await walker.sees('Open another file');
  await walker.click('Open steelyard.html');
  await walker.sees('Qwen or Llama: which should you run?');
});

test.describe('opened from a disk', () => {
  test.use({ expectedErrors: [/CORS|Failed to load|Violated/] });

  test('the start page of the app says what to open instead', async ({ page }) => {
    await page.goto(pathToFileURL(join(dist, 'index.html')).href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open another file');
    await page.getByRole('link', { name: 'Open steelyard.html' }).click();
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  });

  test('the comparison is read, and its links to the app lead to the same words', async ({
    page,
  }) => {
    await page.goto(pathToFileURL(join(dist, 'qwen-and-llama.html')).href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qwen and Llama compared');
    await page.getByRole('link', { name: 'Method', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open another file');
    await page.goto(pathToFileURL(join(dist, '404.html')).href);
    await page.getByRole('link', { name: 'Go to the start page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open another file');
  });
});

test('the page on offline use tells the checksum of the file that it hands out', async ({
  page,
  site,
}) => {
  await page.goto('./#/');
  await page.getByRole('link', { name: 'Take it offline' }).click();
  const sha256 = await page.getByText(/^[0-9a-f]{64}$/).textContent();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save steelyard.html' }).click();
  const content = readFileSync(await (await download).path());
  expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  expect(site.requested).toContain('one-file.js');
});
