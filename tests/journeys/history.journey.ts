import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { go, kept, keptAnswers, settled } from './app';
import { expect, expectAccessible, test } from './fixture';
import { enter, fill } from './keyboard';

const heading = (page: Page, text: RegExp) => page.getByRole('heading', { name: text });

test('states are kept, named, held against each other and restored, by keyboard alone', async ({
  page,
}) => {
  await page.clock.install();
  await go(page, '#/examples');
  await enter(page, page.getByRole('button', { name: /^Use as a starting point: A US agency/ }));
  await expect(page).toHaveURL(/review$/);
  await expect(heading(page, /^Check your answers$/)).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'See the result', exact: true }));
  await expect(page.getByTestId('verdict')).toBeVisible();
  await page.clock.runFor(3000);

  await go(page, '#/questions/governance/strictness');
  await page.keyboard.press('1');
  await go(page, '#/history');
  await fill(page, page.getByRole('textbox', { name: 'Name' }), 'After the board met');
  await page.keyboard.press('Enter');
  await expect(heading(page, /^2 versions$/)).toBeVisible();
  await expect(page.getByText('After the board met').first()).toBeVisible();
  await expect(page.getByText(/saved when you saw the result/)).toBeVisible();
  await page.getByLabel('From').selectOption({ index: 2 });
  const row = page.getByRole('row', { name: /^How thoroughly will you check/ });
  await expect(row).toContainText('A formal review that can say no');
  await expect(row).toContainText('towards Qwen');
  await expect(page.getByRole('row', { name: /^All changes together/ })).toContainText(
    'towards Qwen',
  );
  await expectAccessible(page);

  const before = await keptAnswers(page);
  await enter(page, page.getByRole('button', { name: /^Restore \d/ }));
  await expect(page).toHaveURL(/#\/verdict$/);
  await settled(page);
  expect(await keptAnswers(page)).toContain('"strictness":{"kind":"choice","option":"strict"}');
  await page.goBack();
  await settled(page);
  await expect(heading(page, /^\d+ versions$/)).toBeVisible();
  await go(page, '#/questions/governance');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(JSON.stringify(before)).toContain('light');
  expect(await keptAnswers(page)).toContain('"strictness":{"kind":"choice","option":"light"}');
});

test('a state is renamed and removed, and the present answers stay', async ({ page }) => {
  await kept(page, 'hospital');
  await go(page, '#/history');
  await page.getByRole('button', { name: 'Save this version' }).click();
  await expect(heading(page, /^1 version$/)).toBeVisible();
  await page.getByRole('button', { name: /^Rename/ }).click();
  await page.getByRole('textbox', { name: 'Name' }).last().fill('<b>First</b>');
  await page.keyboard.press('Enter');
  await expect(page.getByText('<b>First</b>', { exact: true }).first()).toBeVisible();
  const mine = await keptAnswers(page);
  await page.getByRole('button', { name: 'Remove <b>First</b>' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('No version is saved yet.')).toBeVisible();
  expect(await keptAnswers(page)).toBe(mine);
});

test('answers that are replaced or cleared are kept as a state', { tag: '@long' }, async ({
  page,
}) => {
  await kept(page, 'agency');
  await go(page, '#/');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  await go(page, '#/history');
  await expect(page.getByText(/before your answers were replaced/)).toBeVisible();
  await page.getByRole('button', { name: /^Restore/ }).click();
  await settled(page);
  expect(await keptAnswers(page)).toContain('publicBody');
});

test('what another tab kept is never lost, even when this one saw nothing of it', {
  tag: '@long',
}, async ({ page, context }) => {
  await kept(page, 'university');
  // A tab that sleeps hears nothing of the others.
  await page.addInitScript(() => {
    const listen = globalThis.addEventListener.bind(globalThis);
    globalThis.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
      if (type !== 'storage') listen(type, listener);
    };
  });
  await go(page, '#/questions/organisation');
  const other = await context.newPage();
  await go(other, '#/questions/organisation');
  await other.getByRole('radio', { name: 'A hospital' }).check();
  await expect.poll(() => keptAnswers(other)).toContain('health');
  await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  await expect(page.getByText('You changed your answers in another tab.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep the answers in this tab' }).click();
  expect(await keptAnswers(page)).toContain('finance');
  await go(page, '#/history');
  await expect(page.getByText(/from another tab/).first()).toBeVisible();
});

test('where the browser keeps nothing, the page says so and the answers work', {
  tag: '@long',
}, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await kept(page, 'hospital');
  await go(page, '#/history');
  await expect(page.getByText('so there are no earlier versions', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Save this version' }).click();
  await expect(
    page.getByText('The browser refused to save this version.', { exact: false }),
  ).toBeVisible();
  await expectAccessible(page);
  await go(page, '#/verdict');
  await expect(page.getByTestId('verdict')).toBeVisible();
});

test('a full storage is said, and nothing is lost', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await kept(page, 'hospital');
  await go(page, '#/history');
  const mine = await keptAnswers(page);
  await page.getByRole('button', { name: 'Save this version' }).click();
  await expect(page.getByText('storage is full', { exact: false })).toBeVisible();
  expect(await keptAnswers(page)).toBe(mine);
});

test('one bad state hides no other, and is saved or removed by itself', async ({ page }) => {
  await kept(page, 'hospital');
  await go(page, '#/history');
  await page.getByRole('textbox', { name: 'Name' }).fill('The good one');
  await page.getByRole('button', { name: 'Save this version' }).click();
  await expect(heading(page, /^1 version$/)).toBeVisible();
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('steelyard', 1);
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error('no database')));
    });
    const endless: Record<string, unknown> = { title: 'endless' };
    endless['self'] = endless;
    const about = { at: 1, name: 'bad', reason: 'named', edition: null };
    const store = database.transaction('revisions', 'readwrite').objectStore('revisions');
    const values = [
      null,
      10n,
      { ...about, at: 1e20, sheet: { title: 'undated' } },
      { ...about, name: 5, sheet: endless },
      { ...about, edition: { date: 'yesterday', hash: '' }, sheet: {} },
    ];
    await Promise.all(
      values.map(
        (value) =>
          new Promise((resolve) => {
            store.add(value).addEventListener('success', resolve);
          }),
      ),
    );
    database.close();
  });
  await page.reload();
  await settled(page);
  await expect(heading(page, /^6 versions$/)).toBeVisible();
  await expect(page.getByText(/This version is damaged/)).toHaveCount(5);
  await expect(page.getByText('The good one').first()).toBeVisible();
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the damaged version in row 3 as a file' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('undated');
  await page.getByRole('button', { name: 'Remove the damaged version in row 3' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(heading(page, /^5 versions$/)).toBeVisible();
  await expect(page.getByText('The good one').first()).toBeVisible();
  await page.getByRole('button', { name: 'Restore The good one' }).click();
  await expect(page).toHaveURL(/#\/verdict$/);
});
