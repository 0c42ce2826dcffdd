import type { Page } from '@playwright/test';
import { go, kept, linkOf } from './app';
import { expect, expectAccessible, test as base } from './fixture';

/** A host that is none of this machine's own names, so that its pages are not secure contexts. */
const host = 'steelyard.example';

const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${host} 127.0.0.1`];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
  site: async ({ site }, use) => {
    await use({ ...site, url: site.url.replace('127.0.0.1', host) });
  },
});

/** What a paste would give, in a field of a page of its own. */
async function pasted(page: Page): Promise<string> {
  const blank = await page.context().newPage();
  await blank.setContent('<textarea></textarea>');
  await blank.locator('textarea').focus();
  await blank.keyboard.press('ControlOrMeta+v');
  const text = await blank.locator('textarea').inputValue();
  await blank.close();
  return text;
}

/** A browser that copies by no way at all, as some are set to by those who run them. */
const copiesNothing = (page: Page) =>
  page.addInitScript(() => {
    Document.prototype.execCommand = () => false;
  });

/** Every place that copies: how to get there, what it is called, and what it copies. */
const places: readonly {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
  readonly button: string;
  readonly said: string;
  readonly holds: RegExp;
}[] = [
  {
    name: 'the link to a decision',
    reach: (page) => go(page, '#/verdict'),
    button: 'Copy the link',
    said: 'Copied.',
    holds: /^http:\/\/steelyard\.example:\d+\/tools\/steelyard\/#\/d\/[\w-]+$/,
  },
  ...(
    [
      ['Copy for an email', 'Copied. Paste it into your email.', /Qwen/],
      ['Copy as plain text', 'Copied as plain text.', /^Choose Qwen/m],
      ['Copy as Markdown', 'Copied as Markdown.', /## Decision Outcome/],
    ] as const
  ).map(([button, said, holds]) => ({
    name: button,
    reach: async (page: Page) => {
      await go(page, '#/verdict');
      const press = page.getByRole('button', { name: button });
      if (!(await press.isVisible())) await page.getByText('Copy as text').click();
    },
    button,
    said,
    holds,
  })),
  {
    name: 'the link to a comparison',
    reach: (page) =>
      go(page, `#/compare/${linkOf('agency').slice(4)}~${linkOf('hospital').slice(4)}`),
    button: 'Copy the link',
    said: 'Copied.',
    holds: /#\/compare\/[\w-]+~[\w-]+$/,
  },
];

test('every place copies where no clipboard is offered', async ({ page }) => {
  await kept(page, 'university');
  for (const { name, reach, button, said, holds } of places) {
    await test.step(name, async () => {
      await reach(page);
      expect(await page.evaluate(() => globalThis.isSecureContext)).toBe(false);
      expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
      const press = page.getByRole('button', { name: button });
      await press.click();
      await expect(page.getByText(said, { exact: true })).toBeVisible();
      await expect(press).toBeFocused();
      expect(await pasted(page), name).toMatch(holds);
    });
  }
});

test('every place selects what is to be copied by hand where nothing copies', {
  tag: '@long',
}, async ({ page }) => {
  await copiesNothing(page);
  await kept(page, 'university');
  for (const { name, reach, button, holds } of places) {
    await test.step(name, async () => {
      await reach(page);
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByText('Press Ctrl+C', { exact: false })).toBeVisible();
      const field = page.getByLabel('Text to copy');
      await expect(field).toBeFocused();
      const text = await field.inputValue();
      expect(text, name).toMatch(holds);
      await page.keyboard.press('ControlOrMeta+c');
      expect(await pasted(page), name).toBe(text);
      // What stands to be copied by hand stays until the page is left.
      await go(page, '#/method');
    });
  }
});

test('a mail that is copied without a clipboard keeps its form', { tag: '@long' }, async ({
  page,
}) => {
  await kept(page, 'university');
  await go(page, '#/verdict');
  await page.getByText('Copy as text').click();
  await page.getByRole('button', { name: 'Copy for an email' }).click();
  await expect(page.getByText('Copied. Paste it into your email.')).toBeVisible();
  const blank = await page.context().newPage();
  await blank.setContent('<div contenteditable>x</div>');
  await blank.locator('div').focus();
  await blank.keyboard.press('ControlOrMeta+v');
  await expect(blank.locator('table').first()).toBeVisible();
  await blank.close();
});

test('the field to copy by hand is accessible', { tag: '@long' }, async ({ page }) => {
  await copiesNothing(page);
  await kept(page, 'university');
  await go(page, '#/verdict');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByLabel('Text to copy')).toBeFocused();
  await expectAccessible(page);
});
