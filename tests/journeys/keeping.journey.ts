import { go, keptAnswers, settled, takeOver } from './app';
import { expect, test } from './fixture';

test('answers outlive back, forward, reload and another visit', async ({ page, context }) => {
  await go(page, '#/questions/organisation');
  await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People and languages');
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'A bank or insurer' })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People and languages');
  await page.goBack();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'A bank or insurer' })).toBeChecked();

  const later = await context.newPage();
  await later.goto('.');
  await expect(later.getByText('1 answer is kept in this browser.')).toBeVisible();
  await later.getByRole('link', { name: 'Resume' }).click();
  await expect(later.getByRole('radio', { name: 'A bank or insurer' })).toBeChecked();
});

test('a blocked storage is said, and the verdict still comes', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await go(page, '#/questions/organisation');
  await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  await expect(page.getByText(/does not let the page keep anything/)).toBeVisible();
  await page.getByRole('link', { name: 'Verdict' }).click();
  await expect(page.getByTestId('verdict')).toBeVisible();
});

test('a full storage is said, and nothing is lost while the tab is open', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await go(page, '#/questions/organisation');
  await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  await expect(page.getByText(/storage is full/)).toBeVisible();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'A bank or insurer' })).toBeChecked();
});

test('damaged content is set aside and said', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('once') === null) localStorage.setItem('steelyard.sheet', '{"ver');
    sessionStorage.setItem('once', 'yes');
  });
  await go(page, '#/questions/organisation');
  await expect(page.getByText(/They were set aside, not deleted/)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('steelyard.damaged'))).toBe('{"ver');
  await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'A bank or insurer' })).toBeChecked();
});

test('two tabs do not overwrite each other', async ({ page, context }) => {
  await takeOver(page, 'university');
  const other = await context.newPage();
  await go(other, '#/questions/organisation');
  await go(page, '#/questions/organisation');
  await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  await expect(other.getByRole('radio', { name: 'A bank or insurer' })).toBeChecked();
  await other.getByRole('radio', { name: 'A hospital' }).check();
  await expect(page.getByText('Another tab has changed the answers.')).toBeVisible();
  await page.getByRole('button', { name: 'Use those of the other tab' }).click();
  await expect(page.getByRole('radio', { name: 'A hospital' })).toBeChecked();
});

test('answers that contradict are told at the question', async ({ page }) => {
  await go(page, '#/questions/governance');
  await page.getByRole('checkbox', { name: 'At a host that offers the model' }).check();
  await page.getByRole('checkbox', { name: 'On machines without any network' }).check();
  await expect(page.getByText(/Air-gapped and hosted cannot both hold/)).toBeVisible();
});

test('a field that cannot be read says so and keeps the answer before', async ({ page }) => {
  await go(page, '#/questions/licence');
  const field = page.getByLabel('People a month');
  await field.fill('20,000');
  await field.fill('999999999999999');
  await expect(page.getByRole('alert')).toContainText('Give a whole number from 1 to');
  expect(await keptAnswers(page)).toContain('20000');
  await field.fill('-5');
  await expect(page.getByRole('alert')).toBeVisible();
  await field.fill('500');
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await keptAnswers(page)).toContain('500');
});

test.describe('a part of the app that is refused', () => {
  test.use({ expectedErrors: [/404|Failed to (?:load|fetch)|Unable to preload/i] });

  test('gives a notice to reload, never a blank page', async ({ page, site }) => {
    await takeOver(page, 'university');
    await page.goto('./#/');
    await page.reload();
    site.refuse(/verdict|own/);
    await page.getByRole('link', { name: 'Verdict' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/did not load/);
    await expect(page.getByRole('button', { name: 'Save my answers to a file' })).toBeVisible();
    site.refuse(undefined);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await settled(page);
    await expect(page.getByTestId('verdict')).toHaveText('Adopt Qwen.');
  });

  test('beside the questions leaves the questions working', async ({ page, site }) => {
    site.refuse(/engine|live/);
    await page.goto('./#/questions/organisation');
    await expect(page.getByText('This part did not load.', { exact: false }).first()).toBeVisible();
    await page.getByRole('radio', { name: 'A bank or insurer' }).check();
    expect(await keptAnswers(page)).toContain('finance');
  });
});
