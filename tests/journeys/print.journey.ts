import type { Page } from '@playwright/test';
import { go, kept, keptAnswers, keptText, linkOf, loaded, pages, settled, sheetOf } from './app';
import { expect, test } from './fixture';
import { holdFromStart, holdNow, keepBack, letGo } from './holding';
import { pdf, structureOf } from './pdf';

/** A page on paper: what it says and its outline. */
const printed = async (page: Page) => {
  const { file, text } = await pdf(page);
  return { text, outline: (await structureOf(file)).outline };
};

/** What paper says where a page is not there yet. */
const unready = /This page was not ready\s+The page was still loading\./;

/** Where there is nothing of a page yet: its code is there, and what it computes is held. */
const held = async (page: Page, hash: string) => {
  await holdFromStart(page);
  await page.goto(`./${hash}`);
  await loaded(page);
};

/** The sheet of a golden link as the browser keeps it. */
const sheetText = (name: string, change: object = {}) =>
  JSON.stringify({ version: 1, revision: 1, sheet: { ...sheetOf(name), ...change } });

for (const { name, hash } of pages) {
  test(`${name} prints its whole document however early`, {
    // The verdict stands for the rest: all that is computed or comes late stands on it.
    tag: name === 'verdict' ? [] : '@long',
  }, async ({ page, freshPage }) => {
    const other = await freshPage();
    await kept(other, 'university');
    await go(other, hash);
    const late = await printed(other);
    const heading = (await other.getByRole('heading', { level: 1 }).innerText()).trim();
    expect(late.text.replace(/\s+/g, ' ')).toContain(heading.replace(/\s+/g, ' '));
    expect(late.text).not.toMatch(unready);

    await kept(page, 'university');
    await holdFromStart(page);
    await page.goto(`./${hash}`);
    const first = await printed(page);
    // The start stands in the file itself, before it is known what the browser keeps.
    if (hash !== '#/' && !unready.test(first.text)) expect(first).toEqual(late);
    await loaded(page);
    // What the browser keeps in its database is read by then, and is nothing that is computed.
    if (hash === '#/history') await settled(page);
    // A file that is asked for by one that has just come is on its way again, and paper says so.
    let paper = await printed(page);
    while (unready.test(paper.text)) {
      await loaded(page);
      paper = await printed(page);
    }
    expect(paper).toEqual(late);
    expect(await printed(page), 'printed once more').toEqual(late);
  });
}

for (const hash of ['#/verdict', '#/print', linkOf('agency')]) {
  test(`${hash.slice(0, 9)} shows its document on paper before the screen has it`, {
    tag: '@long',
  }, async ({ page, freshPage }) => {
    const main = (one: Page) => one.getByRole('main').innerText();
    const other = await freshPage();
    await kept(other, 'university');
    await go(other, hash);
    await other.emulateMedia({ media: 'print' });
    await expect(other.getByRole('heading', { name: 'Sign-off', exact: true })).toBeVisible();
    const late = await main(other);

    await kept(page, 'university');
    await held(page, hash);
    expect(await main(page)).toBe('Loading');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Sign-off', exact: true })).toBeVisible();
    expect(await main(page)).toBe(late);
    expect((await printed(page)).outline).toEqual((await printed(other)).outline);
  });
}

test('a title that was just typed is the title that prints', { tag: '@long' }, async ({
  page,
  freshPage,
}) => {
  await kept(page, 'university');
  await go(page, '#/verdict');
  await holdNow(page);
  await page.getByLabel('Title of the decision').fill('What the board decides');
  const early = await printed(page);
  expect(early.outline.map(({ title }) => title)).toEqual(['What the board decides']);

  const other = await freshPage();
  await keptText(other, sheetText('university', { title: 'What the board decides' }));
  await go(other, '#/verdict');
  expect(early).toEqual(await printed(other));

  await page.getByLabel('Title of the decision').fill('What the council decides');
  expect((await printed(page)).text).toContain('What the council decides');
  await letGo(page);
  await expect(page.getByText('For: What the council decides')).toBeVisible();
});

test('points that were just moved are the points that print', { tag: '@long' }, async ({
  page,
  freshPage,
}) => {
  await kept(page, 'university');
  await go(page, '#/verdict');
  const before = await printed(page);
  await page.getByText('Change what matters to you').click();
  const points = page.getByRole('spinbutton').or(page.getByRole('textbox')).first();
  await expect(points).toBeVisible();
  await holdNow(page);
  await points.fill('47');
  const early = await printed(page);
  expect(early.text).not.toBe(before.text);
  expect(early).toEqual(await printed(page));

  await letGo(page);
  await expect.poll(() => keptAnswers(page)).toContain('47');
  const other = await freshPage();
  await keptText(other, (await keptAnswers(page)) ?? '');
  await go(other, '#/verdict');
  expect(early).toEqual(await printed(other));
});

