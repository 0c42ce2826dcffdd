import { cpSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { writeWorker } from '../../src/build/worker';
import { go, kept, keptAnswers, pages, settled } from './app';
import { dist, expect, expectAccessible, test } from './fixture';
import { isLong } from './long';

test.use({ serviceWorkers: 'allow' });

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Waits until the browser has kept all that works without a network. */
const installed = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

/** Has the browser look for a newer edition, as it does by itself when a page is opened. */
const lookForNewer = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (installing === null) return;
    await new Promise<void>((resolve) => {
      installing.addEventListener('statechange', () => resolve(), { once: true });
    });
  });

/** The edition that a page is of: what was built is the first. */
const editionOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('meta[name=edition]')?.getAttribute('content') ?? '1');

/** Presses what takes a newer edition, and waits for what it loads. */
async function takeNewer(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await loaded;
  expect(await editionOf(page)).toBe('2');
}

/** A second edition of what was built, in a folder of its own: the parts of the pages named have other names. */
async function secondEdition(folder: string, moved: readonly string[]): Promise<string> {
  cpSync(dist, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const renamed = readdirSync(assets).flatMap((file) => {
    const page = moved.find((one) => file.startsWith(`${one}-`) && file.endsWith('.js'));
    return page === undefined ? [] : [[file, `${page}-2222222.js`] as const];
  });
  for (const [from, to] of renamed) renameSync(join(assets, from), join(assets, to));
  for (const file of readdirSync(assets).filter((one) => one.endsWith('.js'))) {
    const text = readFileSync(join(assets, file), 'utf8');
    const now = renamed.reduce((so, [from, to]) => so.replaceAll(from, to), text);
    if (now !== text) writeFileSync(join(assets, file), now);
  }
  const start = join(folder, 'index.html');
  const html = readFileSync(start, 'utf8');
  writeFileSync(start, html.replace('</head>', '<meta name="edition" content="2"></head>'));
  await writeWorker(root, folder);
  return folder;
}

/** Another tab, on a page that computes nothing. */
const anotherTab = async (context: BrowserContext): Promise<Page> => {
  const other = await context.newPage();
  await go(other, '#/privacy');
  return other;
};

/** Pages of every kind, or those that stand for them: that all files are kept is held by what was built. */
const looked = isLong
  ? /^(?:open|two|method|a criterion$|a model|languages$|what if|shared|privacy)/
  : /^(?:open|a criterion$|shared)/;

test.describe('after one visit', () => {
  // The page of a host for what is missing.
  test.use({ expectedErrors: [/status of 404/] });

  test('everything works without a network', async ({ page, site }) => {
    await kept(page, 'university');
    await page.goto('.');
    await installed(page);
    await site.close();

    await page.reload();
    for (const { hash } of pages.filter(({ name }) => looked.test(name))) {
      await go(page, hash);
      await expect(page.getByText(/^(?:This part|Part of this page) did not load/)).toHaveCount(0);
    }
    await go(page, '#/questions/organisation');
    await page.getByRole('radio', { name: 'A company' }).check();
    expect(await keptAnswers(page)).toContain('"company"');
    await go(page, '#/verdict');
    await expect(page.getByRole('button', { name: 'Copy the link' })).toBeVisible();
    await go(page, '#/print');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Signature and date').first()).toBeVisible();
    // What is on paper is read by other journeys: reading it takes longer than all else here.
    expect((await page.pdf()).byteLength).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: null });

    for (const file of ['licences.txt', 'qwen-and-llama.html', 'index.html#/licence']) {
      await page.goto(`./${file}`);
      await expect(page.locator('body')).toContainText(/licence/i);
    }
    await page.goto('./%23/method');
    await expect(page).toHaveURL(/#\/method$/);
  });
});

test(
  'a newer version is told in two tabs, and taken when someone asks, with nothing lost',
  { tag: '@long' },
  async ({ context, page, site }, info) => {
    await go(page, '#/questions/operations');
    await installed(page);
    await page.getByRole('radio', { name: 'Computers without a graphics card' }).check();
    await page.getByLabel('Memory (RAM)').fill('128');
    const field = page.getByLabel('Users at the same time');
    await field.fill('15.7');

    site.deploy(await secondEdition(info.outputPath('edition'), ['about', 'accessibility']));
    await lookForNewer(page);
    const line = page.getByRole('region', { name: 'New version' });
    await expect(line).toContainText('A new version of Steelyard is ready.');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('15.7');
    await expectAccessible(page, 'body > div:last-child');

    // A tab that is opened meanwhile has the version of the first, until one of them takes the newer one.
    const other = await anotherTab(context);
    expect(await editionOf(other)).toBe('1');
    await takeNewer(other);

    await expect(line).toContainText('Another tab uses a newer version');
    await expect(field).toHaveValue('15.7');
    expect(await editionOf(page)).toBe('1');
    await line.getByRole('button', { name: 'Use the new version' }).click();
    await expect(line).toContainText('This page holds text that is not saved.');
    // The host has the parts of this tab no more.
    await page.evaluate(() => {
      location.hash = '#/about';
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Steelyard');
    await line.getByRole('button', { name: 'Later' }).click();
    await expect(line).toHaveCount(0);

    await site.close();
    await page.goto('./#/questions/operations');
    await page.reload();
    expect(await editionOf(page)).toBe('2');
    await expect(page.getByLabel('Memory (RAM)')).toHaveValue('128');
    await go(page, '#/about');
  },
);

test(
  'an update that breaks half way leaves the version before it whole',
  { tag: '@long' },
  async ({ page, site }, info) => {
    await page.goto('.');
    await installed(page);
    site.deploy(await secondEdition(info.outputPath('edition'), ['about']));
    site.refuse(/about-2222222/);
    await lookForNewer(page);
    await expect(page.getByRole('region', { name: 'New version' })).toHaveCount(0);
    site.refuse(/./);
    await page.reload();
    await go(page, '#/about');
    expect(await editionOf(page)).toBe('1');

    site.refuse(undefined);
    await lookForNewer(page);
    await takeNewer(page);
    await expect(page).toHaveURL(/#\/about$/);
    await settled(page);
  },
);

test.describe('where the browser refuses', () => {
  test.use({ expectedErrors: [/worker|ServiceWorker|404/i] });

  test('a worker, storage, or what the host sends for one, all works as before', async ({
    context,
    page,
    site,
  }) => {
    const walk = async () => {
      await page.goto('.');
      await page.reload();
      await page.getByRole('link', { name: 'Start', exact: true }).click();
      await expect(page.getByRole('radio', { name: 'A company' })).toBeVisible();
      await expect(page.getByText(/^(?:This part|Part of this page) did not load/)).toHaveCount(0);
    };
    // What the host sends is no worker.
    site.tamper(/^sw\.js$/);
    await walk();
    // Storage is refused while the worker would keep its files.
    site.tamper(undefined);
    await context.route('**/sw.js', async (route) => {
      const response = await route.fetch();
      const refusal = "CacheStorage.prototype.open = () => Promise.reject(new Error('refused'));";
      await route.fulfill({ response, body: refusal + (await response.text()) });
    });
    await walk();
    // The browser has no workers, as over a connection without encryption.
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await walk();
  });
});
