import type { Page } from '@playwright/test';
import { go, groups, kept, loaded, pages } from './app';
import { expect, expectAccessible, inLooks, test } from './fixture';

/** What stands in headings and controls without having passed the message layer. */
const unpolished = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('h1, h2, legend, button, label, th, summary')];
    return (
      shown
        .filter((element) => element.checkVisibility())
        // Names of tests are names in every language.
        .filter((element) => element.closest('[translate=no]') === null)
        .map((element) => {
          const own = element.cloneNode(true);
          if (!(own instanceof HTMLElement)) return '';
          for (const name of own.querySelectorAll('[translate=no]')) name.remove();
          return own.textContent.trim();
        })
        // Titles are the users' own; releases have no other name.
        .filter((text) => !/^A (?:university in four|strictly governed|hospital in the)/.test(text))
        .filter((text) => !/^(?:Qwen|Llama) ?[\d.]/.test(text))
        .filter((text) => /[A-Za-z]{3}/.test(text) && !text.includes('~'))
    );
  });

/** Links to other origins that would tell them, or let them reach, the page they were on. */
const telling = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a')]
      .filter(({ origin }) => origin !== location.origin)
      .filter(({ rel }) => rel !== 'noreferrer noopener')
      .map(({ href }) => href),
  );

/** A page in a pseudo-locale, whose words for waiting no test knows. */
async function goIn(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await loaded(page);
}

// What fits where, and nothing wider than the page, is held by shape.journey.ts in letters of its own.
for (const { name: group, pages: some } of groups) {
  test(`axe finds nothing on pages of ${group}, in ${inLooks}`, async ({ page }) => {
    await kept(page, 'university');
    for (const { name, hash, last = [] } of some) {
      await test.step(name, async () => {
        await go(page, hash);
        for (const words of last) {
          await expect(page.getByText(words, { exact: true }).first()).toBeAttached();
        }
        // What stands behind a line is looked at too.
        if (last.length > 0) {
          await page.locator('details').evaluateAll((all) => {
            for (const one of all) one.setAttribute('open', '');
          });
          await loaded(page);
        }
        for (const words of last) {
          await expect(page.getByText(words, { exact: true }).first()).toBeVisible();
        }
        await expectAccessible(page);
        expect.soft(await telling(page), name).toEqual([]);
      });
    }
  });

  test(`pages of ${group} take all their words from the message layer`, {
    // Nearly all that there is to say is said on a verdict.
    tag: group === 'the verdict' ? [] : '@long',
  }, async ({ page }) => {
    await kept(page, 'university', 'en-XA');
    for (const { name, hash } of some) {
      await goIn(page, hash);
      expect.soft(await unpolished(page), name).toEqual([]);
    }
  });
}

test('pages read from right to left where the language does', { tag: '@long' }, async ({
  page,
}) => {
  await kept(page, 'university', 'ar-XB');
  for (const { name, hash } of pages) {
    await goIn(page, hash);
    await expect.soft(page.locator('html'), name).toHaveAttribute('dir', 'rtl');
  }
});