test('an answer that was just given is in the verdict that prints', async ({ page, freshPage }) => {
  await kept(page, 'university');
  await go(page, '#/questions/governance/strictness');
  await loaded(page);
  await holdNow(page);
  await page.getByRole('radio', { name: /^A short check/ }).check();
  await page.evaluate(() => {
    location.hash = '#/verdict';
  });
  await loaded(page);
  const early = await printed(page);

  await letGo(page);
  await expect.poll(() => keptAnswers(page)).toContain('"light"');
  const other = await freshPage();
  await keptText(other, (await keptAnswers(page)) ?? '');
  await go(other, '#/verdict');
  expect(early).toEqual(await printed(other));
});

test('a comparison prints whole while it is computed', { tag: '@long' }, async ({
  page,
  freshPage,
}) => {
  const hash = pages.find(({ name }) => name === 'two compared')?.hash ?? '';
  await held(page, hash);
  await expect(page.getByText('Working out 0 of 2.')).toBeVisible();
  const early = await printed(page);
  expect(early.text).not.toContain('Working out');
  const other = await freshPage();
  await go(other, hash);
  await expect(other.getByRole('heading', { name: 'Two side by side' })).toBeVisible();
  expect(early).toEqual(await printed(other));
});

test('earlier states print with their verdicts and what changed, while these are computed', {
  tag: '@long',
}, async ({ page }) => {
  await kept(page, 'university');
  await go(page, '#/history');
  await page.getByRole('textbox', { name: 'Name' }).fill('The first draft');
  await page.getByRole('button', { name: 'Save this version' }).click();
  await expect(page.getByRole('heading', { name: '1 version' })).toBeVisible();
  await keptText(page, sheetText('hospital'));
  await go(page, '#/history');
  await page.reload();
  await expect(page.getByRole('row', { name: /^All changes together/ })).toBeVisible();
  await expect(page.getByText('Working out')).toHaveCount(0);
  const late = await printed(page);

  await holdFromStart(page);
  await page.reload();
  await expect(page.getByText('Working out what each change did.')).toBeVisible();
  await expect(page.getByText('Working out its result.')).toBeVisible();
  expect(await printed(page)).toEqual(late);
});

test('a page whose code is still on its way says so on paper', async ({ page }) => {
  const { send } = await keepBack(page, /assets\/verdict-.*\.js$/);
  await kept(page, 'university');
  await page.goto('./#/verdict');
  await expect(page.getByRole('status')).toHaveText('Loading');
  expect((await pdf(page)).text).toMatch(new RegExp(`^\\s*${unready.source}[^]*print it again`));
  send();
  await settled(page);
  expect((await pdf(page)).text).not.toMatch(unready);
});

for (const part of ['question-effects', 'later']) {
  test(`a page of questions whose ${part} is still on its way says so on paper, once`, {
    tag: part === 'later' ? '@long' : [],
  }, async ({ page }) => {
    const { asked, send } = await keepBack(page, new RegExp(`assets/${part}-.*\\.js$`));
    await kept(page, 'university');
    await page.goto('./#/questions/operations');
    await asked;
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { text } = await pdf(page);
    expect(text).toMatch(new RegExp(`^\\s*${unready.source}[^]*print it again`));
    expect(text.split('was not ready')).toHaveLength(2);
    await expect(page.getByText('was not ready')).toBeHidden();
    send();
    await settled(page);
    expect((await pdf(page)).text).not.toMatch(unready);
  });
}

test('a page that is printed before its words of German are there is on paper in English', async ({
  page,
}) => {
  const { asked, send } = await keepBack(page, /assets\/words-de-start-.*\.js$/);
  await page.addInitScript(() => localStorage.setItem('steelyard.locale', 'de'));
  await page.goto('./#/');
  await asked;
  expect((await pdf(page)).text).toContain('Qwen or Llama: which should you run?');
  send();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  expect((await pdf(page)).text).not.toContain('Qwen or Llama: which should you run?');
});

test.describe('Where the code of the summary is refused,', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('the verdict stands on the screen, and paper says that it was not ready', async ({
    page,
    site,
  }) => {
    site.refuse(/assets\/summary-/);
    await kept(page, 'university');
    await go(page, '#/verdict');
    await expect(page.getByTestId('verdict')).toBeVisible();
    const { text } = await pdf(page);
    expect(text).toMatch(unready);
    expect(text).not.toContain('Copy the link');
  });
});

