import type { Page } from '@playwright/test';
import { groups, kept, type PageOfApp } from './app';
import { expect, test } from './fixture';
import { isLong } from './long';
import { boxesOf, mirrored, sameBoxes } from './shape/boxes';
import { conditions, narrow, putting } from './shape/conditions';
import { readGolden, updating, writeGolden } from './shape/golden';
import type { Measured } from './shape/in-page';
import { bringMeasures, dress, measure } from './shape/measure';
import { bareTree, treeOf } from './shape/tree';

// `UPDATE=1 npx playwright test --config=tests/journeys/playwright.config.ts shape` writes the texts anew.
test.use({ bypassCSP: true, timezoneId: 'UTC' });

type Shaped = PageOfApp & {
  /** What is done on the page before it is looked at. */
  readonly first?: (page: Page) => Promise<void>;
};

/** The page of earlier states, once it holds one. No verdict is looked at before, which keeps one too. */
const earlier: Shaped = {
  name: 'earlier states, one kept',
  hash: '#/history',
  first: (page) => page.locator('main button').first().click(),
};

/** Pages whose boxes are told as text: each stands for those laid out like it. */
const boxed = new Set([
  'start',
  'organisation',
  'people',
  'priorities',
  'review',
  'examples',
  'earlier states',
  'compare',
  'verdict',
  'method',
  'a criterion',
  'a model of one’s own',
]);

/** Conditions that the usual form looks at. */
const usual = new Set(['desk', 'phone']);
const looked = Object.entries(conditions).filter(([condition]) => isLong || usual.has(condition));

/** Opens all that opens, and tells the page as a screen reader finds its way by it. */
async function openTree(page: Page): Promise<string> {
  await page.locator('details:not([open])').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  return treeOf(await page.locator('body').ariaSnapshot());
}

/** The tree of a page that is as it was, or of one that has come to rest where it is written anew. */
async function settledTree(page: Page, wanted: string | undefined, as = (tree: string) => tree) {
  let tree = as(await openTree(page));
  if (wanted === undefined) {
    for (let same = 0; same < 4; ) {
      // oxlint-disable-next-line no-restricted-properties -- texts are written here and nothing is decided
      await page.waitForTimeout(500);
      const now = as(await openTree(page));
      same = now === tree ? same + 1 : 0;
      tree = now;
    }
    return tree;
  }
  await expect
    .poll(async () => (tree = as(await openTree(page))), { timeout: 60_000 })
    .toBe(wanted)
    // What is wrong is told with the rest.
    .catch(() => undefined);
  return tree;
}

const faultsIn = ({ faults }: Measured) => faults.map(({ rule, at }) => `${rule}: ${at}`);

/** Goes through some pages in every condition, and tells whatever is wrong with any. */
async function lookAt(page: Page, some: readonly Shaped[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const put = putting(page, session);
  await bringMeasures(page);
  await page.clock.setFixedTime(new Date('2026-11-23T12:00:00Z'));
  await kept(page, 'university');
  await page.goto('./#/nowhere');
  await dress(page);
  for (const { name, hash, first } of some) {
    await put(conditions.desk);
    await page.goto(`./${hash}`);
    await first?.(page);
    const golden = readGolden(name);
    const wanted = updating ? undefined : golden['on screen'];
    const onScreen = await settledTree(page, wanted);
    const shapes = new Map<string, Measured['placed']>();
    const found: Record<string, string> = { 'on screen': onScreen };
    expect.soft(onScreen, `the tree of ${name}`).toBe(wanted ?? onScreen);
    for (const [condition, how] of looked) {
      await put(how);
      const on = condition === 'paper' ? 'on paper' : 'on screen';
      const expected = on === 'on screen' ? onScreen : updating ? undefined : golden[on];
      const tree = condition === 'desk' ? onScreen : await settledTree(page, expected);
      if (on === 'on paper') found[on] = tree;
      expect.soft(tree, `the tree of ${name}, ${condition}`).toBe(expected ?? tree);
      const measured = await measure(page);
      expect.soft(faultsIn(measured), `${name}, ${condition}`).toEqual([]);
      shapes.set(condition, measured.placed);
      if (boxed.has(name) && (condition === 'desk' || condition === 'phone')) {
        const boxes = boxesOf(measured.placed);
        found[condition] = boxes;
        const before = updating ? boxes : (golden[condition] ?? '');
        if (!sameBoxes(boxes, before)) {
          expect.soft(boxes, `the boxes of ${name}, ${condition}`).toBe(before);
        }
      }
    }
    // Colours move nothing, and the other direction is the mirror of the one.
    const at = (condition: keyof typeof conditions) => shapes.get(condition) ?? [];
    const { width } = conditions.phone;
    for (const [condition, one, other] of [
      ['dark', at('dark'), at('desk')],
      ['forced colours', at('forced colours'), at('desk')],
      ['mirrored', mirrored(at('mirrored'), width), at('phone')],
    ] as const) {
      if (!shapes.has(condition)) continue;
      const [boxes, wantedBoxes] = [boxesOf(one), boxesOf(other)];
      if (!sameBoxes(boxes, wantedBoxes)) {
        expect.soft(boxes, `the boxes of ${name}, ${condition}`).toBe(wantedBoxes);
      }
    }
    if (updating) writeGolden(name, found);
  }
}

/** Goes through some pages in words forty per cent longer, as narrow as a page may be. */
async function lookAtLonger(page: Page, some: readonly Shaped[]): Promise<void> {
  const put = putting(page, await page.context().newCDPSession(page));
  await bringMeasures(page);
  await page.clock.setFixedTime(new Date('2026-11-23T12:00:00Z'));
  await kept(page, 'university', 'en-XA');
  await page.goto('./#/nowhere');
  await dress(page);
  await put(narrow);
  for (const { name, hash, first } of some) {
    await page.goto(`./${hash}`);
    await first?.(page);
    const wanted = readGolden(name)['on screen'];
    const tree = await settledTree(page, wanted && bareTree(wanted), bareTree);
    expect.soft(tree, `the tree of ${name}, longer`).toBe(wanted && bareTree(wanted));
    expect.soft(faultsIn(await measure(page)), `${name}, longer`).toEqual([]);
  }
}

for (const { name: group, pages } of groups) {
  const some = [...pages, ...(group === 'all else' ? [earlier] : [])];

  test(`pages of ${group} have their shape in ${isLong ? 'every condition' : 'the usual conditions'}`, async ({
    page,
  }) => {
    await lookAt(page, some);
  });

  test(`pages of ${group} hold longer words at 320 pixels`, { tag: '@long' }, async ({ page }) => {
    await lookAtLonger(page, some);
  });
}
