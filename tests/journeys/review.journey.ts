import { go, kept, keptAnswers, settled } from './app';
import { expect, test } from './fixture';

test('every answer stands on one page, and its link leads to its question', async ({ page }) => {
  await kept(page, 'university');
  await go(page, '#/questions/organisation');
  await page.getByRole('link', { name: 'Check your answers' }).click();
  await settled(page);
  await expect(page.getByText('Chinese', { exact: false }).first()).toBeVisible();
  const change = page.getByRole('link', { name: /^Change: (Difficulty of problems|How hard)/ });
  await change.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/questions\/work\/reasoningDepth$/);
  const question = page.locator('[data-question=reasoningDepth]');
  await expect(question).toBeFocused();
  await expect(question).toBeInViewport();
  await page.keyboard.press('1');
  await expect(question.getByRole('radio').first()).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('an example is looked at without touching one’s own answers', async ({ page }) => {
  await kept(page, 'agency');
  await go(page, '#/');
  const before = await keptAnswers(page);
  await page.getByRole('link', { name: 'See examples' }).click();
  await settled(page);
  await page.getByRole('link', { name: 'See the result' }).first().click();
  await expect(page).toHaveURL(/#\/d\//);
  await settled(page);
  expect(await keptAnswers(page)).toBe(before);
});

test('an example to start from asks before it replaces answers', async ({ page }) => {
  await kept(page, 'agency');
  await go(page, '#/examples');
  const before = await keptAnswers(page);
  const take = page.getByRole('button', { name: 'Use as a starting point: A ministry in Norway' });
  await take.click();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  expect(await keptAnswers(page)).toBe(before);
  await take.click();
  await page.getByRole('button', { name: 'Replace mine' }).click();
  await expect(page).toHaveURL(/#\/review$/);
  await expect(page.getByText('Norwegian Nynorsk', { exact: false }).first()).toBeVisible();
});
