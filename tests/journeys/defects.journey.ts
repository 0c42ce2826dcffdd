import type { Page } from '@playwright/test';
import { go, kept } from './app';
import { expect, test } from './fixture';
import { conditions, putting } from './shape/conditions';
import { bringMeasures, dress, measure } from './shape/measure';
import { treeOf } from './shape/tree';

// What the looks of pages are held by is itself held here: a page that is broken on purpose is found out.
test.use({ bypassCSP: true, timezoneId: 'UTC' });

type Defect = {
  readonly name: string;
  readonly styles: string;
  /** What must be said of it. */
  readonly found: RegExp;
};

const gone = /^the tree/;

const defects: readonly Defect[] = [
  ...[
    ['are gone', 'display: none', gone],
    ['are hidden', 'visibility: hidden', gone],
    ['are transparent', 'opacity: 0', /^cannot be seen: .*(?:a|button) "/],
    ['are faint', 'opacity: 0.2', /^cannot be seen: .*(?:a|button) "/],
    ['are filtered out', 'filter: opacity(0)', /^cannot be seen/],
    ['are cut away', 'clip-path: inset(50%)', /^is cut away/],
    ['have no size', 'transform: scale(0)', /^has no area/],
    ['are far off', 'position: absolute; left: -9999px', /^leaves the page/],
    [
      'have the colour of paper',
      'color: var(--paper); background: var(--paper)',
      /^has a contrast/,
    ],
  ].map(([name, styles, found]) => ({
    name: `action buttons ${String(name)}`,
    styles: `[class*=actions] > * { ${String(styles)} !important; }`,
    found: found instanceof RegExp ? found : gone,
  })),
  {
    name: 'the colours of Qwen and Llama are exchanged',
    styles: ':root { --qwen: #8a5200; --llama: #55349b; }',
    found: /^a family’s colour: Qwen/,
  },
  {
    name: 'the shapes of Qwen and Llama have each other’s colours',
    styles:
      '[class*=left_] { fill: var(--llama) !important; } [class*=right_] { fill: var(--qwen) !important; }',
    found: /^has not the colour of (?:qwen|llama)/,
  },
  {
    name: 'all text is pale',
    styles: '* { color: #b5b5b5 !important; }',
    found: /^has a contrast of/,
  },
  {
    name: 'the ink is pale',
    styles: ':root { --ink: #b5b5b5; }',
    found: /^has a contrast of/,
  },
  ...[
    ['is gone', 'display: none', gone],
    ['is hidden', 'visibility: hidden', gone],
    ['is transparent', 'opacity: 0', /^cannot be seen: .*The balance/],
    ['is not painted', 'fill: none; stroke: none', /^is not drawn: .*The balance/],
    ['has the colour of paper', 'fill: var(--paper); stroke: var(--paper)', /^is not drawn/],
    ['has no size', 'inline-size: 0; block-size: 0', /^has no area/],
  ].map(([name, styles, found]) => ({
    name: `the beam ${String(name)}`,
    styles: `figure svg, figure svg * { ${String(styles).replaceAll(';', ' !important;')} !important; }`,
    found: found instanceof RegExp ? found : gone,
  })),
  ...[
    ['are gone', 'display: none', gone],
    ['are hidden', 'visibility: hidden', gone],
    ['are transparent', 'opacity: 0', /^cannot be seen: (?:radio|checkbox)/],
    ['are not drawn', 'appearance: none', /^does not show where it is: (?:radio|checkbox)/],
    ['have no size', 'inline-size: 0; block-size: 0', /^has no area: (?:radio|checkbox)/],
    ['have an accent of paper', 'accent-color: var(--paper)', /^does not show where it is/],
  ].map(([name, styles, found]) => ({
    name: `radios and checkboxes ${String(name)}`,
    styles: `input:is([type=radio], [type=checkbox]) { ${String(styles).replaceAll(';', ' !important;')} !important; }`,
    found: found instanceof RegExp ? found : gone,
  })),
  {
    name: 'paragraphs have lines of 0.6',
    styles: 'p { line-height: 0.6 !important; margin: 0 !important; }',
    found: /^has lines of 0\.60/,
  },
  {
    name: 'the body is monospaced',
    styles: 'body { font-family: monospace !important; }',
    // Where no font is monospaced it is the name that tells.
    found: /^is (?:monospaced|set in monospace)/,
  },
  {
    name: 'the letters of the project are monospaced',
    styles: ':root { --sans: "DejaVu Sans Mono", "Liberation Mono", monospace !important; }',
    found: /^is set in monospace/,
  },
  {
    name: 'a paragraph is wider than the page',
    styles: 'main p { inline-size: 200vw; max-inline-size: none; }',
    found: /^the page is too wide/,
  },
  {
    name: 'rows are drawn over each other',
    styles: '[class*=row_] + [class*=row_] { margin-block-start: -2rem; }',
    found: /^controls overlap/,
  },
  {
    name: 'paragraphs are drawn over each other',
    styles: 'p { margin-block-start: -1.4em !important; }',
    found: /^texts overlap/,
  },
  {
    name: 'all lies under a sheet of paper',
    styles: 'main::after { content: ""; position: fixed; inset: 0; background: var(--paper); }',
    found: /^is covered by/,
  },
  {
    name: 'words are clipped',
    styles:
      'label span, td { display: block; flex: none !important; inline-size: 2rem; overflow: hidden; white-space: nowrap; }',
    found: /^is clipped/,
  },
  {
    name: 'what is pressed is small',
    styles:
      'label, a, button { min-block-size: 0 !important; block-size: 1rem; padding: 0 !important; }',
    found: /^is 1\d\.\d high/,
  },
];

/** All that is said of a page with such styles. */
async function said(page: Page, styles: string, tree: string): Promise<readonly string[]> {
  await page.evaluate((text) => {
    const style = document.createElement('style');
    style.id = 'defect';
    style.textContent = text;
    document.head.append(style);
  }, styles);
  const now = treeOf(await page.locator('body').ariaSnapshot());
  const { faults } = await measure(page);
  await page.locator('#defect').evaluate((style) => style.remove());
  return [
    ...(now === tree ? [] : ['the tree is another']),
    ...faults.map(({ rule, at }) => `${rule}: ${at}`),
  ];
}

for (const [hash, beside] of [
  ['#/questions/work', 'questions'],
  ['#/verdict', 'the verdict'],
] as const) {
  test(`what is broken on purpose is found on ${beside}`, { tag: '@long' }, async ({ page }) => {
    await bringMeasures(page);
    await kept(page, 'university');
    await go(page, hash);
    await expect(page.getByRole('button', { name: /^(?:Undo|Copy the link)$/ })).toBeVisible();
    await dress(page);
    await putting(page, await page.context().newCDPSession(page))(conditions.desk);
    const tree = treeOf(await page.locator('body').ariaSnapshot());
    expect(await said(page, '', tree)).toEqual([]);
    for (const { name, styles, found } of defects) {
      // Radios and rows are met among questions, tables on the verdict: each defect shows on one of both.
      if (/radios|rows/.test(name) && beside === 'the verdict') continue;
      expect
        .soft(await said(page, styles, tree), name)
        .toContainEqual(expect.stringMatching(found));
    }
  });
}
