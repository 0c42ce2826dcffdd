import type { Page } from '@playwright/test';
import { go, kept, keptAnswers } from './app';
import { expect, test } from './fixture';
import { keepBack } from './holding';
import { fill, pick, tabTo } from './keyboard';

const memory = async (page: Page) => {
  await go(page, '#/questions/operations');
  await page.getByRole('radio', { name: 'Computers without a graphics card' }).check();
  return page.getByLabel('Memory (RAM)');
};

test('a decimal number never becomes another one, nor what was typed on the way to it', {
  tag: '@long',
}, async ({ page }) => {
  const field = await memory(page);
  for (const [text, value] of [
    ['15.7', '15.7'],
    ['62,7', '62.7'],
    ['12.000,50', '12000.5'],
    ['١٥٫٧', '15.7'],
    ['128', '128'],
  ] as const) {
    await field.fill(text);
    expect(await keptAnswers(page)).toContain(`"memoryGiB":${value}}`);
    // Nothing of a number is lost where it is shown again.
    await page.reload();
    await expect(field).toHaveValue(value === '12000.5' ? '12,000.5' : value);
  }
  for (const text of ['0.5', '12.000', '64.555', '70000', '6 4 5', '1e3']) {
    await page.getByLabel('Tokens').focus();
    await field.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await expect(field).toHaveValue(text);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('alert')).toContainText('Until you do, we use');
    expect(await keptAnswers(page)).toContain('"memoryGiB":128}');
  }
  await page.reload();
  await expect(field).toHaveValue('128');
  const people = page.getByLabel('Users at the same time');
  await people.fill('15.7');
  await expect(page.getByRole('alert')).toHaveText(
    'We understood 15.7. Enter a whole number, for example 15 or 16. Until you do, we use your last valid answer.',
  );
});

test('a number is read as it is written in the world, and shown as it is kept once left', async ({
  page,
}) => {
  const field = await memory(page);
  const tokens = page.getByLabel('Tokens');
  for (const [text, value] of [
    ['16 GB', '16'],
    ['64 GiB', '64'],
    ['1.5 TB', '1,536'],
    ['32,768', '32,768'],
    ['32\u00a0768', '32,768'],
    ['32’768', '32,768'],
    ['٣٢٬٧٦٨', '32,768'],
    ['３２７６８', '32,768'],
    ['16,000', '16,000'],
  ] as const) {
    await field.fill(text);
    await expect(field).toHaveValue(text);
    await tokens.focus();
    await expect(field).toHaveValue(value);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await keptAnswers(page)).toContain(`"memoryGiB":${value.replace(',', '')}}`);
  }
  await field.fill('16 GB');
  await expect(page.getByText('We understood 16 GiB.')).toBeVisible();
  await tokens.fill('32k');
  await expect(page.getByRole('alert')).toContainText(
    'This can mean 32,000 or 32,768. Enter it as 32000 or 32768.',
  );
  await tokens.fill('32,768 tokens');
  await page.getByLabel('Users at the same time').fill('20k');
  await page.getByLabel('Users at the same time').blur();
  await expect(page.getByLabel('Users at the same time')).toHaveValue('20,000');
  await page.reload();
  await expect(tokens).toHaveValue('32,768');
});

test('a number keeps its place while it is mended in the middle', { tag: '@long' }, async ({
  page,
}) => {
  await go(page, '#/questions/licence');
  const field = page.getByLabel('Users a month');
  await field.fill('20000');
  await field.press('Home');
  await field.press('ArrowRight');
  await page.keyboard.type('5');
  await page.keyboard.type('7');
  await expect(field).toHaveValue('2570000');
  expect(await keptAnswers(page)).toContain('2570000');
});

test('own scores and points are read in the same way', { tag: '@long' }, async ({ page }) => {
  await kept(page, 'university');
  await go(page, '#/questions/priorities');
  const points = page.getByRole('spinbutton').first();
  const before = await points.inputValue();
  await points.fill('7.5');
  await expect(page.getByRole('alert')).toContainText('We understood 7.5.');
  await points.blur();
  await expect(points).toHaveValue(before);
  await points.fill('٩');
  await points.blur();
  await expect(points).toHaveValue('9');
  await points.press('ArrowUp');
  await points.press('ArrowUp');
  await points.press('ArrowDown');
  await expect(points).toHaveValue('10');

  await page.getByText('Use your own scores').click();
  await page.getByLabel('Criterion').selectOption({ index: 1 });
  await page.getByLabel('Score of Qwen').fill('62,7');
  await page.getByLabel('Score of Llama').fill('64.5');
  await page.getByLabel(/^Margin/).fill('2.55');
  await page.getByLabel('Reason', { exact: true }).fill('measured');
  await page.getByRole('button', { name: 'Use these scores' }).click();
  await expect(page.getByText('Enter at most 1 decimal, for example 2.5 or 2.6.')).toBeVisible();
  expect(await keptAnswers(page)).toContain('"overrides":{}');
  await page.getByLabel(/^Margin/).fill('2.5');
  await page.getByRole('button', { name: 'Use these scores' }).click();
  await expect(page.getByText('Qwen 62.7, Llama 64.5. measured')).toBeVisible();
});

