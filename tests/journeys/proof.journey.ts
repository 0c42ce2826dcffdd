import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { go, kept, keptText, sheetOf } from './app';
import { axe, expect, expectAccessible, test } from './fixture';
import { pdf } from './pdf';

/** Most bytes that a page may have. */
const most = 400_000;

/** A file that a test may open from disk. */
const fileIn = (info: TestInfo, text: string) => {
  const path = info.outputPath('decision.html');
  writeFileSync(path, text);
  return { path, address: pathToFileURL(path).href };
};

/** Saves the kept decision as one page. */
const savedPage = async (page: Page): Promise<{ name: string; text: string }> => {
  await go(page, '#/verdict');
  await page.getByText('Save a copy', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as one page' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

const open = async (page: Page, name: string, text: string) => {
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(text) });
};

const whole = 'This page checked itself. It is exactly as it was saved.';
const same = 'We computed it again and got the same figures, to the last digit.';

test('a page opens from disk years later, checks itself and computes again', async ({
  page,
  freshPage,
}, info) => {
  await kept(page, 'agency');
  const { name, text } = await savedPage(page);
  expect(name).toMatch(/^\d{4}-\d\d-\d\d-steelyard-a-strictly-governed-us-agency\.html$/);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
  const verdict = (await page.getByTestId('verdict').textContent()) ?? '';

  const { address } = fileIn(info, text);
  const file = await freshPage();
  await file.clock.setFixedTime('2041-03-05T12:00:00Z');
  await file.goto(address);
  await expect(file.getByText(whole)).toBeVisible();
  await expect(file.getByText(verdict, { exact: true })).toBeVisible();
  await file.getByRole('button', { name: 'Compute it again' }).click();
  await expect(file.getByText(same)).toBeVisible();
  // By all rules once: the document is long, and colours are those of the app.
  expect(await axe(file)).toEqual([]);
  await expectAccessible(file, '#proof');
});

/** Pages that earlier versions saved: they are added to, never changed. */
const golden = join(import.meta.dirname, '../golden/records');

test('pages of every version open from disk years later, check themselves and compute again', async ({
  page,
}) => {
  await page.clock.setFixedTime('2041-03-05T12:00:00Z');
  for (const name of readdirSync(golden).filter((one) => one.endsWith('.html'))) {
    await page.goto(pathToFileURL(join(golden, name)).href);
    await expect(page.getByText(whole), name).toBeVisible();
    await page.getByRole('button', { name: 'Compute it again' }).click();
    await expect(page.getByText(same), name).toBeVisible();
  }
});

test(
  'a page prints its summary on two sheets, or all of it, and is checked by hand',
  { tag: '@long' },
  async ({ page, freshPage }, info) => {
    await kept(page, 'agency');
    const { text } = await savedPage(page);
    const { path, address } = fileIn(info, text);
    const file = await freshPage();
    await file.goto(address);
    for (const format of ['A4', 'Letter'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other on one page
      const { pages } = await pdf(file, format);
      expect(pages, format).toHaveLength(2);
      expect(pages[1]?.text, format).toContain('Signature and date');
      expect(pages[1]?.text, format).toMatch(/SHA-256: [0-9a-f]{64}/);
    }
    await file.getByLabel('The whole page').check();
    const { pages: all } = await pdf(file);
    expect(all.length).toBeGreaterThan(5);
    expect(all.map((one) => one.text).join('\n')).toContain('Check the file by hand');

    // What the page tells people to run by hand.
    const [stated] = (await file.locator('#sha-256 code').innerText()).split(' ');
    const command = await file.getByText('sha256sum', { exact: false }).innerText();
    const run = command.replace('FILE', JSON.stringify(path));
    expect(execFileSync('sh', ['-c', run]).toString()).toBe(`${stated ?? ''}  -\n`);
  },
);

test(
  'a page is read and printed where no script may run',
  { tag: '@long' },
  async ({ page, browser }, info) => {
    await kept(page, 'hospital');
    const { text } = await savedPage(page);
    const { address } = fileIn(info, text);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const file = await context.newPage();
    await file.goto(address);
    await expect(file.getByText('This page has not checked itself here.')).toBeVisible();
    await expect(file.getByRole('heading', { level: 1 })).toHaveText(
      'A hospital in the European Union',
    );
    await expect(file.getByRole('button')).toHaveCount(0);
    await expect(file.getByText('Sign-off', { exact: true })).toBeVisible();
    expect((await pdf(file)).pages).toHaveLength(2);
    await context.close();
  },
);

test('a page opens again here, and not where one byte of it was changed', async ({
  page,
  freshPage,
}, info) => {
  await kept(page, 'university');
  const { name, text } = await savedPage(page);
  const verdict = (await page.getByTestId('verdict').textContent()) ?? '';
  const other = text.replace('>Sign-off<', '>Sign-oft<');
  expect(other).not.toBe(text);

  const fresh = await freshPage();
  await go(fresh, '#/open');
  await open(fresh, name, text);
  await expect(fresh.getByText('its content matches its SHA-256', { exact: false })).toBeVisible();
  await expect(fresh.getByText('We computed it again and got the same figures.')).toBeVisible();
  await expect(fresh.getByTestId('verdict')).toHaveText(verdict);

  await fresh.getByRole('button', { name: 'Open another' }).click();
  await open(fresh, name, other);
  await expect(
    fresh.getByText('The page was changed after it was saved', { exact: false }),
  ).toBeVisible();
  await expect(fresh.getByText('Your own answers are safe.')).toBeVisible();

  await fresh.goto(fileIn(info, other).address);
  await expect(
    fresh.getByText('What this browser shows differs from what was saved.'),
  ).toBeVisible();
  await expectAccessible(fresh, '#standing');
});

test(
  'a page with a figure that was changed says which, whoever sealed it anew',
  { tag: '@long' },
  async ({ page, freshPage }, info) => {
    await kept(page, 'hospital');
    const { text } = await savedPage(page);
    const file = await freshPage();
    await file.goto(fileIn(info, text.replace(/"lead": (-?)\d/, '"lead": $19')).address);
    await file.getByRole('button', { name: 'Compute it again' }).click();
    await expect(file.getByText('some figures differ', { exact: false })).toBeVisible();
    await expect(file.getByRole('rowheader', { name: 'lead', exact: true })).toBeVisible();
    await expectAccessible(file, '#proof');
  },
);

test('a hostile title and note stay text in the page', async ({ page, freshPage }, info) => {
  const title = '</script><img src=x onerror=alert(1)><!-- &amp;';
  const sheet = { ...sheetOf('hospital'), title, notes: { orgType: title } };
  await keptText(page, JSON.stringify({ version: 1, revision: 1, sheet }));
  const { text } = await savedPage(page);
  const file = await freshPage();
  await file.goto(fileIn(info, text).address);
  await expect(file.getByText(whole)).toBeVisible();
  await expect(file.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(file.getByText(`Note: ${title}`)).toBeVisible();
  await expect(file.locator('img')).toHaveCount(0);
  await expect(file.locator('script')).toHaveCount(3);
});
