import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { kept, linkOf } from './app';
import { expect, test } from './fixture';
import { pdf } from './pdf';
import { pictureOf } from './pdf-picture';

/** The characters of a golden link. */
const payload = (name: string): string => linkOf(name).slice(4);

/** Pages of every kind: each stands for those laid out like it. On paper the verdict is the summary. */
const looks = [
  { name: 'start', hash: '#/' },
  { name: 'questions', hash: '#/questions/work' },
  { name: 'people', hash: '#/questions/people' },
  { name: 'priorities', hash: '#/questions/priorities' },
  { name: 'review', hash: '#/review' },
  { name: 'verdict', hash: '#/verdict' },
  { name: 'criterion', hash: '#/criterion/reasoning' },
  { name: 'method', hash: '#/method' },
  { name: 'size', hash: '#/size' },
  { name: 'examples', hash: '#/examples' },
  { name: 'open', hash: '#/open' },
  { name: 'history', hash: '#/history' },
  { name: 'sealed', hash: '#/sealed/AQANu6A' },
  { name: 'shared', hash: `#/d/${payload('agency')}` },
  { name: 'compare', hash: `#/compare/${payload('agency')}~${payload('hospital')}` },
  { name: 'language', hash: '#/language/de' },
  { name: 'release', hash: '#/release/llama-3.3-70b' },
  { name: 'evidence', hash: '#/evidence' },
] as const;

type Condition = {
  readonly width: number;
  readonly locale?: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  /** Size of the text, as a reader sets it in the browser. */
  readonly text?: string;
  readonly mirrored?: boolean;
};

const conditions: Readonly<Record<string, Condition>> = {
  desk: { width: 1280 },
  'desk-dark': { width: 1280, media: { colorScheme: 'dark' } },
  'desk-forced': { width: 1280, media: { forcedColors: 'active' } },
  phone: { width: 390 },
  // Mirrored, in letters that the font has.
  'phone-rtl': { width: 390, mirrored: true },
  'narrow-long': { width: 320, locale: 'en-XA' },
  'large-text': { width: 1280, text: '200%' },
  paper: { width: 794, media: { media: 'print' } },
};

// The same letters on every machine: those of a font that a test dependency brings.
const fonts = join(
  createRequire(import.meta.url).resolve('pdfjs-dist/package.json'),
  '../standard_fonts',
);
const face = (weight: string, file: string) =>
  `@font-face { font-family: Same; font-weight: ${weight}; src: url(data:font/ttf;base64,${readFileSync(join(fonts, file)).toString('base64')}); }`;
const same = `${face('400', 'LiberationSans-Regular.ttf')}${face('600 700', 'LiberationSans-Bold.ttf')}
  :root { --serif: Same !important; --sans: Same !important; }
  pre, code, kbd, samp { font-family: Same !important; }`;

/** How much of a long page is looked at, in pixels: what follows repeats it. */
const tallest = 2400;

/** How tall a page is once nothing more comes to it: the same for a while. */
async function restingHeight(page: Page): Promise<number> {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  let last = await height();
  for (let same = 0; same < 3; ) {
    await page.waitForTimeout(150);
    const now = await height();
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return last;
}

/** A reader whose answers and clock stand still. */
async function open(page: Page, locale: string): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-23T12:00:00Z'));
  await kept(page, 'university', locale);
}

/** Gives a page that has loaded its letters, their size and its direction. */
async function dress(page: Page, text?: string, mirrored?: boolean): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.addStyleTag({ content: same });
  if (text !== undefined) await page.addStyleTag({ content: `html { font-size: ${text}; }` });
  if (mirrored === true) await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

// A fifth of the size keeps the pictures small, and blurs what differs between two browsers.
test.use({ bypassCSP: true, deviceScaleFactor: 0.2, timezoneId: 'UTC' });

for (const [condition, { width, locale = 'en', media, text, mirrored }] of Object.entries(
  conditions,
)) {
  test(`every page looks as it did, ${condition}`, async ({ page }) => {
    await open(page, locale);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    for (const { name, hash } of looks) {
      await page.goto(`./${hash}`);
      await dress(page, text, mirrored);
      const whole = await restingHeight(page);
      await expect.soft(page).toHaveScreenshot(`${name}-${condition}.png`, {
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(whole, tallest) },
        scale: 'device',
        threshold: 0.3,
        maxDiffPixelRatio: 0.02,
      });
    }
  });

  test(`the printed summary looks as it did, ${condition}`, async ({ page }) => {
    await open(page, locale);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    await page.goto('./#/verdict');
    await dress(page, text, mirrored);
    await restingHeight(page);
    // The one condition that is paper already stands for the other size of it.
    const { file } = await pdf(page, media?.media === 'print' ? 'Letter' : 'A4');
    expect(await pictureOf(file)).toMatchSnapshot(`printed-${condition}.png`, {
      threshold: 0.3,
      maxDiffPixelRatio: 0.02,
    });
  });
}
