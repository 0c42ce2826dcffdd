import { devices, type Page } from '@playwright/test';
import { go, kept, settled } from './app';
import { expect, test } from './fixture';

const { viewport, userAgent, hasTouch, isMobile } = devices['Pixel 7'] ?? {};

test.use({
  ...(viewport === undefined ? {} : { viewport }),
  ...(userAgent === undefined ? {} : { userAgent }),
  hasTouch: hasTouch ?? true,
  isMobile: isMobile ?? true,
});

/** The least that a finger finds without looking, in pixels. */
const finger = 44;

/** Taps the row of a question's answer. */
const tap = (page: Page, question: string, answer: string) =>
  page.getByRole('group', { name: question }).getByText(answer, { exact: true }).tap();

/** Controls that stand by themselves and are smaller than a finger, by their words. */
const small = (page: Page) =>
  page.evaluate((least) => {
    const alone = document.querySelectorAll<HTMLElement>(
      'form label:has(input), form button, form select, form a, form summary, nav li a, [role=tab]',
    );
    return [...alone]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ text: element.innerText, high: element.getBoundingClientRect().height }))
      .filter(({ high }) => high < least)
      .map(({ text, high }) => `${text}: ${String(high)}`);
  }, finger);

test('a phone in the hand goes from Start to the verdict by taps alone', async ({ page }) => {
  await go(page, '#/');
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  await page.getByRole('link', { name: 'Start', exact: true }).tap();
  await settled(page);
  await tap(
    page,
    'What kind of organisation are you?',
    'A university, school or research institute',
  );
  await tap(page, 'Where is your head office?', 'Another country');
  await page.getByRole('link', { name: 'Next' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Licence and scale' })).toBeVisible();
  await page.goto('./#/questions/people');
  await settled(page);
  await page.getByLabel('Find a language').tap();
  await page.keyboard.type('Catal');
  await page.getByRole('checkbox', { name: 'Catalan' }).tap();
  await expect(page.getByRole('radiogroup', { name: /Catalan/ })).toBeVisible();
  await page.getByRole('link', { name: 'Result', exact: true }).tap();
  await expect(page.getByTestId('verdict')).toBeVisible();
});

test('a question stands on the first screen, and all its answers on one, the beam below them', async ({
  page,
}) => {
  await kept(page, 'university');
  await go(page, '#/questions/organisation');
  const question = page.getByRole('group', { name: 'What kind of organisation are you?' });
  await expect(question.getByRole('radio').first()).toBeInViewport();
  const beam = page.getByRole('complementary', { name: 'Result so far' });
  await expect(beam).toBeInViewport({ ratio: 1 });
  await question.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const last = question.getByRole('radio').last();
  await expect(last).toBeInViewport();
  const [answer, below] = await Promise.all([last.boundingBox(), beam.boundingBox()]);
  expect((answer?.y ?? Infinity) + (answer?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  await page.getByRole('link', { name: 'Check your answers' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeInViewport();
});

test('what a finger meets is large enough, and keys are not spoken of', async ({ page }) => {
  await kept(page, 'university');
  for (const section of ['organisation', 'people', 'work', 'licence', 'operations', 'priorities']) {
    await test.step(section, async () => {
      await go(page, `#/questions/${section}`);
      expect.soft(await small(page), section).toEqual([]);
      await expect.soft(page.locator('label kbd:visible'), section).toHaveCount(0);
      // Nothing that is empty takes room above the first question.
      const above = await page.locator('main form').evaluate((form) => {
        const shown = [...form.children].map((one) => one.getBoundingClientRect());
        const first = shown.find(({ height }) => height > 0);
        return (first?.top ?? Infinity) - form.getBoundingClientRect().top;
      });
      expect.soft(above, section).toBe(0);
    });
  }
});

test('what takes the focus is never behind the beam', async ({ page }) => {
  await kept(page, 'university');
  await go(page, '#/questions/work');
  const hidden: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const focused = document.activeElement;
      const beam = document.querySelector('aside');
      if (focused === null || beam === null || focused === document.body) return null;
      const { top, bottom } = focused.getBoundingClientRect();
      const bar = beam.getBoundingClientRect();
      // Below its own place the beam covers nothing.
      return !beam.contains(focused) && top >= bar.top && bottom <= bar.bottom
        ? focused.outerHTML.slice(0, 80)
        : null;
    });
    if (covered !== null) hidden.push(covered);
  }
  expect(hidden).toEqual([]);
});
