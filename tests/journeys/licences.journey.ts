import { expect, test } from './fixture';

test('the foot of every page opens the licences, and the way back keeps the page', async ({
  page,
}) => {
  for (const hash of ['#/', '#/method', '#/size']) {
    await page.goto(hash);
    const link = page.getByRole('contentinfo').getByRole('link', { name: 'Licences and notices' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(/\/licences\.txt$/);
    // Read as UTF-8, however the host sends it.
    await expect(page.locator('body')).toContainText('Copyright © 2004-2023 Unicode');
    await expect(page.locator('body')).toContainText(/react-dom \d+\./);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(new URL(page.url()).hash).toBe(hash);
  }
});
