import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { go, kept, keptAnswers } from './app';
import { expect, expectAccessible, test } from './fixture';

/** Saves the decision by a button and reads the file. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Drops a text as a file on the page's field. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], file ?? ''));
      return transfer;
    },
    [name, text],
  );
  await page.getByRole('textbox').dispatchEvent('drop', { dataTransfer: data });
}

test('a decision is saved, opened in another browser in each way, and verified', async ({
  page,
  freshPage,
}) => {
  await kept(page, 'hospital');
  await go(page, '#/verdict');
  const verdict = (await page.getByTestId('verdict').textContent()) ?? '';
  await page.getByText('Save a copy', { exact: true }).click();
  const json = await saved(page, 'Save as JSON');
  expect(json.name).toMatch(/^\d{4}-\d\d-\d\d-steelyard-a-hospital-in-the-european-union\.json$/);
  const markdown = await saved(page, 'Save as Markdown');
  const csv = await saved(page, 'Save the criteria as CSV');
  expect(csv.text.split('\r\n')).toHaveLength(14);

  const other = await freshPage();
  await go(other, '#/open');
  await expectAccessible(other);
  await other.getByLabel('Choose a file').setInputFiles({
    name: json.name,
    mimeType: 'application/json',
    buffer: Buffer.from(json.text),
  });
  await expect(other.getByText('We computed it again and got the same figures.')).toBeVisible();
  await expect(other.getByTestId('verdict')).toHaveText(verdict);

  await other.getByRole('button', { name: 'Open another' }).click();
  await drop(other, markdown.name, markdown.text);
  await expect(other.getByTestId('verdict')).toHaveText(verdict);
  await expect(other.getByText('The link has not been changed', { exact: false })).toBeVisible();

  await other.getByRole('button', { name: 'Open another' }).click();
  await other.getByRole('textbox').fill(json.text.replace(/"lead": (-?)\d/, '"lead": $19'));
  await expect(
    other.getByText('1 figure differs from the one in the record', { exact: false }),
  ).toBeVisible();
  await expect(other.getByRole('rowheader', { name: 'lead', exact: true })).toBeVisible();
  await expectAccessible(other);
});

test('a broken file says why, and one’s own answers stay', async ({ page }) => {
  await kept(page, 'agency');
  await go(page, '#/open');
  const mine = await keptAnswers(page);
  const field = page.getByRole('textbox');
  for (const [text, says] of [
    ['{"format": "steelyard-rec', /JSON file is damaged or incomplete/],
    ['{"name": "other"}', /JSON file is not a Steelyard record/],
    ['{"format": "steelyard-record", "version": 9}', /newer version/],
    ['We met on Monday.', /found no Steelyard link or record/],
    ['https://example.org/#/d/EnWmIUQD015FCFFHUO', /changed on the way/],
  ] as const) {
    await field.fill(text);
    await expect(page.getByRole('alert').getByText(says)).toBeVisible();
    await expect(page.getByText('Your own answers are safe.')).toBeVisible();
  }
  await expectAccessible(page);
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'huge.json',
    mimeType: 'application/json',
    buffer: Buffer.alloc(5_000_000, 'x'),
  });
  await expect(
    page.getByText('too large to be a Steelyard record', { exact: false }),
  ).toBeVisible();
  expect(await keptAnswers(page)).toBe(mine);
});

test('a hostile title is shown as text', { tag: '@long' }, async ({ page }) => {
  const text = readFileSync('tests/golden/records/hospital.json', 'utf8');
  const title = '<img src=x onerror=alert(1)>';
  await go(page, '#/open');
  await page
    .getByRole('textbox')
    .fill(text.replace('"A hospital in the European Union"', JSON.stringify(title)));
  await expect(page.getByTestId('decision')).toContainText(title);
  await expect(page.locator('main img')).toHaveCount(0);
});
