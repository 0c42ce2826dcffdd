import { limits } from '../../src/build/budgets';
import { kept, settled } from './app';
import { walk } from './engines';
import { expect, expectAccessible, test, transferred } from './fixture';

test('the start page loads from this origin alone', async ({ page }) => {
  await page.goto('.');
  await expect(page).toHaveTitle(/Steelyard/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what the browser fetches for Start keeps the budget', async ({ page, site }) => {
  await page.goto('.');
  await settled(page);
  // What is for use without a network comes after all else.
  const [fonts, others] = transferred(site, /^(?!assets\/edition-)/);
  expect(others).toBeLessThanOrEqual(limits.start);
  expect(fonts).toBeGreaterThan(0);
  expect(fonts).toBeLessThanOrEqual(limits.fonts);
});

test('axe finds nothing on the start page', async ({ page }) => {
  await page.goto('.');
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first screen reads, and says what it needs', async ({ page }) => {
    await page.goto('.');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('noscript *').first()).toBeVisible();
    for (const point of ['What you get', 'Have these to hand', 'What it does not do']) {
      await expect(page.getByText(point, { exact: true })).toBeVisible();
    }
    await expect(page.getByText(/Evidence checked on \d+ [A-Z][a-z]+ \d{4}\./)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  });
});

test('on a phone the ways in stand on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('.');
  for (const name of ['Start', 'See examples', 'Compare the families without answering']) {
    await expect(page.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
});

test('what was answered is said, and the way on leads to it', async ({ page }) => {
  await kept(page, 'university');
  await page.goto('.');
  await expect(page.getByText(/^You have answered \d+ questions\./)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/#\/questions$/);
});

walk(
  'the start page opens',
  async (walker, site) => {
    await walker.open(site.url);
    await walker.sees('Steelyard');
    expect(await walker.evaluate('document.title')).toContain('Steelyard');
  },
  { tag: '@long' },
);
