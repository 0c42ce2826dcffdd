import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { answersOf, go, kept, settled } from './app';
import { expect, expectAccessible, test } from './fixture';
import { keepBack } from './holding';
import { enter, fill, pick, tabBackTo, tabTo } from './keyboard';

const text = fileURLToPath(new URL('../../src/text', import.meta.url));

/** Every text of a file of messages, without what stands in it. */
const textsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/: "((?:[^"\\]|\\.)*)"/g)].map(([, one = '']) => one);

/** What messages of a language say in a row, between what they are given: two words or more. */
const saidIn = (language: string, folder = ''): readonly string[] =>
  readdirSync(`${text}/${language}/${folder}`)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => textsOf(`${text}/${language}/${folder}${name}`))
    .flatMap((one) => one.split(/[{}]|=\d/))
    .map((one) => one.trim())
    .filter((one) => /[a-z]\p{P}? \S*[a-z]/iu.test(one));

const german = new Set([...saidIn('de'), ...saidIn('de', 'wording/')]);

/** What only English messages say. */
const english = [...saidIn('en'), ...saidIn('en', 'wording/'), ...saidIn('en', 'facts/')].filter(
  (one) => !german.has(one) && one.length > 7,
);

/** All that a page says, on screen and to a screen reader. */
const said = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const parts = [document.title];
    for (const element of document.querySelectorAll('body :not(noscript)')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'label']) {
        parts.push(element.getAttribute(name) ?? '');
      }
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
      }
    }
    return parts.filter((part) => part.trim() !== '').join('\n');
  });

/** A page that is German throughout. */
async function expectGerman(page: Page): Promise<void> {
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const words = await said(page);
  expect(english.filter((one) => words.includes(one))).toEqual([]);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function chooseLanguage(page: Page, wanted: string, name: string): Promise<void> {
  await fill(page, page.getByLabel('Sprache suchen'), wanted);
  await tabTo(page, page.getByRole('checkbox', { name }).first());
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: `${name} entfernen` })).toBeVisible();
  await tabBackTo(page, page.getByLabel('Sprache suchen'));
}

/** Answers every question in German, without a mouse, and looks at each section on the way. */
async function answerByKeyboard(page: Page): Promise<void> {
  await enter(page, page.getByRole('link', { name: 'Starten' }));
  await expect(heading(page, 'Ihre Organisation')).toBeFocused();
  await expectGerman(page);
  await pick(page, 'Was für eine Organisation sind Sie?', '2');
  await pick(page, 'Wo ist Ihr Hauptsitz?', '1');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Lizenz und Umfang')).toBeFocused();
  await pick(page, 'Wer wird das Modell nutzen?', '1');
  await pick(page, 'Wird es für eines davon genutzt?', '4');
  const people = page.getByLabel('Nutzer im Monat');
  await fill(page, people, 'zwanzig');
  await expectGerman(page);
  await enter(page, page.getByRole('link', { name: 'Weiter' }));
  await expect(page.getByRole('heading', { name: 'Etwas stimmt nicht' })).toBeFocused();
  await expectGerman(page);
  await fill(page, people, '20.000');
  await enter(page, page.getByRole('link', { name: 'Weiter', exact: true }));

  await expect(heading(page, 'Anbieter und Hosting')).toBeFocused();
  await expectGerman(page);
  await pick(page, 'Wo wird das Modell laufen?', '4');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Team und Hardware')).toBeFocused();
  await pick(page, 'Auf welcher Hardware wird das Modell laufen?', '1');
  await tabTo(page, page.getByLabel('Grafikkarte', { exact: true }));
  await page.keyboard.type('Andere Karte');
  await expect(page.getByLabel('Speicher einer Karte')).toBeVisible();
  await expectGerman(page);
  await tabBackTo(page, page.getByRole('radio', { name: /^Grafikkarten/ }));
  await page.keyboard.press('2');
  await fill(page, page.getByLabel('Arbeitsspeicher (RAM)'), '62,75');
  await expectGerman(page);
  await expectAccessible(page);
  await enter(page, page.getByRole('link', { name: 'Weiter' }));

  await expect(heading(page, 'Wofür Sie es nutzen')).toBeFocused();
  for (const workload of ['Fragen beantworten', 'Code schreiben und verbessern']) {
    await tabTo(page, page.getByRole('checkbox', { name: workload }));
    await page.keyboard.press('Space');
  }
  await expectGerman(page);
  await pick(page, 'Wie schwer sind die Probleme, die das Modell lösen muss?', '2');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Menschen und Sprachen')).toBeFocused();
  await expectGerman(page);
  await chooseLanguage(page, 'deutsch', 'Deutsch');
  await chooseLanguage(page, 'engl', 'Englisch');
  await expectGerman(page);
  await enter(page, page.getByRole('link', { name: 'Weiter' }));

  await expect(heading(page, 'Test, beide Familien und Gewichtung')).toBeFocused();
  await expectGerman(page);
  await expectAccessible(page);
}

