import { go, kept, settled } from './app';
import { expect, expectAccessible, test } from './fixture';
import { enter } from './keyboard';

test('every page leads to the pages at its foot, and each of them says so', async ({ page }) => {
  await page.goto('.');
  for (const [name, heading] of [
    ['About', 'About Steelyard'],
    ['Privacy', 'Privacy'],
    ['Accessibility', 'Accessibility'],
    ['Map of the decision', 'Map of the decision'],
  ] as const) {
    const foot = page.getByRole('navigation', { name: 'About this site' });
    await foot.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(foot.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
});

test('everything that is kept is deleted at a word, and nothing is before', async ({ page }) => {
  await go(page, '#/examples');
  await page.getByRole('button', { name: /^Use as a starting point: A US agency/ }).click();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await go(page, '#/history');
  await page.getByRole('button', { name: 'Save this version' }).click();
  await expect(page.getByRole('heading', { name: /^\d+ versions?$/ })).toBeVisible();
  const stored = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('steelyard')));
  expect(await stored()).toContain('steelyard.sheet');

  await go(page, '#/privacy');
  await page.getByRole('button', { name: 'Delete everything saved here' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  expect(await stored()).toContain('steelyard.sheet');
  await enter(page, page.getByRole('button', { name: 'Delete everything saved here' }));
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  expect(await stored()).toEqual([]);
  await go(page, '#/history');
  await expect(page.getByText('No version is saved yet.')).toBeVisible();
  await go(page, '#/');
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
});

test('the map tells what a question moves and what moves a criterion, by keyboard alone', async ({
  page,
}) => {
  await kept(page, 'university');
  await go(page, '#/map');
  const spot = (name: string) => page.getByRole('button', { name, exact: true });
  await enter(page, spot('Languages'));
  await expect(page.getByText(/^It sets the importance of “/)).toBeVisible();
  const marked = page.locator('[data-spot^="criterion"][data-standing="on"]');
  expect(await marked.count()).toBeGreaterThan(0);
  await expect(page.locator('path[data-standing="on"]').first()).toBeAttached();
  await expectAccessible(page);
  const [criterion = ''] = await marked.allInnerTexts();
  await enter(page, spot(criterion));
  await expect(page.getByText(/sets? its importance: .*“Languages”/)).toBeVisible();
  await expect(spot('Languages')).toHaveAttribute('aria-expanded', 'false');
  await enter(page, page.getByRole('link', { name: 'Read the evidence' }));
  await settled(page);
  await expect(page).toHaveURL(/#\/criterion\//);
});
