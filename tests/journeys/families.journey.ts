import type { Page } from '@playwright/test';
import { go, settled } from './app';
import { walk } from './engines';
import { expect, expectAccessible, inLooks, test } from './fixture';
import { pdf, structureOf } from './pdf';

const address = './qwen-and-llama.html';
const title = 'Qwen and Llama compared';

/** What stands on the page, whether or not scripts run. */
async function expectComparison(page: Page): Promise<void> {
  await expect(page).toHaveTitle(`${title} · Steelyard`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  for (const question of [
    'Which is better?',
    'Can I run both myself?',
    'Which is better for many languages?',
    'Which licence is freer?',
    'Are there concerns about governance?',
    'What does it take to run one?',
  ]) {
    await expect(page.getByRole('heading', { level: 3, name: question })).toBeVisible();
  }
  const table = page.getByRole('table');
  await expect(table.getByRole('rowheader')).toHaveCount(15);
  await expect(table.getByText(/^(?:Qwen|Llama) about \d+ times in 100, scores/)).toHaveCount(12);
  await expect(page.getByText(/^For a typical institution .* times in 100\)\.$/)).toHaveCount(3);
}

/** Every number of a criterion and every link of the page leads somewhere. */
const deadEnds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('#') && document.getElementById(href.slice(1)) === null),
  );

/** Words that stick out of the page to the side. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the comparison reads with scripts, asks for none of the app, and leads down', async ({
  page,
  site,
}) => {
  await page.goto(address);
  await expectComparison(page);
  expect(await deadEnds(page)).toEqual([]);
  expect(site.requested.filter((file) => /^assets\/(?:index|engine|catalogue)/.test(file))).toEqual(
    [],
  );
  for (const [link, heading] of [
    ['Coding', 'Coding'],
    ['Look up your languages', 'Languages in both families'],
    ['Read the terms of each licence', 'Licences of the models'],
    ['All models, by date and licence', 'Models over time, with their licences'],
    ['Find out for your organisation', /./],
  ] as const) {
    await page.goto(address);
    await page.getByRole('link', { name: link, exact: true }).first().click();
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }
});

test('the search finds criteria, facts, languages, models and licences', async ({ page }) => {
  await page.goto(address);
  const field = page.getByRole('searchbox', { name: 'Search everything' });
  for (const [wanted, kind, found] of [
    ['vllm tool', 'Facts', /vLLM/],
    ['portugues', 'Languages', 'Portuguese'],
    ['coder-next', 'Models', 'Qwen3-Coder-Next'],
    ['hangzhou', 'Licences', 'Qwen Research License'],
    ['code explain', 'Criteria', 'Coding'],
  ] as const) {
    await field.fill(wanted);
    const results = page.locator('#search section').filter({
      has: page.getByRole('heading', { name: kind, exact: true }),
    });
    await expect(results.getByRole('link', { name: found }).first()).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(/^Results \d+$/, { useInnerText: true });
  }
  await field.fill('zyzzyva');
  await expect(page.getByRole('status')).toHaveText('No results. Try another word.', {
    useInnerText: true,
  });
  await field.fill('');
  await expect(page.getByRole('status')).toHaveText('', { useInnerText: true });
  await field.fill('hangzhou');
  await page.getByRole('link', { name: 'Qwen Research License' }).click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qwen Research License');
  await expect(page.getByRole('heading', { name: 'Duties' })).toBeVisible();
});

test.describe('where what is searched does not come', () => {
  test.use({ expectedErrors: [/404|Failed to/] });

  test('the search says so', async ({ page, site }) => {
    await page.goto(address);
    site.refuse(/search-/);
    await page.getByRole('searchbox').fill('llama');
    await expect(page.getByRole('status')).toHaveText(/^The search did not load\./, {
      useInnerText: true,
    });
  });
});

test(`axe finds nothing on the comparison, in ${inLooks}`, async ({ page }) => {
  await page.goto(address);
  await expectAccessible(page);
  await page.getByRole('searchbox').fill('licence');
  await expect(page.getByRole('status')).toHaveText(/^Results \d+$/, { useInnerText: true });
  await expectAccessible(page, '#search');
});

test('nothing sticks out at 320 pixels, nor with letters of twice the size', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(address);
  expect(await tooWide(page)).toBe(0);
  await page.setViewportSize({ width: 640, height: 700 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await tooWide(page)).toBe(0);
});

test('the keyboard leads from the skip link to the content and to the sources', async ({
  page,
}) => {
  await page.goto(address);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const mark = page.getByRole('main').getByRole('link', { name: '1', exact: true }).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#s1$/);
  await expect(page.locator('#s1')).toBeInViewport();
});

for (const format of ['A4', 'Letter'] as const) {
  test(`it prints on two pages of ${format}, with what a screen reader needs`, async ({ page }) => {
    await page.goto(address);
    const { pages, text, file } = await pdf(page, format);
    expect(pages).toHaveLength(2);
    for (const words of ['Which is better?', 'Three analyses', 'Sources', 'Evidence checked on']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Search everything');
    expect(pages[1]?.text.length ?? 0).toBeGreaterThan(1500);
    const { language, marked, outline, roles } = await structureOf(file);
    expect(marked).toBe(true);
    expect(language).toBe('en-GB');
    expect(outline.map((one) => one.title)).toEqual([title]);
    expect(roles['TH'] ?? 0).toBeGreaterThan(14);
  });
}

test('the old address of the evidence leads there, and so do the start and the header', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('./#/evidence');
  await expect(page).toHaveURL(/qwen-and-llama\.html$/);
  await go(page, '#/');
  await page.getByRole('link', { name: 'Compare the families without answering' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await go(page, '#/method');
  await page.getByRole('link', { name: 'Comparison' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('link', { name: 'Comparison' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole comparison reads, and nothing is shown that needs a script', async ({ page }) => {
    await page.goto('.');
    await page.getByRole('link', { name: 'Compare the families without answering' }).click();
    await expectComparison(page);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.locator('#s1')).toBeAttached();
  });
});

walk(
  'the comparison opens',
  async (walker, site) => {
    await walker.open(`${site.url}qwen-and-llama.html`);
    await walker.sees('Six questions');
    expect(await walker.evaluate('document.title')).toContain(title);
  },
  { tag: '@long' },
);
