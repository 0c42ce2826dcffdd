import jsqr from 'jsqr';
import type { Locator, Page } from '@playwright/test';
import { encode, type Outcome } from '../../src/link';
import { codes } from '../fixtures/codes';
import { university } from '../stories/institutions';
import { go, kept, keptAnswers, settled } from './app';
import { expect, expectAccessible, test } from './fixture';
import { enter, fill, tabTo } from './keyboard';
import { pdf } from './pdf';

const passphrase = 'korrekt batteri häst klammer';

/** What a QR code on a screen says: its picture, read as a camera would. */
async function scanned(page: Page, code: Locator): Promise<string | undefined> {
  const picture = [...(await code.screenshot())];
  // A page without a policy of its own turns the picture into points.
  const blank = await page.context().newPage();
  const { width, height, points } = await blank.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const image = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: bitmap.width, height: bitmap.height, points: [...(image?.data ?? [])] };
  }, picture);
  await blank.close();
  return jsqr(Uint8ClampedArray.from(points), width, height)?.data;
}

const address = (page: Page) => page.getByLabel('Link to this decision', { exact: true }).first();

test('a link opens to the same verdict in a browser that never saw the app', async ({
  page,
  freshPage,
}) => {
  await kept(page, 'university');
  await go(page, '#/verdict');
  const verdict = await page.getByTestId('verdict').textContent();
  const firmness = await page.getByTestId('firmness').textContent();
  const link = await address(page).inputValue();
  expect(link.length).toBeLessThanOrEqual(260);

  const other = await freshPage();
  await other.goto(link);
  await settled(other);
  await expect(other.getByTestId('verdict')).toHaveText(verdict ?? '');
  await expect(other.getByTestId('firmness')).toHaveText(firmness ?? '');
  await expect(other.getByText('These are someone else’s answers.')).toBeVisible();
});

test('a link of these facts says so, and one of an earlier edition names it', async ({ page }) => {
  await kept(page, 'university');
  await go(page, '#/verdict');
  const link = await address(page).inputValue();
  await go(page, new URL(link).hash);
  await expect(page.getByText(/^Made with evidence from /)).toBeVisible();
  const edition = { date: '2026-11-23', hash: '1905be8ff35c' };
  await go(page, `#/d/${encode(university, codes, { edition, withNotes: false })}`);
  await expect(
    page.getByText(/^This link was made with (other )?evidence from 23 November 2026/),
  ).toBeVisible();
});

test('a link of another edition shows what it said then, and what moved it', {
  tag: '@long',
}, async ({ page }) => {
  const outcome: Outcome = {
    verdict: 'llama',
    chance: { qwen: 0.2, llama: 0.8 },
    contributions: { multilingual: -6, licence: 1 },
  };
  const edition = { date: '2026-02-01', hash: 'abcdef' };
  const link = encode(university, codes, { edition, withNotes: false, outcome });
  await kept(page, 'agency');
  await go(page, `#/d/${link}`);
  const before = await keptAnswers(page);
  await expect(
    page.getByText(
      'When the link was made: Choose Llama. Qwen comes out ahead about 20 times in 100',
    ),
  ).toBeVisible();
  await expect(page.getByText(/^Today: Choose Qwen/)).toBeVisible();
  await expect(
    page.getByText(/^Multilingual support: [\d.]+ points towards Qwen\.$/),
  ).toBeVisible();
  await expectAccessible(page);

  // Back and forward through it all, and one's own answers are as they were.
  await go(page, '#/verdict');
  await page.goBack();
  await expect(page.getByText(/When the link was made/)).toBeVisible();
  await page.goForward();
  await expect(page.getByTestId('verdict')).toBeVisible();
  expect(await keptAnswers(page)).toBe(before);
});

test('a passphrase hides the decision everywhere, and opens it, by keyboard alone', async ({
  page,
  freshPage,
}) => {
  await kept(page, 'university');
  await go(page, '#/verdict');
  const plain = new URL(await address(page).inputValue()).hash.slice(4);
  const decision = (await page.getByTestId('decision').textContent()) ?? '';
  const title = decision.replace('For: ', '');
  expect(title.length).toBeGreaterThan(10);
  await tabTo(page, page.getByRole('checkbox', { name: 'Protect the link with a passphrase' }));
  await page.keyboard.press('Space');
  await expect(address(page)).toHaveCount(0);
  await fill(page, page.getByLabel('Passphrase', { exact: true }), 'short');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Use at least 12 characters.', { exact: false })).toBeVisible();
  await fill(page, page.getByLabel('Passphrase', { exact: true }), passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The link is protected.', { exact: false })).toBeVisible();
  const link = await address(page).inputValue();
  expect(link).toContain('#/sealed/');
  expect(await page.content()).not.toContain(plain);
  const { text, pages } = await pdf(page);
  expect(text.replace(/\s/g, '')).not.toContain(plain);
  expect(pages.flatMap(({ links }) => links).join(' ')).not.toContain(plain);
  await expectAccessible(page);

  const other = await freshPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Protected decision');
  await expectAccessible(other);
  await fill(other, other.getByLabel('Passphrase', { exact: true }), 'something else altogether');
  await other.keyboard.press('Enter');
  await expect(other.getByText('The passphrase is wrong', { exact: false })).toBeVisible();
  expect(await other.title()).not.toContain(title);
  await fill(other, other.getByLabel('Passphrase', { exact: true }), passphrase);
  await enter(other, other.getByRole('button', { name: 'Open' }));
  await expect(other.getByTestId('verdict')).toBeVisible();
  await expect(other.getByTestId('decision')).toHaveText(decision);
});

test('a protected link that was cut off says so', { tag: '@long' }, async ({ page }) => {
  await kept(page, 'agency');
  await go(page, '#/sealed/AQANu6A');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText('incomplete or was changed', { exact: false })).toBeVisible();
});

test.describe('As finely as a telephone sees it', () => {
  // With fewer points it depends on where the code lies between two of them whether it can be read.
  test.use({ deviceScaleFactor: 2 });

  test('the QR code on screen and on paper says the link', { tag: '@long' }, async ({ page }) => {
    await kept(page, 'university');
    await page.setViewportSize({ width: 1280, height: 900 });
    await go(page, '#/verdict');
    const link = await address(page).inputValue();
    await page.getByText('Show the link as a QR code').click();
    expect(
      await scanned(page, page.getByRole('img', { name: 'Link to this decision' }).first()),
    ).toBe(link);
    await go(page, '#/print');
    await page.emulateMedia({ media: 'print' });
    const printed = page.getByRole('img', { name: 'Link to this decision' });
    // What comes to paper meanwhile moves it.
    await expect.poll(() => scanned(page, printed)).toBe(link);
  });
});

test('the decision is copied as link, plain text, Markdown and for a mail', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await kept(page, 'university');
  await go(page, '#/verdict');
  const link = await address(page).inputValue();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  expect(await read()).toBe(link);

  await page.getByText('Copy as text').click();
  await page.getByRole('button', { name: 'Copy as plain text' }).click();
  await expect(page.getByText('Copied as plain text.')).toBeVisible();
  expect(await read()).toContain('Choose Qwen');
  expect(await read()).toContain(link);

  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied as Markdown.')).toBeVisible();
  expect(await read()).toContain('## Decision Outcome');

  await page.getByRole('button', { name: 'Copy for an email' }).click();
  await expect(page.getByText('Copied. Paste it into your email.')).toBeVisible();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<strong>Choose Qwen');
  expect(html).toContain('<table>');
});
