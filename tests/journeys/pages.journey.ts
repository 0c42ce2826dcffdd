import type { Page } from '@playwright/test';
import { go, pages, takeOver } from './app';
import { axe, expect, expectAccessible, test } from './fixture';

/** What stands in headings and controls without having passed the message layer. */
const unpolished = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('h1, h2, legend, button, label, th, summary')];
    return (
      shown
        .filter((element) => element.checkVisibility())
        .map((element) => (element.textContent ?? '').trim())
        // The title is the user's own.
        .filter((text) => text !== 'A university in four languages')
        // Releases have no other name.
        .filter((text) => !/^(?:Qwen|Llama) ?[\d.]/.test(text))
        .filter((text) => /[A-Za-z]{3}/.test(text) && !text.includes('~'))
    );
  });

for (const { name, hash } of pages) {
  test(`axe finds nothing on ${name}, in light, dark and forced colours`, async ({ page }) => {
    test.slow();
    await takeOver(page, 'university');
    await go(page, hash);
    await expectAccessible(page);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await axe(page), 'what axe finds in forced colours').toEqual([]);
  });

  test(`${name} fits a width of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await takeOver(page, 'university');
    await go(page, hash);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  test(`${name} takes all its words from the message layer, and longer ones fit`, async ({
    page,
  }) => {
    await takeOver(page, 'university');
    await page.evaluate(() => localStorage.setItem('steelyard.locale', 'en-XA'));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`./${hash}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await unpolished(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });

  test(`${name} reads from right to left`, async ({ page }) => {
    await takeOver(page, 'university');
    await page.evaluate(() => localStorage.setItem('steelyard.locale', 'ar-XB'));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./${hash}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  });
}
