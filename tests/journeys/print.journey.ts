import { go, kept, pages } from './app';
import { expect, test } from './fixture';
import { pdf } from './pdf';

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
