import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { encode, decode } from '../../src/link';
import { seal } from '../../src/link/sealed';
import { emptySheet, type Sheet } from '../../src/decision';
import { codes } from '../fixtures/codes';
import golden from '../golden/links.json' with { type: 'json' };
import { keptAnswers } from './app';
import { expect, test } from './fixture';
import { isLong } from './long';

const edition = { date: '2026-11-23', hash: '000000' };
const passphrase = 'a passphrase of several words';
const payloadOf = (sheet: Sheet): string => encode(sheet, codes, { edition, withNotes: false });

const sheetOf = (payload: string): Sheet => {
  const result = decode(payload, codes);
  if (!result.ok) throw new Error(result.problem);
  return result.value.sheet;
};

const goldenLink = (name: string): string => {
  const found = golden.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no golden link "${name}".`);
  return found.link;
};

const full = sheetOf(goldenLink('university'));
const asked = codes.questions.map(({ id }) => id);

/** The university's answers with so many of them taken back, from the last question on. */
const without = (count: number): Sheet => ({
  ...full,
  title: `Without ${String(count)} answers`,
  answers: Object.fromEntries(
    Object.entries(full.answers).filter(
      ([id]) => !asked.slice(asked.length - count).some((one) => one === id),
    ),
  ),
});

/** The same with so many answers not sure, which is another way of leaving them open. */
const unsure = (count: number): Sheet => ({
  ...full,
  title: `Not sure of ${String(count)} answers`,
  answers: {
    ...full.answers,
    ...Object.fromEntries(asked.slice(0, count).map((id) => [id, { kind: 'unsure' }])),
  },
});

const counts = [0, 1, 4, 5, 10, 20, asked.length];
const unanswered = counts.map(without);
/** Other ways lead to the same page: in the usual form the ends and the middle stand for the rest. */
const someUnanswered = isLong ? unanswered : [0, 5, asked.length].map(without);

/** Milliseconds from a step to the moment its result stands. */
const timeOf = async (open: () => Promise<void>): Promise<number> => {
  // oxlint-disable-next-line no-restricted-properties -- only ratios within one run are looked at
  const now = () => performance.now();
  const begin = now();
  await open();
  return now() - begin;
};

/** Times what the full sheet takes that no other may take. */
const most = 10;
/** Tries before a slow opening counts: other work on the machine may have held one up. */
const tries = 3;

const opened = async (page: Page, title: string): Promise<void> => {
  await expect(page.getByTestId('decision')).toContainText(title);
  await expect(page.getByTestId('verdict')).toBeVisible();
};

/** Opens the full sheet and then the others, and expects that each opens within ten times its time. */
const compared = async (
  others: readonly Sheet[],
  open: (sheet: Sheet) => Promise<void>,
): Promise<void> => {
  const timesOf = async (sheet: Sheet) =>
    (await timeOf(() => open(sheet))) / (await timeOf(() => open(full)));
  // What held one of them up would flatter the rest.
  const base = Math.min(await timeOf(() => open(full)), await timeOf(() => open(full)));
  for (const sheet of others) {
    const ratios = [(await timeOf(() => open(sheet))) / base];
    while (ratios.length < tries && ratios.every((ratio) => ratio >= most)) {
      ratios.push(await timesOf(sheet));
    }
    expect(Math.min(...ratios), `${sheet.title}, times what a full one takes`).toBeLessThan(most);
  }
};

/** Loads the app anew at an address, with nothing computed yet. */
const load = async (page: Page, hash: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`./${hash}`);
};

test('a link opens as fast as a full one, whatever is unanswered', async ({ page }) => {
  await compared([...someUnanswered, ...(isLong ? counts : [5]).map(unsure)], async (sheet) => {
    await load(page, `#/d/${payloadOf(sheet)}`);
    await opened(page, sheet.title);
  });
});

