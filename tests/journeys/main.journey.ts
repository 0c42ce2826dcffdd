import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { enter, fill, pick, tabBackTo, tabTo } from './keyboard';
import { pdf } from './pdf';

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

async function chooseLanguage(page: Page, text: string, name: string): Promise<void> {
  await fill(page, page.getByLabel('Find a language'), text);
  await tabTo(page, page.getByRole('checkbox', { name, exact: false }).first());
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  // Back to the search: the next language starts there.
  await tabBackTo(page, page.getByLabel('Find a language'));
}

/** Answers every question of a university in four languages, without a mouse. */
async function answerByKeyboard(page: Page): Promise<void> {
  await enter(page, page.getByRole('link', { name: 'Start', exact: true }));

  await expect(heading(page, 'Your organisation')).toBeFocused();
  await pick(page, 'What kind of organisation are you?', '2');
  await pick(page, 'Where is your principal place of business?', '5');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'People and languages')).toBeFocused();
  await chooseLanguage(page, 'zh', 'Chinese (Simplified)');
  await chooseLanguage(page, '日本', 'Japanese');
  await chooseLanguage(page, 'arabic', 'Arabic');
  await chooseLanguage(page, 'english', 'English');
  await enter(page, page.getByRole('link', { name: 'Next' }));

  await expect(heading(page, 'Work')).toBeFocused();
  for (const workload of ['General assistant', 'Tutoring and support in several languages']) {
    await tabTo(page, page.getByRole('checkbox', { name: workload }));
    await page.keyboard.press('Space');
  }
  await pick(page, 'How hard is the reasoning?', '2');
  await pick(page, 'How closely must answers keep to given documents?', '2');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Licence and scale')).toBeFocused();
  await pick(page, 'Who gets to use it?', '1');
  await fill(page, page.getByLabel('People a month'), '20000');
  await pick(page, 'Must the licence be approved by the Open Source Initiative?', '2');
  await pick(page, 'How far will you adapt it?', '2');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Governance')).toBeFocused();
  await pick(page, 'How strict is the review of vendors and provenance?', '2');
  await pick(page, 'Do rules on a vendor’s origin apply to you?', '1');
  await pick(page, 'Must the vendor keep releasing?', '2');
  await pick(page, 'Where may it run?', '3');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Operations')).toBeFocused();
  await pick(page, 'How experienced is the team that runs it?', '2');
  await pick(page, 'Which engines do you use?', '2');
  await pick(page, 'What hardware will it run on?', '1');
  await tabTo(page, page.getByLabel('Accelerator', { exact: true }));
  await page.keyboard.type('NVIDIA GeForce RTX 4090');
  await fill(page, page.getByLabel('How many', { exact: true }), '2');
  await fill(page, page.getByLabel('Tokens'), '16384');
  await fill(page, page.getByLabel('People at once'), '40');
  await enter(page, page.getByRole('link', { name: 'Next' }));

  await expect(heading(page, 'Priorities')).toBeFocused();
  await pick(page, 'Could you run two families side by side?', '2');
  await pick(page, 'Is there time for a side-by-side pilot?', '2');
  await page.keyboard.press('Enter');
}

/** What a verdict page says, and all its numbers. */
async function reading(page: Page) {
  await expect(page.getByRole('heading', { name: 'The twelve criteria' })).toBeVisible();
  return {
    verdict: await page.getByTestId('verdict').textContent(),
    firmness: await page.getByTestId('firmness').textContent(),
    lead: await page.getByTestId('lead').textContent(),
    table: await page.getByRole('table').first().textContent(),
    gates: await page.getByTestId('gates').textContent(),
  };
}

test('by keyboard alone from Start to a printed summary that a colleague sees too', async ({
  page,
  context,
  freshPage,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('.');
  await answerByKeyboard(page);

  await expect(heading(page, 'A decision between Qwen and Llama')).toBeFocused();
  const mine = await reading(page);
  expect(mine.verdict).toMatch(/^Choose Qwen/);
  expect(mine.gates).toContain('Too large for your hardware: fails');

  await fill(page, page.getByLabel('Title of the decision'), 'Models for the campus');
  await enter(page, page.getByRole('button', { name: 'Copy the link' }));
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThanOrEqual(400);

  const colleague = await freshPage();
  await colleague.goto(link);
  await expect(heading(colleague, 'Models for the campus')).toBeVisible();
  expect(await reading(colleague)).toEqual(mine);

  await colleague.emulateMedia({ media: 'print' });
  await expect(colleague.getByText('Signature and date').first()).toBeVisible();
  const printed = await pdf(colleague);
  const text = printed.text.replace(/\s+/g, ' ');
  expect(text).toContain('Models for the campus');
  expect(text).toContain(mine.verdict ?? '');
  expect(text).toContain('Too large for your hardware: fails');
  for (const criterion of [
    'Reasoning & analysis',
    'Multilingual support',
    'Coding',
    'Model range / sizes',
    'Self-hosting / on-prem',
    'Licence permissiveness',
    'Fine-tuning & customisation',
    'Data sovereignty',
    'Cost efficiency',
    'Ecosystem & community',
    'Vendor & data governance',
    'Tooling maturity',
  ]) {
    expect(text).toContain(criterion);
  }
  const links = printed.pages.flatMap((one) => one.links);
  expect(links).toContain(link.replace('#', '?#'));
  expect(links.filter((one) => one.startsWith('https://')).length).toBeGreaterThan(20);
  expect(text.replaceAll(' ', '')).toContain(link);
});
