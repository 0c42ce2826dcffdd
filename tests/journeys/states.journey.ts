import { go, kept } from './app';
import { expect, expectAccessible, test } from './fixture';
import { keepBack } from './holding';

// Pages as they are found are looked at by axe elsewhere; these are the states they get into.
test.beforeEach(async ({ page }) => {
  await kept(page, 'university');
});

test('axe finds nothing where a number is wrong, and the message stands at its field', async ({
  page,
}) => {
  await go(page, '#/questions/operations');
  await page.getByLabel('Tokens').fill('many');
  await expect(page.getByRole('alert')).toContainText('Until you do, we use');
  await expect(page.getByLabel('Tokens')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
});

test('axe finds nothing where answers contradict each other', { tag: '@long' }, async ({
  page,
}) => {
  await go(page, '#/questions/governance');
  const policy = page.getByRole('group', {
    name: 'Do any rules limit which country the vendor may come from?',
  });
  await policy.getByText('We may not use vendors based in China').click();
  await policy.getByText('We may not use vendors based in the United States').click();
  await expect(page.getByText('That leaves neither family', { exact: false })).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing where no language is found', { tag: '@long' }, async ({ page }) => {
  await go(page, '#/questions/people');
  await page.getByLabel('Find a language').fill('no such language');
  await expect(page.getByRole('status').filter({ hasText: 'No language' })).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing on priorities with all that opens open, and points moved', async ({
  page,
}) => {
  await go(page, '#/questions/priorities');
  await page.getByRole('button', { name: /more/i }).first().click();
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  await expectAccessible(page);
});

test('axe finds nothing on a dialog, which takes the focus and gives it back', async ({ page }) => {
  await go(page, '#/examples');
  const asking = page.getByRole('button', {
    name: 'Use as a starting point: A ministry in Norway',
  });
  await asking.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(asking).toBeFocused();
});

test('axe finds nothing on a phone, whose beam is below the question', { tag: '@long' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const hash of ['#/questions/work', '#/verdict']) {
    await go(page, hash);
    await expectAccessible(page);
  }
});

test.describe('a part of the app that is refused', () => {
  test.use({ expectedErrors: [/404|Failed to (?:load|fetch)|Unable to preload/i] });

  test('axe finds nothing on what is shown instead', async ({ page, site }) => {
    site.refuse(/method/);
    await page.goto('./#/method');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/did not load/);
    await expectAccessible(page);
  });
});

test('a page of questions stands while its section loads, whose named question then has the focus', async ({
  page,
}) => {
  const { asked, send } = await keepBack(page, /assets\/later-.*\.js$/);
  await page.goto('./#/questions/governance/roadmap');
  await asked;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vendor and hosting');
  await expect(page.getByRole('progressbar', { name: 'Questions answered' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Next' })).toHaveCount(1);
  await expect(page.locator('form').getByRole('status')).toHaveText('Loading');
  send();
  await expect(page.locator('[data-question=roadmap]')).toBeFocused();
  // So has one of a section that is there at once.
  await page.goto('./#/questions/people/languages');
  await expect(page.locator('[data-question=languages]')).toBeFocused();
  await page.goto('./#/questions/governance/hosting');
  await expect(page.locator('[data-question=hosting]')).toBeFocused();
  await page.goto('./#/questions/organisation');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
