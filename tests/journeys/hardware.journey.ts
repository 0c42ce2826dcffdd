import type { Page } from '@playwright/test';
import { answersOf, go, settled, takeOver } from './app';
import { expect, expectAccessible, test } from './fixture';
import { enter, fill, pick, tabBackTo, tabTo } from './keyboard';

const config = {
  model_type: 'llama',
  hidden_size: 4096,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  vocab_size: 128256,
  intermediate_size: 14336,
  max_position_embeddings: 131072,
};

/** Copies the link of the own verdict, and expects that a colleague who takes it over has the same answers. */
const expectSameFor = async (page: Page, colleague: Page) => {
  await enter(page, page.getByRole('button', { name: 'Copy the link' }));
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await colleague.goto(link);
  await settled(colleague);
  await colleague.getByRole('button', { name: 'Edit a copy' }).click();
  await settled(colleague);
  expect(await answersOf(colleague)).toEqual(await answersOf(page));
};

test('a card that is not in the list is described by keyboard alone, and reaches the verdict, a link and the page of sizes', {
  tag: '@long',
}, async ({ page, context, freshPage }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await takeOver(page, 'university');
  await go(page, '#/questions/operations');
  const question = 'What hardware will it run on?';
  await pick(page, question, '3');
  await pick(page, question, '1');
  const list = page.getByLabel('Graphics card', { exact: true }).first();
  await tabTo(page, list);
  await page.keyboard.type('Another card');
  const card = page.getByRole('group', { name: 'About the card that is not in the list' });
  await fill(page, card.getByLabel('Its name'), 'Example X100');
  await fill(page, card.getByLabel('Memory of one card'), '48 GB');
  await expect(card.getByText('Choose what kind it is.')).toBeVisible();
  await tabBackTo(page, card.getByLabel('What kind it is'));
  await page.keyboard.type('NVIDIA: RTX 30');
  await expect(card.getByText('Choose what kind it is.')).toHaveCount(0);
  await fill(page, card.getByLabel('Memory bandwidth (optional)'), 'fast');
  await expectAccessible(page);
  await fill(page, card.getByLabel('Memory bandwidth (optional)'), '0.9 TB/s');
  const own = { name: 'Example X100', kind: 'nvidia', memoryGB: 48, bandwidthGBs: 900 };
  expect(await answersOf(page)).toMatchObject({ hardware: { hardware: { items: [{ own }] } } });
  await page.reload();
  await settled(page);
  await expect(card.getByLabel('Memory bandwidth (optional)')).toHaveValue('900');

  await go(page, '#/verdict');
  await expect(page.getByText('Example X100 is not in our list.').first()).toBeAttached();
  const mine = await answersOf(page);
  await expectSameFor(page, await freshPage());

  await go(page, '#/size');
  await page.getByLabel('Configuration').fill(JSON.stringify(config));
  await expect(page.getByText(/^We use .*Example X100/)).toBeVisible();
  await fill(page, card.getByLabel('Memory of one card'), '4');
  await expectAccessible(page);
  const row = page.getByRole('row', { name: /^In 16 bits, as published, vLLM/ });
  await expect(row.getByRole('cell').nth(2)).toHaveText('no');
  await fill(page, card.getByLabel('Memory bandwidth (optional)'), '');
  await page.keyboard.press('Backspace');
  await expect(
    page.getByText('because the memory bandwidth of Example X100 is missing'),
  ).toBeVisible();
  expect(await answersOf(page)).toEqual(mine);
});

test('main memory beside a card is typed by keyboard, reaches the verdict and a link, and is taken back', {
  tag: '@long',
}, async ({ page, context, freshPage }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await takeOver(page, 'university');
  await go(page, '#/questions/operations');
  const before = await answersOf(page);
  const field = page.getByLabel('Memory (RAM) beside the cards (optional)');
  // What is no number is said, and changes no answer.
  await fill(page, field, 'much');
  await page.keyboard.press('Tab');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  expect(await answersOf(page)).toEqual(before);
  await field.focus();
  await fill(page, field, '131,072 MiB');
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  const named = { hardware: { hardware: { memoryGiB: 128 } } };
  expect(await answersOf(page)).toMatchObject(named);
  await page.reload();
  await settled(page);
  await expect(field).toHaveValue('128');
  // Software that can leave experts there, and few people at once.
  await page.getByRole('checkbox', { name: 'vLLM' }).uncheck();
  await page.getByRole('checkbox', { name: 'llama.cpp' }).check();
  const people = page.getByRole('group', { name: 'At the busiest time, how many people wait' });
  await enter(page, people.getByRole('button', { name: '1', exact: true }));

  await go(page, '#/verdict');
  await expect(page.getByText(/layers stay in main memory/).first()).toBeAttached();
  await expectSameFor(page, await freshPage());

  await go(page, '#/questions/operations');
  await fill(page, field, '');
  await page.keyboard.press('Backspace');
  await expect(field).toHaveValue('');
  expect(await answersOf(page)).toMatchObject({ hardware: before.hardware });
  await go(page, '#/verdict');
  await expect(page.getByText(/layers stay in main memory/)).toHaveCount(0);
});

test('a model is sized on hardware that is chosen beside it, and no answer is given', async ({
  page,
}) => {
  await go(page, '#/size');
  await page.getByLabel('Configuration').fill(JSON.stringify(config));
  await expect(page.getByText('Choose your hardware to see what fits it.')).toBeVisible();
  await pick(page, 'Your hardware', '1');
  // Nothing comes next here, and no error does.
  await page.keyboard.press('Enter');
  await page.getByLabel('Graphics card', { exact: true }).selectOption('h100-sxm');
  await expect(page.getByText(/^We use .*H100/)).toBeVisible();
  await pick(page, 'Your hardware', '2');
  await page.getByLabel('Memory (RAM)').fill('64');
  await expect(page.getByText(/^We use .*memory/)).toBeVisible();
  await page.getByLabel('Memory (RAM)').fill('much');
  await expect(page.getByText('Choose your hardware to see what fits it.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
