import { encode } from '../../src/link';
import { emptySheet } from '../../src/decision';
import { codes } from '../fixtures/codes';
import { go, kept, keptAnswers, linkOf, settled } from './app';
import { expect, expectAccessible, test } from './fixture';

const link = linkOf('university');
const title = 'A university in four languages';

const carried: readonly (readonly [string, string])[] = [
  ['a full stop', `${link}.`],
  ['a bracket and a full stop', `${link}).`],
  ['tracking', `${link}?utm_source=newsletter&utm_medium=email`],
  ['a parameter of another', `${link}&fbclid=abc`],
  ['tracking before it', `?utm_source=a${link}`],
  ['tracking before it in the fragment', link.replace('#/', '#/?utm_source=a/')],
  ['a fragment encoded into parameters', `?utm_source=a${link.replace('#', '%23')}`],
  ['encoded slashes', link.replaceAll('/', '%2F')],
  ['encoding twice', link.replaceAll('/', '%252F')],
  ['the sign of crawlers', link.replace('#', '#!')],
  ['a slash', `${link}/`],
  ['a space', `${link}%20`],
  ['a stop of Chinese', `${link}。`],
  ['hidden marks', `#\u202a${link.slice(1)}\u200b\u202c`],
  ['a line broken in it', `${link.slice(0, 40)}%0A${link.slice(40)}`],
];

test.describe('A link', () => {
  test.use({ openedAddresses: [/\/\?utm_source=a/] });

  test('opens however it was carried, and its address is put right', { tag: '@long' }, async ({
    page,
  }) => {
    await kept(page, 'agency');
    for (const [what, hash] of carried) {
      await test.step(`with ${what}`, async () => {
        await go(page, '#/method');
        const mine = await keptAnswers(page);
        await go(page, hash);
        await expect(page.getByTestId('decision'), what).toContainText(title);
        expect.soft(new URL(page.url()).hash, what).toBe(link);
        expect.soft(await keptAnswers(page), what).toBe(mine);
        await page.goBack();
        await expect(page, what).toHaveURL(/#\/method$/);
      });
    }
  });
});

const pages: readonly (readonly [string, string])[] = [
  ['#/verdict?utm_campaign=a', '#/verdict'],
  ['#/verdict/', '#/verdict'],
  ['#/questions?utm_source=a', '#/questions'],
  ['#/Licence', '#/licence'],
  ['#/release/llama-3.3-70b.', '#/release/llama-3.3-70b'],
  ['#/?utm_source=a', '#/'],
];

test('an address of a page is put right', async ({ page }) => {
  for (const [hash, clean] of pages) {
    await test.step(hash, async () => {
      await go(page, '#/method');
      await go(page, hash);
      await expect.poll(() => new URL(page.url()).hash, hash).toBe(clean);
      await settled(page);
      await expect(page.getByRole('heading', { name: 'Page not found' })).toHaveCount(0);
    });
  }
});

test('an address of no page still says so', async ({ page }) => {
  await go(page, '#/nowhere?utm_source=a');
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
});

test('an invitation opens whole and without the sign that was dropped from it', async ({
  page,
}) => {
  const old = 'EAAAAAAioOvquCrBXaGljaCBtb2RlbCBmb3IgdXM_';
  const edition = { date: '2020-01-01', hash: '000000' };
  const made = encode({ ...emptySheet, title: 'Which model for us?' }, codes, {
    edition,
    withNotes: false,
  });
  for (const payload of [old, old.slice(0, -1), `${old}.`, made, `${made}_`]) {
    await go(page, `#/invite/${payload}`);
    await expect(page.getByText('“Which model for us?”', { exact: false })).toBeVisible();
  }
});

test('a comparison opens as it was carried', async ({ page }) => {
  const two = [linkOf('agency'), linkOf('hospital')].map((one) => one.slice(4));
  await go(page, `#/compare/${two.join('%7E')}).`);
  await expect(page.getByRole('button', { name: /^Remove .+/ })).toHaveCount(3);
  expect(new URL(page.url()).hash).toBe(`#/compare/${two.join('~')}`);
});

test('a link under a passphrase opens as it was carried', async ({ page }) => {
  const sealed =
    'AQAAA-h5L82RnXR4YSzWpDoNlkxsxkCiBCQgc0yF6eQpnceBLLPdA4JOH85d8p44erByvR0Za39d1DyqdgGBXFxrLHbL0F43qrQegbG8jlUo2PTAhCViYY4jf2mCrJo0lN6kbkRB0tykBoyGQRSb7nOelVLBsFal8SP69qIJ0YoXV7eCLLNMEnHsKGGlgyhw-vKOExdTCHK6If7kEzPNYsSIcCJhP6--';
  for (const carrier of [
    sealed.slice(0, -2),
    `${sealed}).`,
    `${sealed.slice(0, 80)}%0A${sealed.slice(80)}`,
  ]) {
    await go(page, `#/sealed/${carrier}`);
    await page.getByLabel('Passphrase', { exact: true }).fill('korrekt');
    await page.getByRole('button', { name: 'Open' }).click();
    await expect(page.getByTestId('decision')).toContainText(title);
  }
});

test.describe('An address that asks the host for its fragment', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('opens by way of the host’s page for what is missing', { tag: '@long' }, async ({
    page,
  }) => {
    for (const asked of ['%23/d/', '%2523/d/', '%23%2Fd%2F', '%23!/d/', 'index.html%23/d/']) {
      await test.step(asked, async () => {
        await page.goto(`./${asked}${link.slice(4)}.`);
        await expect(page.getByTestId('decision'), asked).toContainText(title);
        expect.soft(new URL(page.url()).hash, asked).toBe(link);
      });
    }
  });

  test('one that names nothing says so and leads to the start', async ({ page, site }) => {
    await page.goto('./nowhere');
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Go to the start page' }).click();
    await expect(page).toHaveURL(`${site.url}index.html`);
  });
});
