import { checksum, fixed, toCharacters } from '../../src/link/bits';
import { go, keptAnswers, linkOf, takeOver } from './app';
import { expect, test } from './fixture';

const good = linkOf('university');

/** As a later version would make it: its checksum agrees. */
const later = (() => {
  const [head, rest] = [`I${good.slice(5, 11)}`, good.slice(15)];
  return `#/d/${head}${toCharacters(fixed(checksum(`${head}${rest}`), 24))}${rest}`;
})();

const bad: readonly { readonly what: string; readonly hash: string; readonly says: RegExp }[] = [
  { what: 'truncated in its head', hash: good.slice(0, 10), says: /incomplete/ },
  { what: 'truncated', hash: good.slice(0, -9), says: /changed on the way/ },
  { what: 'altered', hash: good.replace('FCFF', 'FCGF'), says: /changed on the way/ },
  { what: 'altered in its version', hash: `#/d/I${good.slice(5)}`, says: /changed on the way/ },
  { what: 'in lower case', hash: good.toLowerCase(), says: /changed on the way/ },
  { what: 'of a later version', hash: later, says: /newer version/ },
  { what: 'empty', hash: '#/d/', says: /not a Steelyard link/ },
  { what: 'markup', hash: '#/d/<img src=x onerror=alert(1)>', says: /not a Steelyard link/ },
  { what: 'a prototype key', hash: '#/d/__proto__', says: /not a Steelyard link|incomplete|newer/ },
  { what: 'a megabyte', hash: `#/d/${'A'.repeat(1_000_000)}`, says: /longer than any/ },
  { what: 'escapes', hash: '#/d/%00%ff%E0%A4', says: /not a Steelyard link/ },
];

test('a link that cannot be opened says why and leaves own answers alone', async ({ page }) => {
  await takeOver(page, 'agency');
  const before = await keptAnswers(page);
  for (const { what, hash, says } of bad) {
    await test.step(what, async () => {
      await go(page, hash);
      await expect(page.getByRole('main').getByText(says), what).toBeVisible();
      await expect(page.getByText('Your own answers are safe.')).toBeVisible();
      expect.soft(await keptAnswers(page), what).toBe(before);
      await go(page, '#/method');
    });
  }
});

test('opening a link never overwrites own answers without asking', async ({ page }) => {
  await takeOver(page, 'agency');
  const mine = await keptAnswers(page);
  await go(page, good);
  expect(await keptAnswers(page)).toBe(mine);

  await page.getByRole('button', { name: 'Edit a copy' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep mine' }).click();
  expect(await keptAnswers(page)).toBe(mine);

  await page.getByRole('button', { name: 'Edit a copy' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Replace mine' }).click();
  await expect(page).toHaveURL(/#\/verdict$/);
  await expect(page.getByTestId('decision')).toContainText('A university in four languages');

  await go(page, '#/questions/organisation');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('radio', { name: 'A ministry' })).toBeChecked();
});
