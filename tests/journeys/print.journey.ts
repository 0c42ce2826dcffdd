import { go, kept, pages } from './app';
import { expect, test } from './fixture';
import { pdf, structureOf } from './pdf';

for (const { name, hash } of pages) {
  test(`${name} prints at any moment`, async ({ page }) => {
    await kept(page, 'university');
    await page.goto(`./${hash}`);
    const early = await pdf(page);
    expect(early.pages.length).toBeGreaterThan(0);
    await go(page, hash);
    expect((await pdf(page)).text.trim().length).toBeGreaterThan(40);
  });
}

for (const [format, width] of [
  ['A4', 595],
  ['Letter', 612],
] as const) {
  test(`the summary on ${format} has its page numbers, and no row is cut`, async ({ page }) => {
    await kept(page, 'university');
    await go(page, '#/print');
    const rows = await page
      .locator('table')
      .filter({ has: page.getByRole('columnheader', { name: 'Adds to the lead' }) })
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
  expect(title).toBe('Verdict: A university in four languages · Steelyard');
  expect(language).toBe('en');
  expect(marked).toBe(true);
  expect(outline.map((one) => one.title)).toEqual(['A university in four languages']);
  const [{ items } = { items: [] }] = outline;
  expect(items.slice(0, 4)).toEqual([
    'Verdict',
    'Requirements',
    'What carries it',
    'What speaks against it most',
  ]);
  expect(items.slice(-2)).toEqual(['Link', 'Decision']);
  expect(roles['H1']).toBe(1);
  expect(roles['Table']).toBeGreaterThan(2);
  expect(roles['TH']).toBeGreaterThan(18);
  expect(roles['LI']).toBeGreaterThan(20);
  expect(described).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^The beam\. Qwen leads by/),
      expect.stringMatching(/^Memory on each card: /),
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
      expect(text, hash).toMatch(/Steelyard · Evidence of \d+ \w+ 20\d\d, edition/);
    });
  }
});
