import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect, test as base } from './fixture';
import { differenceOf, isSame, pixelsOf, type Difference } from './pictures/compare';
import { galleryFolder, galleryPage } from './pictures/gallery';
import { smallPng } from './pictures/png';
import { serve } from './server';
import { updating } from './shape/golden';
import { dress } from './shape/measure';

// Primitives at their full size, in letters of the project: what rules do not say of how they look.
const test = base.extend({
  site: async ({}, use) => {
    const site = await serve(await galleryFolder());
    await use(site);
    await site.close();
  },
});

// One folder is built, so one process builds it: two would empty it under each other.
test.describe.configure({ mode: 'default' });

test.use({ deviceScaleFactor: 1, timezoneId: 'UTC', viewport: { width: 640, height: 900 } });

type Media = Parameters<Page['emulateMedia']>[0];

type Picture = { readonly name: string; readonly of: string; readonly media?: Media };

/** Pictures by the heading that each is taken under. The language picker has letters of every script. */
const pictures: readonly Picture[] = [
  { name: 'buttons', of: 'Buttons' },
  { name: 'notices', of: 'Notices' },
  { name: 'choices', of: 'Choice rows' },
  { name: 'fields', of: 'Fields' },
  { name: 'stepper', of: 'Stepper' },
  { name: 'tabs', of: 'Tabs' },
  { name: 'disclosure', of: 'Disclosure and dialog' },
  { name: 'tables', of: 'Table and strips' },
  { name: 'beam', of: 'The balance' },
  { name: 'memory', of: 'Progress and memory' },
  { name: 'beam-dark', of: 'The balance', media: { colorScheme: 'dark' } },
  { name: 'beam-forced', of: 'The balance', media: { forcedColors: 'active' } },
  { name: 'choices-dark', of: 'Choice rows', media: { colorScheme: 'dark' } },
];

const fileOf = (name: string) => fileURLToPath(new URL(`./pictures/${name}.png`, import.meta.url));

async function open(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(galleryPage);
  await expect(page.getByRole('heading', { level: 2, name: 'QR code' })).toBeVisible();
  await dress(page);
}

const sectionOf = (page: Page, heading: string): Locator =>
  page
    .locator('article > section')
    .filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });

async function taken(page: Page, { of, media }: Picture): Promise<Buffer> {
  await page.emulateMedia({
    colorScheme: 'light',
    forcedColors: null,
    reducedMotion: 'reduce',
    ...media,
  });
  return sectionOf(page, of).screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
}

const keptOf = (page: Page, name: string) => pixelsOf(page, readFileSync(fileOf(name)));

/** How a picture differs from the one that is kept, which is taken anew when that is asked for. */
async function against(page: Page, picture: Picture): Promise<Difference> {
  const { name } = picture;
  const file = fileOf(name);
  const now = await taken(page, picture);
  const pixels = await pixelsOf(page, now);
  if (updating && !(existsSync(file) && isSame(differenceOf(pixels, await keptOf(page, name))))) {
    writeFileSync(file, smallPng(pixels));
  }
  const difference = differenceOf(pixels, await keptOf(page, name));
  if (!isSame(difference)) {
    const contentType = 'image/png';
    await test.info().attach(`${name}, as it is`, { body: now, contentType });
    await test.info().attach(`${name}, as it was`, { path: file, contentType });
  }
  return difference;
}

test('primitives look as they did', async ({ page }) => {
  await open(page);
  for (const picture of pictures) {
    const difference = await against(page, picture);
    expect.soft(isSame(difference), `${picture.name}: ${JSON.stringify(difference)}`).toBe(true);
  }
});

/** The defects that pictures of whole pages did not see. */
const defects = [
  {
    defect: 'buttons cannot be seen',
    styles: '[class*=actions] { opacity: 0; }',
    shows: ['buttons'],
  },
  {
    defect: 'the colours of Qwen and Llama are exchanged',
    styles: ':root { --qwen: #8a5200; --llama: #55349b; }',
    shows: ['beam', 'tables'],
  },
  {
    defect: 'all text is pale',
    styles: '* { color: #b5b5b5 !important; }',
    shows: ['notices', 'choices', 'fields', 'tabs', 'disclosure', 'tables', 'memory'],
  },
  {
    defect: 'the beam cannot be seen',
    styles: 'figure svg { visibility: hidden; }',
    shows: ['beam', 'beam-dark', 'beam-forced'],
  },
  {
    defect: 'radios and checkboxes cannot be seen',
    styles: 'input { opacity: 0; }',
    shows: ['choices', 'choices-dark'],
  },
  {
    defect: 'paragraphs have lines of 0.6',
    styles: 'p { line-height: 0.6 !important; margin: 0 !important; }',
    shows: ['notices', 'fields'],
  },
  {
    defect: 'all is monospaced',
    styles: '* { font-family: monospace !important; }',
    shows: ['buttons', 'notices', 'choices', 'fields', 'tabs', 'disclosure', 'tables', 'memory'],
  },
];

test('what is broken on purpose shows in the pictures', { tag: '@long' }, async ({ page }) => {
  await open(page);
  for (const { defect, styles, shows } of defects) {
    const style = await page.addStyleTag({ content: styles });
    for (const picture of pictures.filter(({ name }) => shows.includes(name))) {
      const now = await pixelsOf(page, await taken(page, picture));
      const difference = differenceOf(now, await keptOf(page, picture.name));
      expect.soft(isSame(difference), `${picture.name} when ${defect}`).toBe(false);
    }
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  }
});
