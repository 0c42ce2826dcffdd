import { go, kept, linkOf } from './app';
import { expect, expectAccessible, test } from './fixture';
import { tabTo } from './keyboard';

test.beforeEach(async ({ page }) => {
  await kept(page, 'university');
});

test('the verdict and the beam stand on the first screen of a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await go(page, '#/verdict');
  await expect(page.getByTestId('verdict')).toBeInViewport({ ratio: 1 });
  await expect(page.getByTestId('firmness')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('group', { name: /^The balance\./ })).toBeInViewport({ ratio: 1 });
});

test('each weight on the beam is reached by Tab, and says what the table says', async ({
  page,
}) => {
  await go(page, '#/verdict');
  const beam = page.getByRole('group', { name: /^The balance\./ });
  const weights = beam.getByRole('img');
  await expect(weights).toHaveCount(12);
  const rows = page.getByRole('table', { name: /^For each criterion: effect/ }).locator('tbody tr');
  await tabTo(page, weights.first());
  const seen: string[] = [];
  for (let weight = 0; weight < 12; weight += 1) {
    const said = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? '',
    );
    await expect(page.locator('figure p').first()).toHaveText(said);
    const row = rows.filter({ hasText: said.split(':')[0] ?? '' });
    const [, adds = ''] = / effect ([\d.]+)$/.exec(said) ?? [];
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(adds);
    seen.push(said);
    await page.keyboard.press('Tab');
  }
  expect(new Set(seen).size).toBe(12);
});

test('the pictures change by arrows, and axe finds nothing on any of them', {
  tag: '@long',
}, async ({ page }) => {
  await go(page, '#/verdict');
  const tabs = page.getByRole('tablist', { name: 'What to look at' });
  await tabTo(page, tabs);
  for (const [name, table] of [
    ['Effect', /^The effect of each criterion/],
    ['Scores', /^The scores of both families/],
    ['Turning points', /^The importance of each criterion/],
    ['Importance', /./],
    ['Uncertainty', /^Where the uncertainty comes from/],
    ['Languages', /^Both families in your languages/],
  ] as const) {
    await expect(tabs.getByRole('tab', { name })).toBeFocused();
    await expect(
      page.getByRole('tabpanel', { name }).getByRole('table', { name: table }),
    ).toBeVisible();
    await expectAccessible(page, '[role=tablist], [role=tabpanel]');
    await page.keyboard.press('ArrowRight');
  }
  await expect(tabs.getByRole('tab', { name: 'Effect' })).toBeFocused();
});

/** Where Tab goes from the start of a page: from top to bottom, and in a row as it reads. */
for (const { name, hash, width } of [
  { name: 'a question', hash: '#/questions/work', width: 390 },
  { name: 'a question', hash: '#/questions/licence', width: 1280 },
  { name: 'the verdict', hash: '#/verdict', width: 390 },
  { name: 'the verdict', hash: '#/verdict', width: 1280 },
]) {
  test(`the focus goes through ${name} in the order it is seen, at ${String(width)} pixels`, {
    tag: width === 390 ? [] : '@long',
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await go(page, hash);
    const stops: {
      readonly x: number;
      readonly y: number;
      readonly column: string;
      readonly what: string;
    }[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return null;
        const column = focused.closest('aside, nav, figure, header, footer');
        return {
          x: focused.getBoundingClientRect().left,
          y: focused.getBoundingClientRect().top + scrollY,
          column: column?.tagName ?? 'main',
          what: focused.outerHTML.slice(0, 90),
        };
      });
      if (stop === null || stops.length > 400) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(8);
    // Beams stand still while the page scrolls, and weights hang where they weigh.
    const own = stops.filter(({ column }) => column === 'main');
    const back = own.filter(({ x, y }, place) => {
      const before = own[place - 1];
      const nextColumn = before !== undefined && x > before.x + 200;
      return before !== undefined && y < before.y - 200 && !nextColumn;
    });
    expect(back.map(({ what }) => what)).toEqual([]);
  });
}

test('electricity is told at once, changes no link and is gone with the page', {
  tag: '@long',
}, async ({ page }) => {
  await go(page, linkOf('agency'));
  const answers = page.getByLabel('Answers a day').first();
  const part = page.getByRole('group', { name: 'Electricity: Llama 3.3 70B' });
  const address = page.url();
  await answers.fill('2,500');
  await part.getByLabel('Price of a kilowatt-hour').fill('0.31');
  await expect(page.getByText('2,500 answers a day take about')).toBeVisible();
  await expect(page.getByText('At 0.31 for a kilowatt-hour, that costs about')).toBeVisible();
  await expectAccessible(page, '#part-run');
  expect(page.url()).toBe(address);
  await page.reload();
  await expect(answers).toHaveValue('');
});
