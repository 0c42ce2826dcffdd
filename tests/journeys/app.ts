import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { asked } from './fixture';
import { isLong } from './long';
import golden from '../golden/links.json' with { type: 'json' };

/** The fragment of a golden link. */
export function linkOf(name: string): string {
  const found = golden.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no golden link "${name}".`);
  return `#/d/${found.link}`;
}

/** A page by its fragment. */
export type PageOfApp = {
  readonly name: string;
  readonly hash: string;
  /** Words of what comes last on a page that is drawn part by part. */
  readonly last?: readonly string[];
  /** A page of the same parts, which stands for this one in the usual form. */
  readonly like?: string;
};

/** What comes last on a report. */
const reported = ['Copy the link', 'About the families'];

/** All pages that there are. */
export const pages: readonly PageOfApp[] = [
  { name: 'start', hash: '#/' },
  { name: 'organisation', hash: '#/questions/organisation' },
  { name: 'people', hash: '#/questions/people' },
  { name: 'work', hash: '#/questions/work', like: 'organisation' },
  { name: 'licence', hash: '#/questions/licence' },
  { name: 'governance', hash: '#/questions/governance', like: 'licence' },
  { name: 'operations', hash: '#/questions/operations' },
  { name: 'priorities', hash: '#/questions/priorities' },
  { name: 'review', hash: '#/review' },
  { name: 'examples', hash: '#/examples' },
  { name: 'earlier states', hash: '#/history' },
  { name: 'what if', hash: '#/what-if' },
  { name: 'open', hash: '#/open' },
  { name: 'compare', hash: '#/compare' },
  {
    name: 'two compared',
    hash: `#/compare/${[linkOf('agency'), linkOf('hospital')].map((link) => link.slice(4)).join('~')}`,
    last: ['Two side by side', 'Ask others for their view'],
  },
  { name: 'an invitation', hash: '#/invite/AAAA' },
  { name: 'a protected link', hash: '#/sealed/AQANu6A' },
  { name: 'verdict', hash: '#/verdict', last: reported },
  { name: 'print', hash: '#/print', like: 'verdict' },
  { name: 'method', hash: '#/method' },
  { name: 'languages', hash: '#/language' },
  { name: 'models', hash: '#/release' },
  { name: 'licences', hash: '#/licence' },
  { name: 'a licence', hash: '#/licence/llama-4' },
  { name: 'a criterion', hash: '#/criterion/multilingual' },
  { name: 'a criterion of results', hash: '#/criterion/reasoning', like: 'a criterion' },
  { name: 'a criterion of counts', hash: '#/criterion/tooling', like: 'a criterion' },
  { name: 'a language', hash: '#/language/de' },
  { name: 'a release', hash: '#/release/llama-3.3-70b' },
  { name: 'a model of one’s own', hash: '#/size' },
  { name: 'shared', hash: linkOf('university'), like: 'verdict', last: reported },
  { name: 'a damaged link', hash: `${linkOf('university')}A` },
  { name: 'about', hash: '#/about' },
  { name: 'privacy', hash: '#/privacy', like: 'about' },
  { name: 'accessibility', hash: '#/accessibility', like: 'about' },
  { name: 'map', hash: '#/map' },
  { name: 'offline', hash: '#/offline' },
  { name: 'no page', hash: '#/nowhere' },
];

/** Pages that can be looked at one after the other, without loading the app anew. */
const kinds: Readonly<Record<string, RegExp>> = {
  questions: /^#\/(?:questions|review)/,
  'the verdict': /^#\/(?:verdict|print|d)/,
  evidence: /^#\/(?:criterion|language|release|licence|method)/,
};
const kindOf = (hash: string): string =>
  Object.entries(kinds).find(([, pattern]) => pattern.test(hash))?.[0] ?? 'all else';

/**
 * All pages by what they are about, or in the usual form those that stand for them: as many groups as two
 * workers share well.
 */
export const groups = [...Object.keys(kinds), 'all else'].map((name) => ({
  name,
  pages: pages.filter(({ hash, like }) => kindOf(hash) === name && (isLong || like === undefined)),
}));

/** Lets everything happen that a page has begun, as messages wait in one line with what React does. */
const turn = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    for (let turns = 0; turns < 10; turns += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one turn after the other
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve, { once: true });
        port1.start();
        port2.postMessage(null);
      });
    }
  });

/** Waits until all files that a page asked for are there, and it asks for no more. */
export async function loaded(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  for (let before = -1; before !== asked(page).all || asked(page).open > 0; ) {
    before = asked(page).all;
    await turn(page);
    await expect.poll(() => asked(page).open).toBe(0);
    await turn(page);
  }
}

/** What a page says while more of it is on its way, in English and German. */
const coming = /Loading|Trying|Checking|Working out|Wird geladen/;

/** Waits until everything on a page has loaded and is drawn. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await loaded(page);
  await expect(page.getByRole('status').filter({ hasText: coming })).toHaveCount(0);
  await expect(page.locator('[data-waiting], [aria-busy=true]')).toHaveCount(0);
}

/** Goes to a page of the app and waits for it. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await settled(page);
}

/** Takes over the answers of a golden link as one's own. */
export async function takeOver(page: Page, name: string): Promise<void> {
  await go(page, linkOf(name));
  await page.getByRole('button', { name: 'Edit a copy' }).click();
  await expect(page).toHaveURL(/#\/verdict$/);
  await settled(page);
}

/** The sheet of a golden link. */
export const sheetOf = (name: string) => golden.find((one) => one.name === name)?.sheet;

/** Lets the browser keep a text as its answers from an earlier visit, and a locale. */
export async function keptText(page: Page, text: string, locale = 'en'): Promise<void> {
  await page.addInitScript(
    ([answers, wanted]) => {
      localStorage.setItem('steelyard.sheet', answers ?? '');
      localStorage.setItem('steelyard.locale', wanted ?? '');
    },
    [text, locale],
  );
}

/** Lets the browser keep the answers of a golden link from an earlier visit, and a locale. */
export const kept = (page: Page, name: string, locale = 'en'): Promise<void> =>
  keptText(page, JSON.stringify({ version: 1, revision: 1, sheet: sheetOf(name) }), locale);

/** The kept sheet's answers, as the browser holds them. */
export const keptAnswers = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('steelyard.sheet'));

const keptSheet = z.object({ sheet: z.object({ answers: z.record(z.string(), z.unknown()) }) });

/** The answers that a browser keeps. */
export const answersOf = async (page: Page) =>
  keptSheet.parse(JSON.parse((await keptAnswers(page)) ?? '{}')).sheet.answers;
