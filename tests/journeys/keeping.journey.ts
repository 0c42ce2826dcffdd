import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { go, keptAnswers, settled, takeOver } from './app';
import { expect, expectAccessible, test } from './fixture';

test('answers outlive back, forward, reload and another visit', async ({ page, context }) => {
  await go(page, '#/questions/organisation');
  await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Licence and scale');
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'A bank or insurer' })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Licence and scale');
  await page.goBack();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'A bank or insurer' })).toBeChecked();

  const later = await context.newPage();
  await later.goto('.');
  await expect(
    later.getByText('You have answered 1 question. Your answer is saved in this browser.'),
  ).toBeVisible();
  await later.getByRole('link', { name: 'Continue' }).click();
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
  await expect(page.getByText(/blocks saving/)).toBeVisible();
  await page.getByRole('link', { name: 'Result', exact: true }).click();
  await expect(page.getByTestId('verdict')).toBeVisible();
});

test('a full storage is said, and nothing is lost while the tab is open', { tag: '@long' }, async ({
  page,
}) => {
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
  await expect(page.getByText(/We kept a copy/)).toBeVisible();
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
  await expect(page.getByText('You changed your answers in another tab.')).toBeVisible();
  await page.getByRole('button', { name: 'Use the answers from the other tab' }).click();
  await expect(page.getByRole('radio', { name: 'A hospital' })).toBeChecked();
});

test('answers that contradict are told at the question', { tag: '@long' }, async ({ page }) => {
  await go(page, '#/questions/governance');
  await page.getByRole('checkbox', { name: 'With a provider who runs the model for us' }).check();
  await page
    .getByRole('checkbox', { name: 'On machines with no network connection (air-gapped)' })
    .check();
  await expect(page.getByText(/You chose both a hosting provider/)).toBeVisible();
});

test('a field that cannot be read says so and keeps the answer before', { tag: '@long' }, async ({
  page,
}) => {
  await go(page, '#/questions/licence');
  const field = page.getByLabel('Users a month');
  await field.fill('20,000');
  await field.fill('999999999999999');
  await expect(page.getByRole('alert')).toContainText('Enter a whole number from 1 to');
  expect(await keptAnswers(page)).toContain('20000');
  await field.fill('-5');
  await expect(page.getByRole('alert')).toBeVisible();
  await field.fill('500');
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await keptAnswers(page)).toContain('500');
});

/** Lets a page begin with something in the browser's storage, once. */
const begin = (page: Page, key: string, text: string) =>
  page.addInitScript(
    ([place, content]) => {
      if (sessionStorage.getItem('begun') === null)
        localStorage.setItem(place ?? '', content ?? '');
      sessionStorage.setItem('begun', 'yes');
    },
    [key, text],
  );

