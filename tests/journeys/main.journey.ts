import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { enter, fill, pick, tabTo } from './keyboard';
import { pdf } from './pdf';

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

async function chooseLanguage(page: Page, text: string, name: string): Promise<void> {
  await fill(page, page.getByLabel('Find a language'), text);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  await expect(page.getByLabel('Find a language')).toHaveValue('');
}

/** Answers every question of a university in four languages, without a mouse. */
async function answerByKeyboard(page: Page): Promise<void> {
  await enter(page, page.getByRole('link', { name: 'Start', exact: true }));

  await expect(heading(page, 'Your organisation')).toBeFocused();
  await pick(page, 'What kind of organisation are you?', '2');
  await pick(page, 'Where is your head office?', '5');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Licence and scale')).toBeFocused();
  await pick(page, 'Must the model have an open-source licence?', '2');
  await pick(page, 'Who will use it?', '1');
  await pick(page, 'Will it be used for any of these?', '4');
  await fill(page, page.getByLabel('Users a month'), '20000');
  await pick(page, 'Will you train the model further on your own data?', '2');
  await pick(page, 'Will you use its answers to train other models?', '2');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Vendor and hosting')).toBeFocused();
  await pick(page, 'Do any rules limit which country the vendor may come from?', '1');
  await pick(page, 'Where will it run?', '4');
  await pick(page, 'How thoroughly will you check the vendor and the model’s origin?', '2');
  await pick(page, 'Do you need the vendor to keep bringing out new versions?', '2');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Team and hardware')).toBeFocused();
  await pick(page, 'What hardware will it run on?', '1');
  await tabTo(page, page.getByLabel('Graphics card', { exact: true }));
  await page.keyboard.type('NVIDIA GeForce RTX 4090');
  await fill(page, page.getByLabel('How many', { exact: true }), '2');
  // What is wrong in a field is said before one goes on, and leads back to it.
  await fill(page, page.getByLabel('Another length, in tokens'), 'long');
  await fill(page, page.getByLabel('Users at the same time'), '40');
  await pick(page, 'How fast must an answer come?', '2');
  await pick(page, 'Which software do you already use to run models?', '2');
  await pick(page, 'How much experience does your team have with running AI models?', '2');
  await pick(page, 'Which models do you already use?', '4');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeFocused();
  await enter(page, page.getByRole('link', { name: /^Another length, in tokens: We could not/ }));
  await expect(page.getByLabel('Another length, in tokens')).toBeFocused();
  await fill(page, page.getByLabel('Another length, in tokens'), '16384');
  await enter(page, page.getByRole('link', { name: 'Next' }));

  await expect(heading(page, 'What you will use it for')).toBeFocused();
  for (const workload of [
    'Answering questions',
    'Teaching or helping people in several languages',
  ]) {
    await tabTo(page, page.getByRole('checkbox', { name: workload }));
    await page.keyboard.press('Space');
  }
  await pick(page, 'How hard are the problems it has to solve?', '2');
  await pick(page, 'How closely must its answers stick to the documents you give it?', '2');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'People and languages')).toBeFocused();
  await chooseLanguage(page, 'zh', 'Chinese (Simplified)');
  await chooseLanguage(page, '日本', 'Japanese');
  await chooseLanguage(page, 'arabic', 'Arabic');
  await chooseLanguage(page, 'english', 'English');
  await enter(page, page.getByRole('link', { name: 'Next' }));

  await expect(heading(page, 'Trial, both families, and importance')).toBeFocused();
  await pick(page, 'Could you use both families, each for different work?', '2');
  await pick(page, 'Do you have time to test both before you choose?', '2');
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

  await expect(heading(page, /^Choose Qwen/)).toBeFocused();
  const mine = await reading(page);
  expect(mine.verdict).toMatch(/^Choose Qwen/);
  expect(mine.gates).toContain('Too large for your hardware');

  await fill(page, page.getByLabel('Title of the decision'), 'Models for the campus');
  await enter(page, page.getByRole('button', { name: 'Copy the link' }));
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThanOrEqual(400);

  const colleague = await freshPage();
  await colleague.goto(link);
  await expect(colleague.getByTestId('decision')).toContainText('Models for the campus');
  expect(await reading(colleague)).toEqual(mine);

  await colleague.emulateMedia({ media: 'print' });
  await expect(colleague.getByText('Signature and date').first()).toBeVisible();
  const printed = await pdf(colleague);
  const text = printed.text.replace(/\s+/g, ' ');
  expect(text).toContain('Models for the campus');
  expect(text).toContain(mine.verdict ?? '');
  expect(text).toContain('What to do next');
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
  expect(text.replaceAll(' ', '')).toContain(link);
});
