import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { go, kept, linkOf, pages } from './app';
import { expect, test } from './fixture';

type Place = { readonly x: number; readonly y: number };

/** Writes a file and gives its path. */
const fileWith = (folder: string, name: string, content: string): string => {
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

test('a file dropped on any page leaves the app and what was typed in place', async ({ page }, {
  outputDir,
}) => {
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
});
