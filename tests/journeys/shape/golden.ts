import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether the texts that tests compare with are written anew: `UPDATE=1`. */
export const updating = process.env['UPDATE'] === '1';

const fileOf = (name: string) =>
  fileURLToPath(new URL(`./pages/${name.replace(/[^\w]+/g, '-')}.txt`, import.meta.url));

const heading = /^# (.+)$/m;

/** Parts of a page's text by their headings; none where there is no text yet. */
export function readGolden(name: string): Readonly<Record<string, string>> {
  const file = fileOf(name);
  if (!existsSync(file)) return {};
  const [, ...parts] = readFileSync(file, 'utf8').split(new RegExp(heading, 'm'));
  return Object.fromEntries(
    parts.flatMap((part, place) =>
      place % 2 === 0 ? [[part, (parts[place + 1] ?? '').replace(/^\n+|\n+$/g, '')]] : [],
    ),
  );
}

/** Writes a page's text anew. */
export function writeGolden(name: string, parts: Readonly<Record<string, string>>): void {
  const file = fileOf(name);
  mkdirSync(dirname(file), { recursive: true });
  const text = Object.entries(parts).map(([part, told]) => `# ${part}\n\n${told}\n`);
  writeFileSync(file, text.join('\n'));
}
