import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** The two faces, by the package each comes from and the name that styles have for its file. */
const faces = [
  { name: 'serif', package: '@fontsource-variable/source-serif-4', file: 'source-serif-4' },
  { name: 'sans', package: '@fontsource-variable/source-sans-3', file: 'source-sans-3' },
] as const;

/** The folders of the packages whose fonts are in the built app. */
export const fontPackages = (root: string): readonly string[] =>
  faces.map((face) => join(root, 'node_modules', face.package));

const between = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/**
 * What the faces hold: Latin as English and its neighbours write it, and the signs that our words use.
 * Any other letter comes from a face of the system.
 */
const characters = [
  between(0x20, 0x7e),
  between(0xa0, 0xff),
  'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚțẞ',
  '\u2009\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u202f\u2190\u2191\u2192\u2193\u2212\u2248\u2264\u2265\u20ac\u2122',
].join('');

/** Weights that styles ask for. */
const weights = { min: 400, max: 700 } as const;

/**
 * Cuts the faces down to what the app needs, into `.cache/fonts`, from where styles take them. Nothing
 * is done where they lie there already, cut from the same files in the same way.
 */
export function fonts(root: string): Plugin {
  return {
    name: 'steelyard:fonts',
    async config() {
      const folder = join(root, '.cache', 'fonts');
      mkdirSync(folder, { recursive: true });
      for (const face of faces) {
        const source = readFileSync(
          join(root, 'node_modules', face.package, 'files', `${face.file}-latin-wght-normal.woff2`),
        );
        const made = createHash('sha256')
          .update(source)
          .update(JSON.stringify([characters, weights]))
          .digest('hex');
        const [font, mark] = ['woff2', 'made'].map((end) => join(folder, `${face.name}.${end}`));
        if (font === undefined || mark === undefined) continue;
        if (existsSync(font) && existsSync(mark) && readFileSync(mark, 'utf8') === made) continue;
        const subset = await subsetFont(source, characters, {
          targetFormat: 'woff2',
          variationAxes: { wght: weights },
        });
        writeFileSync(font, subset);
        writeFileSync(mark, made);
      }
    },
  };
}
