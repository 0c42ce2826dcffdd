import type { Page } from '@playwright/test';
import { go, kept, pages } from './app';
import { expect, expectAccessible, test } from './fixture';

/** What stands in headings and controls without having passed the message layer. */
const unpolished = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('h1, h2, legend, button, label, th, summary')];
    return (
      shown
        .filter((element) => element.checkVisibility())
        // Names of tests are names in every language.
        .filter((element) => element.closest('[translate=no]') === null)
        .map((element) => (element.textContent ?? '').trim())
        // Titles are the users' own; releases have no other name.
        .filter((text) => !/^A (?:university in four|strictly governed|hospital in the)/.test(text))
        .filter((text) => !/^(?:Qwen|Llama) ?[\d.]/.test(text))
        .filter((text) => /[A-Za-z]{3}/.test(text) && !text.includes('~'))
    );
  });

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** A page in a pseudo-locale, whose words for waiting no test knows. */
async function goIn(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

for (const { name, hash } of pages) {
  test(`axe finds nothing on ${name}, in light, dark and forced colours`, async ({ page }) => {
    await kept(page, 'university');
    await go(page, hash);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await width(page), 'width at 320 pixels').toBeLessThanOrEqual(320);
  });

  test(`${name} takes all its words from the message layer, and longer ones fit`, async ({
    page,
  }) => {
    await kept(page, 'university', 'en-XA');
    await page.setViewportSize({ width: 360, height: 740 });
    await goIn(page, hash);
    expect(await unpolished(page)).toEqual([]);
    expect(await width(page)).toBeLessThanOrEqual(360);
  });

  test(`${name} reads from right to left`, async ({ page }) => {
    await kept(page, 'university', 'ar-XB');
    await page.setViewportSize({ width: 390, height: 844 });
    await goIn(page, hash);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    expect(await width(page)).toBeLessThanOrEqual(390);
  });
}