test('a model is sized for the numbers that were typed, and for no others', async ({ page }) => {
  await go(page, '#/size');
  const tokens = page.getByLabel('Text length in tokens');
  for (const text of ['8.192', '4096.5', '1e5', '0x10', '32k', '-1']) {
    await tokens.fill(text);
    await expect(tokens).toHaveAttribute('aria-invalid', 'true');
  }
  for (const [text, value] of [
    ['32,768', '32,768'],
    ['१६३८४', '16,384'],
    ['100k', '100,000'],
  ] as const) {
    await tokens.fill(text);
    await tokens.blur();
    await expect(tokens).toHaveValue(value);
    await expect(tokens).not.toHaveAttribute('aria-invalid', 'true');
  }
});

test('undo goes back a field visited: the whole title, then the answer', { tag: '@long' }, async ({
  page,
}) => {
  await go(page, '#/questions/organisation');
  await pick(page, 'What kind of organisation are you?', '2');
  const chosen = page.locator('input:checked');
  const value = await chosen.inputValue();
  await go(page, '#/verdict');
  const title = 'What our committee recommends';
  await fill(page, page.getByLabel('Title'), title);
  await page.keyboard.press('Tab');
  await go(page, '#/questions/organisation');
  const undo = page.getByRole('button', { name: 'Undo' });
  await tabTo(page, undo);
  await page.keyboard.press('Enter');
  expect(await keptAnswers(page)).toContain('"title":""');
  await expect(chosen).toHaveValue(value);
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveCount(0);
  await expect(undo).toBeDisabled();
  const redo = page.getByRole('button', { name: 'Redo' });
  await redo.focus();
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveValue(value);
  await page.keyboard.press('Enter');
  expect(await keptAnswers(page)).toContain(title);
});

test('each question is a step of its own, however its choices were walked through', async ({
  page,
}) => {
  await go(page, '#/questions/organisation');
  await pick(page, 'What kind of organisation are you?', '2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const last = await page.locator('input:checked').inputValue();
  await page.getByText('Add a note').first().click();
  await page.getByLabel('Note on this question').first().pressSequentially('Ask the registrar');
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  expect(await keptAnswers(page)).toContain('"notes":{}');
  await expect(page.locator('input:checked')).toHaveValue(last);
  await undo.click();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('an answer that is taken back comes back', async ({ page }) => {
  await go(page, '#/questions/organisation');
  await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  await page.getByRole('button', { name: 'Clear this answer' }).click();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('radio', { name: 'A bank or insurer' })).toBeChecked();
});

test('a digit in a note stays in the note, and answers nothing', { tag: '@long' }, async ({
  page,
}) => {
  await go(page, '#/questions/organisation');
  await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  await page.getByText('Add a note').first().click();
  const note = page.getByLabel('Note on this question').first();
  await note.pressSequentially('2 of 3');
  await expect(note).toHaveValue('2 of 3');
  await expect(note).toBeFocused();
  await expect(page.getByRole('radio', { name: 'A bank or insurer' })).toBeChecked();
});

test('titles and notes keep every letter of every script, as long as links take them', async ({
  page,
}) => {
  const flags = '🇧🇷'.repeat(250);
  const title = '𠮷'.repeat(120);
  await go(page, '#/questions/organisation');
  await page.getByText('Add a note').first().click();
  const note = page.getByLabel('Note on this question').first();
  await note.fill(flags);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await note.fill(`${flags}🇵🇪`);
  await expect(page.getByRole('alert')).toHaveText(
    'We keep only the first 500 characters. Please shorten the text.',
  );
  await go(page, '#/verdict');
  const field = page.getByLabel('Title');
  await field.fill(`${title}𠮷`);
  await expect(
    page.getByText('We keep only the first 120 characters. Please shorten the text.'),
  ).toBeVisible();
  await expect(field).toHaveValue(`${title}𠮷`);
  await page.reload();
  await expect(field).toHaveValue(title);
  await go(page, '#/questions/organisation');
  await page.getByText('Add a note').first().click();
  await expect(note).toHaveValue(flags);
});

test('a key that is pressed before what keys do is there counts, and moves no focus that has gone on', async ({
  page,
}) => {
  const { asked, send } = await keepBack(page, /assets\/choice-keys-.*\.js$/);
  await page.goto('./#/questions/organisation');
  const kind = page.getByRole('group', { name: 'What kind of organisation are you?' });
  const seat = page.getByRole('group', { name: 'Where is your head office?' });
  await asked;
  await tabTo(page, kind);
  await page.keyboard.press('2');
  await tabTo(page, seat);
  await page.keyboard.press('5');
  send();
  await expect(kind.getByRole('radio', { name: /university/ })).toBeChecked();
  await expect(seat.locator('input:checked')).toBeFocused();
  await pick(page, 'Where is your head office?', '4');
  await expect(kind.getByRole('radio', { name: /university/ })).toBeChecked();
});
