import type { Page } from '@playwright/test';
import { decode, encode } from '../../src/link';
import { codes } from '../fixtures/codes';
import golden from '../golden/links.json' with { type: 'json' };
import { go, kept, keptAnswers, linkOf, settled } from './app';
import { expect, expectAccessible, test } from './fixture';
import { enter, fill, tabTo } from './keyboard';
import { pdf } from './pdf';

const five = ['university', 'agency', 'hospital', 'cpu', 'with what it came to'] as const;
const mail = `Dear all,\n\n${five
  .map((name) => `see <https://example.org/${linkOf(name)}>,`)
  .join('\n')}\n\nbest wishes`;

const field = (page: Page) => page.getByLabel('Links and files');
const members = (page: Page) => page.getByRole('button', { name: /^Remove .+/ });

test('five decisions from a mail are compared, one is removed, and the link opens elsewhere', async ({
  page,
  freshPage,
}) => {
  await kept(page, 'agency');
  await go(page, '#/compare');
  const mine = await keptAnswers(page);
  await field(page).fill(mail);
  await expect(page.getByRole('heading', { name: 'Two side by side' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Everyone together/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Untitled 4' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove Untitled 4' }).click();
  await expect(page.getByRole('rowheader', { name: 'Untitled 4' })).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Two side by side' })).toBeVisible();
  expect(await members(page).count()).toBe(5);

  const link = await page.getByLabel('Link to this comparison').inputValue();
  const other = await freshPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'Two side by side' })).toBeVisible();
  expect(await members(other).count()).toBe(5);
  expect(await keptAnswers(page)).toBe(mine);

  const { text } = await pdf(page);
  expect(text).toContain('Every result on one scale');
  expect(text).toContain('A hospital in the European Union');
});

test('what was pasted twice, or does not open, is said, and the rest is taken', {
  tag: '@long',
}, async ({ page }) => {
  await go(page, '#/compare');
  await field(page).fill(`${linkOf('agency')}\n${linkOf('hospital')}`);
  await expect(members(page)).toHaveCount(3);
  await field(page).fill(linkOf('agency'));
  await expect(page.getByText('1 was already in the list.')).toBeVisible();
  await field(page).fill(`${linkOf('university')} ${linkOf('unsure').slice(0, -3)}AAA`);
  await expect(page.getByText('changed on the way', { exact: false })).toBeVisible();
  await expect(members(page)).toHaveCount(4);
});

test('a dropped file opens, and a hostile address says what it left out', async ({ page }) => {
  await go(page, '#/compare');
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'set.md'));
    return transfer;
  }, mail);
  await field(page).dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByRole('heading', { name: 'Two side by side' })).toBeVisible();

  await go(page, `#/compare/<img src=x>~__proto__~${linkOf('agency').slice(4)}`);
  await expect(
    page.getByText('We could not open 2 of the decisions in this address', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('Add the answers of one more person')).toBeVisible();
});

/** The hospital's link as one with an answer that no option stands for. */
const unknown = () => {
  const hospital = golden.find(({ name }) => name === 'hospital')?.link ?? '';
  const result = decode(hospital, codes);
  if (!result.ok) throw new Error(result.problem);
  const questions = codes.questions.map((question) =>
    question.kind === 'choice' && question.id === 'orgType'
      ? { ...question, options: question.options.map((one) => ({ ...one, code: one.code + 50 })) }
      : question,
  );
  const edition = { date: '2026-11-23', hash: '000000' };
  return encode(result.value.sheet, { ...codes, questions }, { edition, withNotes: false });
};

test('what could not be taken of a decision is named with it', { tag: '@long' }, async ({
  page,
}) => {
  const of = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  const asked = 'the answers to “What kind of organisation are you?”';
  await go(page, `#/compare/${linkOf('agency').slice(4)}~${unknown()}`);
  await expect(of('A hospital').getByText(asked, { exact: false })).toBeVisible();
  await expect(page.getByText(asked, { exact: false })).toHaveCount(1);

  const answers = { orgType: { kind: 'choice', option: 'ministry' } };
  const sheet = { title: 'The ministry', answers, points: { coding: -1 } };
  await field(page).fill(JSON.stringify({ version: 1, revision: 1, sheet }));
  const ministry = of('The ministry');
  await expect(ministry.getByText(asked, { exact: false })).toBeVisible();
  await expect(
    ministry.getByText('the importance points for “Coding”', { exact: false }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove The ministry' }).click();
  await expect(page.getByText(asked, { exact: false })).toHaveCount(1);
});

test('two are chosen and compared by keyboard alone', async ({ page }) => {
  await kept(page, 'university');
  await go(page, '#/compare');
  await fill(page, field(page), linkOf('agency'));
  await enter(page, page.getByRole('button', { name: 'Add my answers' }));
  await expect(page.getByText(/\d+ of 25 answers differ/)).toBeVisible();
  await tabTo(page, page.getByLabel('Second', { exact: true }));
  await page.keyboard.press('Home');
  await expect(page.getByText('All answers are the same.')).toBeVisible();
});

test('a set too long for an address is kept by the browser, and said', { tag: '@long' }, async ({
  page,
}) => {
  const sheet = golden.find(({ name }) => name === 'more');
  await page.addInitScript(
    (payload) => {
      // Fifty times the same would be one: the address is what is tried here.
      localStorage.setItem('steelyard.compare', payload);
    },
    `${sheet?.link ?? ''}~${linkOf('agency').slice(4)}`,
  );
  await go(page, '#/compare');
  await expect(page.getByRole('heading', { name: 'Two side by side' })).toBeVisible();
});

test('an invitation asks for the title, and leaves kept answers alone unasked', async ({
  page,
  freshPage,
}) => {
  await go(page, '#/compare');
  await page.getByLabel('Title of the decision').fill('Which model for the city library?');
  const invitation = await page.getByLabel('Invitation').inputValue();

  const other = await freshPage();
  await other.goto(invitation);
  await settled(other);
  await expect(
    other.getByText('“Which model for the city library?”', { exact: false }),
  ).toBeVisible();
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Start' }).click();
  await expect(other).toHaveURL(/#\/questions$/);
  expect(await keptAnswers(other)).toContain('Which model for the city library?');

  await kept(page, 'agency');
  await page.goto(invitation);
  await page.reload();
  const before = await keptAnswers(page);
  await expect(
    page.getByText('This browser already has answers of yours.', { exact: false }),
  ).toBeVisible();
  expect(await keptAnswers(page)).toBe(before);
  await page.getByRole('button', { name: 'Put this title on my answers' }).click();
  expect(await keptAnswers(page)).toContain('publicBody');
  expect(await keptAnswers(page)).toContain('Which model for the city library?');
});