test('what was set aside is offered after a reload, saved, opened, and discarded after a question', {
  tag: '@long',
}, async ({ page }) => {
  const text =
    '{"version":1,"revision":4,"sheet":{"title":"Damaged","answers":{"orgType":{"kind":"choice","option":"health"},"scale":{"kind":"num';
  await begin(page, 'steelyard.sheet', text);
  await go(page, '#/questions/organisation');
  await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  await page.reload();
  await settled(page);
  await expect(page.getByText(/could not read all of it/)).toBeVisible();
  await expectAccessible(page);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save copy 1 as a file' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toBe(text);

  await page.getByRole('link', { name: 'Open what we can read of copy 1' }).click();
  await expect(page.getByText('A hospital or health service').first()).toBeAttached();
  expect(await keptAnswers(page)).toContain('finance');

  await go(page, '#/history');
  await page.getByRole('button', { name: 'Delete copy 1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'Delete copy 1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText(/could not read all of it/)).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(page.getByText(/could not read all of it/)).toHaveCount(0);
  expect(await keptAnswers(page)).toContain('finance');
});

test('answers that are deleted elsewhere are told, and kept again when that is wanted', {
  tag: '@long',
}, async ({ page, context }) => {
  await go(page, '#/questions/organisation');
  await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  const other = await context.newPage();
  await other.goto('.');
  await other.evaluate(() => localStorage.clear());
  await expect(page.getByText(/were deleted, in another tab/)).toBeVisible();
  expect(await keptAnswers(page)).toBeNull();
  await page.getByRole('button', { name: 'Save them again' }).click();
  await expect(page.getByText(/were deleted, in another tab/)).toHaveCount(0);
  expect(await keptAnswers(page)).toContain('finance');
});

const sheetWith = (parts: object) =>
  JSON.stringify({
    version: 1,
    revision: 1,
    sheet: { title: '', answers: {}, points: {}, overrides: {}, notes: {}, ...parts },
  });

test('an answer that no verdict can be made of is named, and leads to its question', {
  tag: '@long',
}, async ({ page }) => {
  const answers = {
    orgType: { kind: 'choice', option: 'of an edition that is no more' },
    scale: { kind: 'number', value: 0.5 },
  };
  await begin(page, 'steelyard.sheet', sheetWith({ answers }));
  await go(page, '#/verdict');
  await expect(page.getByText(/What kind of organisation are you/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Go to the question.*What kind of organisation/ }).click();
  await expect(page).toHaveURL(/#\/questions\/organisation\/orgType$/);
  await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  await page.goBack();
  await expect(page.getByText(/What kind of organisation are you/)).toHaveCount(0);
});

test('points that weigh nothing are named, and are taken back on the spot', {
  tag: '@long',
}, async ({ page }) => {
  const criteria = ['multilingual', 'reasoning', 'coding', 'licence', 'cost', 'selfHosting'];
  const more = ['fineTuning', 'sovereignty', 'range', 'ecosystem', 'governance'];
  const points = Object.fromEntries([...criteria, ...more].map((id) => [id, 0]));
  await begin(page, 'steelyard.sheet', sheetWith({ points: { ...points, tooling: 1 } }));
  await go(page, '#/questions/priorities');
  await page.getByRole('button', { name: /^Less important: .*[Tt]ool/ }).click();
  await expect(page.getByText(/Every criterion has 0 importance points/)).toBeVisible();
  await page.getByRole('link', { name: 'Result', exact: true }).click();
  await expect(page.getByText(/Every criterion has 0 importance points/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Go to importance/ }).click();
  await page.getByRole('button', { name: /^Clear it/ }).click();
  await expect(page.getByText(/Every criterion has 0 importance points/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Result', exact: true }).click();
  await expect(page.getByTestId('verdict')).toBeVisible();
});

test.describe('a part of the app that is refused', () => {
  test.use({ expectedErrors: [/404|Failed to (?:load|fetch)|Unable to preload/i] });

  test('gives a notice to reload, never a blank page', async ({ page, site }) => {
    await takeOver(page, 'university');
    await page.goto('./#/');
    await page.reload();
    site.refuse(/verdict|own/);
    await page.getByRole('link', { name: 'Result', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/did not load/);
    await expect(page.getByRole('button', { name: 'Save my answers to a file' })).toBeVisible();
    site.refuse(undefined);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await settled(page);
    await expect(page.getByTestId('verdict')).toHaveText(/^Choose Qwen/);
  });

  test('beside the questions leaves the questions working', async ({ page, site }) => {
    site.refuse(/engine|live/);
    await page.goto('./#/questions/organisation');
    await expect(page.getByText('This part did not load.', { exact: false }).first()).toBeVisible();
    await page.getByRole('radio', { name: 'A bank or insurer' }).check();
    expect(await keptAnswers(page)).toContain('finance');
  });

  const answered = async (page: Page) => {
    await go(page, '#/questions/organisation');
    await page.getByRole('radio', { name: 'A bank or insurer' }).check();
  };
  const save = async (page: Page) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save my answers to a file' }).click(),
    ]);
    return readFile(await file.path(), 'utf8');
  };

  for (const { how, storage } of [
    { how: 'nothing is kept', storage: 'blocked' },
    { how: 'storage is full', storage: 'full' },
  ]) {
    test(`where ${how}, the answers are offered before any reload, and never called kept`, {
      tag: storage === 'full' ? '@long' : [],
    }, async ({ page, site, freshPage }) => {
      await page.addInitScript((state) => {
        if (state === 'full') {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        } else {
          Object.defineProperty(globalThis, 'localStorage', {
            get() {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        }
      }, storage);
      await answered(page);
      // What makes the link is fetched beforehand.
      await expect(page.getByRole('link', { name: 'Open my answers as a link' })).toBeVisible();
      site.refuse(/assets/);
      await page.getByRole('link', { name: 'Result', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/did not load/);
      await expect(page.getByText(/Your answers are not saved\./)).toBeVisible();
      await expect(page.getByText(/Your answers are saved/)).toHaveCount(0);
      await expect(page.getByRole('main').getByRole('button').first()).toHaveText(
        'Save my answers to a file',
      );
      const text = await save(page);
      const link = page.getByRole('link', { name: 'Open my answers as a link' });
      const href = await link.getAttribute('href');

      site.refuse(undefined);
      const fresh = await freshPage();
      await go(fresh, href ?? '');
      await expect(fresh.getByText('A bank or insurer').first()).toBeAttached();
      await go(fresh, '#/open');
      await fresh.locator('input[type=file]').setInputFiles({
        name: 'answers.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      await expect(fresh.getByRole('button', { name: 'Edit a copy' })).toBeVisible();
      await expect(fresh.getByText('A bank or insurer').first()).toBeAttached();
    });
  }

  test('where answers are kept, that is said, and they are there after a reload', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await answered(page);
    site.refuse(/assets/);
    await page.getByRole('link', { name: 'Result', exact: true }).click();
    await expect(page.getByText(/Your answers are saved\./)).toBeVisible();
    expect(await save(page)).toBe(await keptAnswers(page));
    site.refuse(undefined);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByTestId('verdict')).toBeVisible();
    await go(page, '#/questions/organisation');
    await expect(page.getByRole('radio', { name: 'A bank or insurer' })).toBeChecked();
  });

  test('beside the questions calls nothing kept that is not', async ({ page, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    site.refuse(/engine|live/);
    await page.goto('./#/questions/organisation');
    await expect(page.getByText(/This part did not load/).first()).toBeVisible();
    await page.getByRole('radio', { name: 'A bank or insurer' }).check();
    await expect(page.getByText(/Your answers are not saved\./).first()).toBeVisible();
    await expect(page.getByText(/Your answers are saved/)).toHaveCount(0);
  });
});
