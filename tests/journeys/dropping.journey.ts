import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { go, kept, linkOf, pages } from './app';
import { expect, test } from './fixture';

type Place = { readonly x: number; readonly y: number };

/** Writes a file and gives its path. */
const fileWith = (folder: string, name: string, content: string | Buffer): string => {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${name}`;
  writeFileSync(path, content);
  return path;
};

/** Drags files from outside over a place of the page, and lets them go there. */
async function drop(page: Page, files: readonly string[], { x, y }: Place): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await session.detach();
}

/** Notes for every file that is dragged over the page whether the app keeps the browser from it. */
const watchDrags = (page: Page) =>
  page.evaluate(() => {
    const notes: boolean[] = [];
    Object.assign(globalThis, { drags: notes });
    addEventListener('dragover', (event) => notes.push(event.defaultPrevented));
    addEventListener('drop', (event) => notes.push(event.defaultPrevented));
  });
const drags = (page: Page) => page.evaluate((): unknown => Reflect.get(globalThis, 'drags'));

/** A corner of the page, where nothing stands. */
const corner: Place = { x: 3, y: 300 };

test('a file dropped beside the field opens, and so do several where decisions are compared', async ({
  page,
}, { outputDir }) => {
  const first = fileWith(outputDir, 'first.md', `https://example.org/${linkOf('agency')}`);
  const second = fileWith(outputDir, 'second.md', `https://example.org/${linkOf('hospital')}`);
  await go(page, '#/open');
  await drop(page, [first], corner);
  await expect(page.getByTestId('verdict')).toBeVisible();

  await go(page, '#/compare');
  await drop(page, [first, second], corner);
  await expect(page.getByRole('button', { name: /^Remove .+/ })).toHaveCount(3);
});

/** The words a page says of a file that it does not open, each with what to do. */
const wrong: readonly [name: string, content: string | Buffer, says: RegExp][] = [
  [
    'picture.png',
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    /no text.*Choose the JSON/,
  ],
  ['verdict.pdf', '%PDF-1.7 and more', /no text.*Choose the JSON/],
  ['empty.json', '', /The file is empty\. Save the decision again/],
  ['large.json', ' '.repeat(50_000_000), /too large to be a Steelyard record.*Choose the JSON/],
  ['package.json', '{"name": "other"}', /JSON file is not a Steelyard record.*Choose the JSON/],
  ['cut.json', '{"format": "steelyard-record", "ver', /damaged or incomplete.*Save the file again/],
];

test('a file that is no record is told by what it is, and what to do', async ({ page }, {
  outputDir,
}) => {
  await go(page, '#/open');
  for (const [name, content, says] of wrong) {
    await drop(page, [fileWith(outputDir, name, content)], corner);
    await expect(page.getByRole('alert'), name).toHaveText(says);
    if (/png|pdf/.test(name)) await expect(page.getByRole('textbox'), name).toHaveValue('');
  }
  await drop(page, [outputDir], corner);
  await expect(page.getByRole('alert')).toHaveText(/could not read the file\. If it is a folder/);

  await go(page, '#/compare');
  await drop(page, [fileWith(outputDir, 'picture.png', wrong[0]?.[1] ?? '')], corner);
  await expect(page.getByRole('alert')).toHaveText(/no text/);
  await expect(page.getByRole('textbox').first()).toHaveValue('');
});

for (const encoding of ['utf8', 'utf16le'] as const) {
  test(
    `a record with a mark of its encoding opens: ${encoding}`,
    {
      tag: encoding === 'utf8' ? '@long' : [],
    },
    async ({ page }, { outputDir }) => {
      const sheet = { title: 'Größe', answers: { orgType: { kind: 'choice', option: 'company' } } };
      const text = `\uFEFF${JSON.stringify({ version: 1, revision: 1, sheet })}`;
      await go(page, '#/open');
      await drop(page, [fileWith(outputDir, 'kept.json', Buffer.from(text, encoding))], corner);
      await expect(page.getByTestId('decision')).toContainText('Größe');
    },
  );
}

test(
  'a file dropped on any page leaves the app and what was typed in place',
  { tag: '@long' },
  async ({ page }, { outputDir }) => {
    const file = fileWith(outputDir, 'any.txt', 'No decision.');
    await kept(page, 'university');
    for (const { name, hash } of pages) {
      await go(page, hash);
      const typed = page.getByRole('textbox').first();
      // A page that takes files puts what they hold into its field.
      const takesFiles = /^#\/(?:open|compare|size)/.test(hash);
      const types = !takesFiles && (await typed.count()) > 0 && (await typed.isEditable());
      if (types) await typed.fill('Typed');
      await watchDrags(page);
      await drop(page, [file], corner);
      const box = types ? await typed.boundingBox() : null;
      if (box !== null) await drop(page, [file], { x: box.x + 5, y: box.y + 5 });
      const held = await drags(page);
      expect.soft(held, name).toContain(true);
      expect.soft(held, name).not.toContain(false);
      await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
      if (types) await expect(typed, name).toHaveValue('Typed');
    }
  },
);
