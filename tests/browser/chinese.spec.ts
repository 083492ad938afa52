/** From a page in English to the same in Chinese, and back. */
import { expect, test } from './support/test.ts';

const code = 'AuthFailure.SignatureFailure';

test('a common code is read in Chinese, and in English again', async ({ page }) => {
  await page.goto(`./errors/${code}/`);
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL(new RegExp(`/zh/errors/${code}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(code);
  await expect(page.getByRole('heading', { name: '如何解决' })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`[^h]/errors/${code}/$`));
});

test('the response format in Chinese leads to a code in Chinese', async ({ page }) => {
  await page.goto('./responses/');
  await page.getByRole('link', { name: '简体中文' }).click();
  await page.getByRole('table').getByRole('link', { name: 'LimitExceeded', exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/errors\/LimitExceeded\/$/);
  await expect(page.getByRole('main')).toContainText('配额');
});
