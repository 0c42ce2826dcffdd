import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Measured } from './in-page';

declare global {
  /** Measures the page; there once `bringMeasures` has been called. */
  function measured(): Measured;
}

let measures: Promise<string> | undefined;

/** What runs in the page, as one script. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'shape',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  if (output === undefined) throw new Error('Nothing was built.');
  return output.output[0].code;
}

/** Lets every document of a page measure itself. */
export async function bringMeasures(page: Page): Promise<void> {
  measures ??= bundled();
  await page.addInitScript({ content: await measures });
}

/** Measures what a page shows as it is now. */
export const measure = (page: Page): Promise<Measured> => page.evaluate(() => measured());

const fonts = join(
  createRequire(import.meta.url).resolve('pdfjs-dist/package.json'),
  '../standard_fonts',
);
const face = (weight: string, file: string) =>
  `@font-face { font-family: Same; font-weight: ${weight}; src: url(data:font/ttf;base64,${readFileSync(join(fonts, file)).toString('base64')}); }`;

// Letters are not fitted to the pixels of the machine, those of buttons as little.
const linear = '* { text-rendering: geometricPrecision !important; }';

let faces: string | undefined;

/**
 * Sets a page in the letters that a test dependency brings, the same on every machine, before those
 * that it would be set in. Asks for a page whose policy is bypassed.
 */
export async function dress(page: Page): Promise<void> {
  faces ??= `${face('400 500', 'LiberationSans-Regular.ttf')}${face('600 700', 'LiberationSans-Bold.ttf')}${linear}`;
  await page.addStyleTag({ content: faces });
  await page.evaluate(async () => {
    const root = document.documentElement;
    for (const name of ['--serif', '--sans']) {
      root.style.setProperty(name, `Same, ${getComputedStyle(root).getPropertyValue(name)}`);
    }
    await Promise.all(['400 1em Same', '700 1em Same'].map((font) => document.fonts.load(font)));
  });
}