for (const [format, width] of [
  ['A4', 595],
  ['Letter', 612],
] as const) {
  test(`the summary on ${format} has its page numbers, and no row is cut`, async ({ page }) => {
    await kept(page, 'university');
    await go(page, '#/print');
    const rows = await page
      .locator('table')
      .filter({ has: page.getByRole('columnheader', { name: 'Effect on the result' }) })
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      );
    const { pages: sheets } = await pdf(page, format);
    expect(Math.abs((sheets[0]?.size[0] ?? 0) - width)).toBeLessThan(2);
    sheets.forEach(({ text }, index) => {
      expect(text).toContain(`${String(index + 1)} / ${String(sheets.length)}`);
    });
    expect(rows).toHaveLength(13);
    const plain = sheets.map(({ text }) => text.replace(/\s+/g, ''));
    for (const row of rows) {
      const whole = row.join('').replace(/\s+/g, '');
      expect(
        plain.filter((text) => text.includes(whole)),
        whole,
      ).toHaveLength(1);
    }
  });
}

test('the PDF of a verdict is tagged, with title, language, outline, tables and described pictures', async ({
  page,
}) => {
  await kept(page, 'university');
  await go(page, '#/verdict');
  const { file } = await pdf(page);
  const { title, language, marked, outline, roles, described } = await structureOf(file);
  expect(title).toBe('Recommendation: A university in four languages · Steelyard');
  expect(language).toBe('en-GB');
  expect(marked).toBe(true);
  expect(outline.map((one) => one.title)).toEqual(['A university in four languages']);
  const [{ items } = { items: [] }] = outline;
  expect(items).toEqual([
    'What to do next',
    'What to run',
    'Duties that you have',
    'The twelve criteria',
    'Sign-off',
  ]);
  expect(roles['H1']).toBe(1);
  expect(roles['Table']).toBe(1);
  expect(roles['TH']).toBeGreaterThan(16);
  expect(roles['LI']).toBeGreaterThan(10);
  expect(described).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^The balance\. Qwen is ahead by/),
      'Link to this decision',
    ]),
  );
});

test('every printed page but the first says at its head what it is, and all at the foot of what edition', async ({
  page,
}) => {
  await kept(page, 'university');
  await go(page, '#/verdict');
  // A title is anyone's text, and a page style is no place for it as it is.
  await page.getByLabel('Title of the decision').fill('A "title" \\ of; any } kind');
  const head = 'Decision summary: A "title" \\ of; any } kind';
  for (const hash of ['#/verdict', '#/print']) {
    await go(page, hash);
    const { pages: sheets } = await pdf(page);
    sheets.forEach(({ text }, index) => {
      expect(text.includes(head), hash).toBe(index > 0);
      expect(text, hash).toMatch(/Steelyard · Evidence checked on \d+ \w+ 20\d\d, edition/);
    });
  }
});

/** A sheet whose every field that people write is as long as it may be, in four scripts. */
const longest = {
  title: `Αξιολόγηση 評価 تقييم ${'assessment '.repeat(12)}`.slice(0, 120),
  notes: Object.fromEntries(
    ['orgType', 'domicile', 'languages', 'workloads', 'hosting'].map((id) => [
      id,
      'A long note. '.repeat(30).trim(),
    ]),
  ),
};

for (const format of ['A4', 'Letter'] as const) {
  test(`the summary is two pages of ${format}, whatever came out, and nobody signs a page alone`, {
    tag: format === 'Letter' ? '@long' : [],
  }, async ({ page }) => {
    const sheets = [
      ...['university', 'agency', 'hospital', 'ministry', 'nothing', 'unsure', 'letters'].map(
        (name) => sheetText(name),
      ),
      sheetText('hospital', longest),
    ];
    for (const [place, text] of sheets.entries()) {
      // oxlint-disable no-await-in-loop -- one after the other on one page
      await keptText(page, text);
      await go(page, '#/verdict');
      const { pages: printedPages } = await pdf(page, format);
      expect(printedPages, String(place)).toHaveLength(2);
      expect(printedPages[0]?.text, String(place)).toContain('What to do next');
      expect(printedPages[1]?.text, String(place)).toContain('Signature and date');
      expect(printedPages[1]?.text.length, String(place)).toBeGreaterThan(300);
      // oxlint-enable no-await-in-loop
    }
  });
}

test('the file has all that the summary rests on as annexes', { tag: '@long' }, async ({
  page,
}) => {
  await kept(page, 'university');
  await go(page, '#/print');
  await page.getByRole('checkbox', { name: /^Print the annexes too/ }).check();
  const { file, pages: sheets } = await pdf(page);
  const { outline } = await structureOf(file);
  expect(outline[0]?.items).toContain('Annexes');
  expect(outline[0]?.items.slice(-8)).toEqual([
    'Why',
    'Requirements that matter',
    'What to run',
    'Licence duties',
    'What would change this',
    'How sure this is',
    'The figures',
    'Evidence, models and answers',
  ]);
  for (const { text } of sheets) expect(text.length).toBeGreaterThan(300);
  // On paper a source can be followed too, where it is read as a file.
  const links = new Set(sheets.flatMap((one) => one.links));
  expect([...links].filter((one) => one.startsWith('https://')).length).toBeGreaterThan(20);
});