test('by keyboard alone in German, to a link that opens in English to the same answers', {
  tag: '@long',
}, async ({ page, context, freshPage }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('.');
  await enter(page, page.getByRole('button', { name: 'Deutsch' }));
  await expect(heading(page, 'Qwen oder Llama: Was passt zu Ihnen?')).toBeVisible();
  await expectGerman(page);
  await expectAccessible(page);
  await answerByKeyboard(page);
  const mine = await answersOf(page);
  expect(mine).toMatchObject({
    scale: { value: 20_000 },
    hardware: { hardware: { memoryGiB: 62.75 } },
  });

  // The verdict has no German words yet: it is English as a whole, and says so.
  await enter(page, page.getByRole('link', { name: 'Ergebnis ansehen' }));
  await settled(page);
  await expect(page.getByRole('banner')).toContainText('noch nicht auf Deutsch');
  await expect(page.locator('main')).toHaveAttribute('lang', 'en-GB');
  await expect(page.getByTestId('lead')).toContainText(/by \d+\.\d points/);
  await enter(page, page.getByRole('button', { name: 'Copy the link' }));
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const colleague = await freshPage();
  await colleague.goto(link);
  await settled(colleague);
  await expect(colleague.locator('html')).toHaveAttribute('lang', 'en-GB');
  await colleague.getByRole('button', { name: 'Edit a copy' }).click();
  await expect(colleague).toHaveURL(/#\/verdict$/);
  await settled(colleague);
  expect(await answersOf(colleague)).toEqual(mine);
});

test('the language changes at once, loses nothing, and is there on the next visit', async ({
  page,
}) => {
  await page.goto('./#/questions/operations');
  await settled(page);
  await page.getByLabel('Tokens').fill('16384');
  await page.getByRole('group', { name: 'What hardware' }).getByLabel('Computers without').check();
  await page.getByLabel('Memory (RAM)').fill('1000.5');
  await page.getByLabel('Users at the same time').fill('many');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await settled(page);
  await expect(heading(page, 'Team und Hardware')).toBeVisible();
  await expect(page).toHaveURL(/#\/questions\/operations$/);
  await expect(page.getByLabel('Tokens')).toHaveValue('16.384');
  await expect(page.getByLabel('Arbeitsspeicher (RAM)')).toHaveValue('1.000,5');
  await expect(page.getByLabel('Nutzer gleichzeitig')).toHaveValue('many');
  await expect(page.getByRole('button', { name: 'Deutsch', pressed: true })).toBeFocused();

  await page.reload();
  await settled(page);
  await expect(heading(page, 'Team und Hardware')).toBeVisible();
  await expect(page.getByLabel('Arbeitsspeicher (RAM)')).toHaveValue('1.000,5');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(heading(page, 'Team and hardware')).toBeVisible();
  await expect(page.getByLabel('Memory (RAM)')).toHaveValue('1,000.5');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
});

test('whoever reads German is sent no English words for pages that have German ones', async ({
  page,
}) => {
  const words: string[] = [];
  page.on('request', (request) => {
    const file = /words-(\w+-\w+)-/.exec(request.url())?.[1];
    if (file !== undefined) words.push(file);
  });
  await kept(page, 'university', 'de');
  for (const hash of ['#/', '#/questions/work', '#/questions/priorities']) {
    await page.goto(`./${hash}`);
    await settled(page);
  }
  expect(words).toContain('de-questions');
  expect(words.filter((file) => !file.startsWith('de-'))).toEqual([]);
  await go(page, '#/verdict');
  expect(words).toContain('en-record');
});

test('the language that was chosen last holds, however late the words of another come', {
  tag: '@long',
}, async ({ page }) => {
  const { send } = await keepBack(page, /assets\/words-de-.*\.js$/);
  await go(page, '#/questions/organisation');
  const asked = page.waitForRequest(/assets\/words-de-.*\.js$/);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await asked;
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('steelyard.locale'))).toBe('en');
  send();
  await settled(page);
  await expect(heading(page, 'Your organisation')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  expect(await page.evaluate(() => localStorage.getItem('steelyard.locale'))).toBe('en');
});
