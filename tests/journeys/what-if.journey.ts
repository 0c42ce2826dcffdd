import { go, keptAnswers } from './app';
import { expect, expectAccessible, test } from './fixture';
import { enter } from './keyboard';

test('other answers are tried, taken back, kept and used, by keyboard alone', async ({ page }) => {
  await go(page, '#/examples');
  await enter(page, page.getByRole('button', { name: /^Use as a starting point: A university/ }));
  await expect(page).toHaveURL(/review$/);
  await go(page, '#/verdict');
  await enter(page, page.getByRole('link', { name: 'Try another answer' }));
  const own = await keptAnswers(page);
  const would = page.getByRole('heading', { name: 'As it would be' }).locator('..');
  await page.getByLabel('Question to try').selectOption('licensePolicy');
  const rule = page.getByRole('radio', { name: /^Yes, it is a rule here/ });
  await page.getByRole('radio', { name: /^We would prefer it/ }).focus();
  await page.keyboard.press('3');
  await expect(rule).toBeChecked();
  await expect(would).toContainText('No Llama model meets your requirements');
  await expect(would).not.toContainText('points of 100');
  await expect(page.getByText(/would rule out \d+ more models/)).toBeVisible();
  await expect(page.getByText('we do not compare points and scores')).toBeVisible();
  await page.getByLabel('Question to try').selectOption('reasoningDepth');
  await page.getByRole('radio', { name: /^Medium/ }).focus();
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'The 2 answers you try' })).toBeVisible();
  await expectAccessible(page);

  await enter(page, page.getByRole('button', { name: /^Take back .* open-source licence/ }));
  await expect(page.getByRole('heading', { name: 'The answer you try' })).toBeFocused();
  const moved = page.getByRole('table', { name: 'Criteria that would move' });
  await expect(moved.getByRole('row', { name: /^Reasoning/ })).toContainText('(today');
  expect(await keptAnswers(page)).toBe(own);

  await enter(page, page.getByRole('button', { name: 'Keep as a version' }));
  await expect(page.getByText('We kept this version under the name')).toBeVisible();
  expect(await keptAnswers(page)).toBe(own);
  await enter(page, page.getByRole('button', { name: 'Use these answers' }));
  await expect(page).toHaveURL(/#\/verdict$/);
  expect(await keptAnswers(page)).toContain('"option":"hard"');
  await go(page, '#/questions/work');
  await enter(page, page.getByRole('button', { name: 'Undo' }));
  expect(await keptAnswers(page)).toContain('"option":"moderate"');
  await go(page, '#/history');
  await expect(page.getByText(/^What if: /).first()).toBeVisible();
});
