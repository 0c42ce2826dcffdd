import { limits } from '../../src/build/budgets';
import { settled } from './app';
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
  expect(transferred(site)).toBeLessThanOrEqual(limits.start);
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
  });
});

walk('the start page opens', async (walker, site) => {
  await walker.open(site.url);
  await walker.sees('Steelyard');
  expect(await walker.evaluate('document.title')).toContain('Steelyard');
});
