import type { Page } from '@playwright/test';
import { expectAccessible, expect, test } from './fixture';
import { go, kept, settled } from './app';
import { enter, fill, tabBackTo, tabTo } from './keyboard';

const documents = 'Searching and analysing documents';
const assistant = 'Answering questions';

const box = (page: Page, language: string, work: string) =>
  page.getByRole('checkbox', { name: `${language} for ${work}`, exact: true });

/** What the verdict says of each kind of work. */
async function workLines(page: Page): Promise<readonly string[]> {
  const heading = page.getByRole('heading', { name: 'For each kind of work', exact: true });
  await page.locator('#part-certainty summary').first().press('Enter');
  await expect(heading).toBeVisible();
  return page.locator('section', { has: heading }).last().getByRole('listitem').allTextContents();
}

/** Adds German to the languages and goes back to the search. */
async function addGerman(page: Page): Promise<void> {
  await fill(page, page.getByLabel('Find a language'), 'german');
  await tabTo(page, page.getByRole('checkbox', { name: 'German' }).first());
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Remove German' })).toBeVisible();
  await tabBackTo(page, page.getByLabel('Find a language'));
}

/** Unticks languages of a kind of work. */
async function untick(page: Page, work: string, ...languages: readonly string[]): Promise<void> {
  for (const language of languages) {
    await tabTo(page, box(page, language, work));
    await page.keyboard.press('Space');
    await expect(box(page, language, work)).not.toBeChecked();
  }
}

test('German is tied to documents and English to the assistant by keyboard alone, and a link says the same', {
  tag: '@long',
}, async ({ page }) => {
  await kept(page, 'ministry');
  await go(page, '#/questions/people');
  await addGerman(page);
  await go(page, '#/verdict');
  await settled(page);
  const before = await workLines(page);
  expect(before).toHaveLength(2);

  await go(page, '#/questions/people/languages');
  // Found again, so that few languages stand between the search and what follows them.
  await fill(page, page.getByLabel('Find a language'), 'german');
  await enter(page, page.getByText('Not the same for all your work'));
  await untick(page, assistant, 'German', 'Norwegian Bokmål', 'Norwegian Nynorsk');
  await untick(page, documents, 'Norwegian Bokmål', 'Norwegian Nynorsk', 'English');
  await expect(box(page, 'German', documents)).toBeChecked();
  await expect(box(page, 'English', assistant)).toBeChecked();
  await expectAccessible(page);

  await go(page, '#/verdict');
  await settled(page);
  const after = await workLines(page);
  expect(after).toHaveLength(2);
  for (const line of after) expect(before).not.toContain(line);
  const said = [
    `For “${assistant}”, only English counts.`,
    `For “${documents}”, only German counts.`,
  ];
  for (const words of said) await expect(page.getByText(words)).not.toHaveCount(0);

  const link = await page.getByLabel('Link to this decision', { exact: true }).first().inputValue();
  await go(page, new URL(link).hash);
  await settled(page);
  expect(await workLines(page)).toEqual(after);
  for (const words of said) await expect(page.getByText(words)).not.toHaveCount(0);

  await go(page, '#/review');
  await settled(page);
  for (const words of said) await expect(page.getByText(words)).toBeVisible();
});

test('what holds for which work fits a narrow screen, and one step takes it back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await kept(page, 'with ties to kinds of work');
  await go(page, '#/questions/governance');
  const rule = page.getByRole('checkbox', {
    name: /^We check the origin .* for Searching and analysing documents/,
  });
  await expect(rule).toBeChecked();
  await rule.press('Space');
  await expect(rule).not.toBeChecked();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(rule).toBeChecked();
});
