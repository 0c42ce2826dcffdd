import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import {
  type BrowserContext,
  expect,
  type Page,
  type Request,
  test as base,
} from '@playwright/test';
import { gzipSize } from '../../src/build/budgets';
import { isLong } from './long';
import { type Site, serve } from './server';

export { expect };

/** The built app. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** What went wrong in a browser profile so far. */
export type Seen = {
  readonly foreign: readonly string[];
  /** Requests that could carry something out, to whatever origin. */
  readonly telling: readonly string[];
  readonly errors: readonly string[];
};

/** How many files a page asked for so far, and how many of those are still to come. */
type Asked = { readonly all: number; readonly open: number };

const askedBy = new WeakMap<Page, Asked>();

/** What a page asked for so far. */
export const asked = (page: Page): Asked => askedBy.get(page) ?? { all: 0, open: 0 };

/** Counts what pages ask for and get. */
function count(context: BrowserContext): void {
  const change = (page: Page, more: Asked) => {
    const { all, open } = asked(page);
    askedBy.set(page, { all: all + more.all, open: open + more.open });
  };
  const note = (request: Request, more: Asked) => {
    // What a worker asks for is of no page.
    if (request.serviceWorker() === null) change(request.frame().page(), more);
  };
  context.on('request', (request) => note(request, { all: 1, open: 1 }));
  context.on('requestfinished', (request) => note(request, { all: 0, open: -1 }));
  context.on('requestfailed', (request) => note(request, { all: 0, open: -1 }));
}

/** Kinds of requests that pages tell a host something with; the app asks for its own files alone. */
const telling = new Set(['xhr', 'fetch', 'ping', 'beacon', 'websocket', 'eventsource']);

/**
 * Notes every request to another origin, every one that could carry something out, every violated
 * policy and every error of a profile.
 */
export async function watch(context: BrowserContext, url: string): Promise<Seen> {
  const { origin } = new URL(url);
  const foreign: string[] = [];
  const told: string[] = [];
  const errors: string[] = [];
  count(context);
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(asked.protocol) && asked.origin !== origin) {
      foreign.push(request.url());
    }
    const carries = request.method() !== 'GET' || asked.search !== '';
    // A worker has no other way to ask for a file.
    const tells = telling.has(request.resourceType()) && request.serviceWorker() === null;
    if (carries || tells) told.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Violated ${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
  return { foreign, telling: told, errors };
}

function expectNothing(
  { foreign, telling: told, errors }: Seen,
  expectedErrors: readonly RegExp[],
  openedAddresses: readonly RegExp[] = [],
): void {
  const unexpected = errors.filter((error) => !expectedErrors.some((one) => one.test(error)));
  expect(foreign, 'requests to another origin').toEqual([]);
  const out = told.filter((url) => !openedAddresses.some((one) => one.test(url)));
  expect(out, 'requests that could carry something out').toEqual([]);
  expect(unexpected, 'errors and violated policies').toEqual([]);
}

type Fixtures = {
  /** Leaves out what is tagged `@long`, but in the long form. */
  readonly chosen: null;
  /** The built app on a static server of this test's own. */
  readonly site: Site;
  /** Errors of the console that a test expects; any other fails it. */
  readonly expectedErrors: readonly RegExp[];
  /** Addresses with parameters that a test opens itself, as someone does who follows a link. */
  readonly openedAddresses: readonly RegExp[];
  /** Fails a test on any request to another origin or with content, violated policy and error. */
  readonly guard: Seen;
  /** Opens a page in a browser profile that has never seen the app, guarded in the same way. */
  readonly freshPage: () => Promise<Page>;
};

/** The test that every journey uses. */
export const test = base.extend<Fixtures>({
  chosen: [
    async ({}, use, info) => {
      info.skip(!isLong && info.tags.includes('@long'), 'in the long form');
      await use(null);
    },
    { auto: true },
  ],

  expectedErrors: [[], { option: true }],
  openedAddresses: [[], { option: true }],

  site: async ({}, use) => {
    const site = await serve(dist);
    await use(site);
    await site.close();
  },

  baseURL: async ({ site }, use) => {
    await use(site.url);
  },

  guard: [
    async ({ context, site, expectedErrors, openedAddresses }, use) => {
      const seen = await watch(context, site.url);
      await use(seen);
      expectNothing(seen, expectedErrors, openedAddresses);
    },
    { auto: true },
  ],

  freshPage: async ({ browser, site, expectedErrors }, use) => {
    const opened: { readonly context: BrowserContext; readonly seen: Seen }[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL: site.url });
      opened.push({ context, seen: await watch(context, site.url) });
      return context.newPage();
    });
    for (const { context, seen } of opened) {
      await context.close();
      expectNothing(seen, expectedErrors);
    }
  },
});

/** Beside axe's own choice, which is WCAG 2.1 and good practice: targets of WCAG 2.2, contrast of AAA. */
const rules = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } };

/** The rules whose outcome another scheme of colours can change. */
const ofColour: string[] = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe holds against a page as it is now, or against the part of it that a selector names, one
 * line a rule; by all rules or by those of colour alone.
 */
export async function axe(
  page: Page,
  { by = 'all', within = 'html' }: { by?: 'all' | 'colour'; within?: string } = {},
): Promise<readonly string[]> {
  const chosen =
    by === 'all' ? { rules } : { runOnly: { type: 'rule' as const, values: ofColour } };
  const { violations } = await new AxeBuilder({ page })
    .options({ ...chosen, resultTypes: ['violations'], preload: false })
    .include(within)
    // The app has no frames: axe need not open a page beside it to gather what it found in them.
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** By what axe looks in which scheme: by all rules in light, and by those of colour in what changes nothing else. */
const looks = [
  ['all', { colorScheme: 'light' }],
  ['colour', { colorScheme: 'dark' }],
  ['colour', { forcedColors: 'active' }],
] as const;

/** The schemes in which axe looks, in words. */
export const inLooks = isLong ? 'light, dark and forced colours' : 'light';

/**
 * Expects that axe finds nothing on a page, or on the part of it that a selector names: in light, and in the
 * long form in dark and in forced colours too.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const part = within === undefined ? {} : { within };
  for (const [by, media] of isLong ? looks : looks.slice(0, 1)) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
    const found = await axe(page, { by, ...part });
    expect(found, `what axe finds in ${Object.values(media).join()}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
}

/**
 * What the files that a site was asked for so far weigh compressed, in bytes: faces of letters, and all
 * else; of those whose path matches.
 */
export function transferred(site: Site, of = /./): readonly [fonts: number, others: number] {
  const files = [...new Set(site.requested)].filter((file) => of.test(file));
  const weight = (some: readonly string[]) =>
    some.reduce((sum, file) => sum + gzipSize(readFileSync(join(dist, file))), 0);
  const isFont = (file: string) => file.endsWith('.woff2');
  return [weight(files.filter(isFont)), weight(files.filter((file) => !isFont(file)))];
}
