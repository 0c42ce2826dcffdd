import { go, takeOver } from './app';
import { expect, test } from './fixture';

test('the method page prints the table of points, the anchors, the scores and the audit', async ({
  page,
}) => {
  await go(page, '#/method');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How Steelyard decides');
  const points = page.getByRole('region', { name: 'From answers to importance' });
  await expect(points.getByRole('row', { name: /Hard: mathematics/ })).toContainText(
    'Reasoning & analysis 5',
  );
  await page.getByText('Licence permissiveness', { exact: true }).first().click();
  await expect(page.getByText(/^100: /).filter({ visible: true })).toHaveCount(1);
  const audit = page.getByRole('region', { name: 'What comes out before anyone answers' });
  await expect(audit).toBeHidden();
  await page.getByText('For specialists', { exact: true }).click();
  await expect(audit.getByRole('row')).toHaveCount(6);
});

test('a section of the method has an address, which opens what is for specialists', async ({
  page,
}) => {
  await go(page, '#/method/limits');
  const limits = page.getByRole('heading', { name: '11. What the method cannot do' });
  await expect(limits).toBeFocused();
  await expect(limits).toBeInViewport();
  await page.getByRole('link', { name: '2. The criteria and their scores' }).click();
  await expect(page.getByRole('heading', { name: '2. The criteria' })).toBeFocused();
});

test('points that are moved on the verdict page move the verdict, and a ranking becomes points', async ({
  page,
}) => {
  await takeOver(page, 'university');
  const lead = page.getByTestId('lead');
  const before = await lead.textContent();
  await page.getByText('Change what matters to you').click();
  await page.getByLabel('Importance of Vendor & data governance').fill('60');
  await expect(lead).not.toHaveText(before ?? '');
  await page.getByRole('button', { name: /^Reset Vendor/ }).click();
  await expect(lead).toHaveText(before ?? '');

  await page.getByText('Sort the criteria instead of setting points').click();
  await page.getByLabel('Vendor & data governance', { exact: true }).selectOption('Most important');
  await expect(page.getByText(/Too many criteria/)).toBeVisible();
  for (const name of [
    'Coding',
    'Cost efficiency',
    'Tooling maturity',
    'Data sovereignty',
    'Model range / sizes',
  ]) {
    await page.getByLabel(name, { exact: true }).selectOption('Least important');
  }
  await expect(page.getByText(/With this order/)).toBeVisible();
  await page.getByRole('button', { name: 'Use this order' }).click();
  await expect(lead).not.toHaveText(before ?? '');
});