test('so does a link under a passphrase', { tag: '@long' }, async ({ page }) => {
  const seals = new Map<Sheet, string | null>();
  for (const sheet of [full, ...someUnanswered]) {
    seals.set(sheet, await seal(payloadOf(sheet), passphrase));
  }
  await compared(someUnanswered, async (sheet) => {
    await load(page, `#/sealed/${String(seals.get(sheet))}`);
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await opened(page, sheet.title);
  });
});

test('so does a comparison', { tag: '@long' }, async ({ page }) => {
  const beside = payloadOf({ ...full, title: 'Beside' });
  await compared(someUnanswered, async (sheet) => {
    await load(page, `#/compare/${payloadOf(sheet)}~${beside}`);
    await expect(page.getByRole('heading', { name: 'Side by side' })).toBeVisible();
    await expect(page.getByRole('link', { name: sheet.title, exact: true })).toBeVisible();
  });
});

test('so does a file', { tag: '@long' }, async ({ page }) => {
  await compared(someUnanswered, async (sheet) => {
    await load(page, '#/open');
    await page.locator('input[type=file]').setInputFiles({
      name: 'answers.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ version: 1, revision: 1, sheet })),
    });
    await opened(page, sheet.title);
  });
});

/** Takes over what is shown as one's own, and gives it as the browser keeps it. */
const taken = async (page: Page): Promise<unknown> => {
  await page.getByRole('button', { name: 'Edit a copy' }).click();
  await expect(page).toHaveURL(/#\/verdict$/);
  const kept = await keptAnswers(page);
  // Nothing is kept of a sheet that says nothing.
  return kept === null ? { sheet: emptySheet } : JSON.parse(kept);
};

/** The same with every list in one order: neither that of languages nor that of options says anything. */
const inOrder = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      Array.isArray(part) ? part.map((one) => JSON.stringify(one)).sort() : part,
    ),
  );

/** Loads the app at an address where the browser keeps nothing of what was opened before. */
const loadAnew = async (page: Page, hash: string): Promise<void> => {
  await page.goto('.');
  await page.evaluate(() => localStorage.clear());
  await load(page, hash);
};

/** In the usual form every fourth stands for the rest, the first with it. */
const someGolden = golden.filter((_, place) => isLong || place % 4 === 0);

test(`${isLong ? 'every golden link opens' : 'golden links open'} to the answers they were made with`, async ({
  page,
}) => {
  for (const { name, link } of someGolden) {
    await test.step(name, async () => {
      await loadAnew(page, `#/d/${link}`);
      await expect(page.getByTestId('verdict')).toBeVisible();
      expect.soft(await taken(page), name).toMatchObject({ sheet: sheetOf(link) });
    });
  }
});

test(`so ${isLong ? 'does every golden link' : 'do golden links'} under a passphrase`, async ({
  page,
}) => {
  // A key takes its time to be made, and what it opens is a link: in the usual form a few stand for all.
  for (const { name, link } of isLong ? golden : golden.slice(0, 1)) {
    await test.step(name, async () => {
      await loadAnew(page, `#/sealed/${String(await seal(link, passphrase))}`);
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('verdict')).toBeVisible();
      expect.soft(await taken(page), name).toMatchObject({ sheet: sheetOf(link) });
    });
  }
});

const records = fileURLToPath(new URL('../golden/records', import.meta.url));

test('every golden record opens to the answers it was made with', { tag: '@long' }, async ({
  page,
}) => {
  for (const file of readdirSync(records)) {
    await test.step(file, async () => {
      const { answers } = sheetOf(goldenLink(file.replace(/\.\w+$/, '')));
      await loadAnew(page, '#/open');
      await page.locator('input[type=file]').setInputFiles({
        name: file,
        mimeType: file.endsWith('json') ? 'application/json' : 'text/markdown',
        buffer: readFileSync(`${records}/${file}`),
      });
      await expect(page.getByTestId('verdict')).toBeVisible();
      await expect(
        page.getByText(/We computed it again|The link has not been changed/),
      ).toBeVisible();
      expect
        .soft(inOrder(await taken(page)), file)
        .toMatchObject({ sheet: { answers: inOrder(answers) } });
    });
  }
});
