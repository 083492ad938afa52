/** The page of results, whose address holds what is searched for. */
import { ResultList } from './support/result-list.ts';
import { expect, test } from './support/test.ts';

test('results are in the address, and survive reloading', async ({ page }) => {
  await page.goto('/search/');
  const list = new ResultList(page.getByRole('main'));
  await list.field.pressSequentially('sold out');
  await expect(page).toHaveURL('/search/?q=sold%20out');
  await expect(list.results.first()).toHaveText(/SoldOut/);
  const names = await list.results.allTextContents();

  await page.reload();
  await expect(list.field).toHaveValue('sold out');
  await expect(list.results.first()).toHaveText(names[0] ?? '');
});

test('going back from a result leads to the results', async ({ page }) => {
  await page.goto('/search/?q=signature');
  const list = new ResultList(page.getByRole('main'));
  await list.results.first().click();
  await expect(page).toHaveURL(/\/errors\//);
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=signature');
  await expect(list.field).toHaveValue('signature');
  await expect(list.results.first()).toBeVisible();
});

test('it shows more than the dialog does', async ({ page }) => {
  await page.goto('/search/?q=signature');
  const list = new ResultList(page.getByRole('main'));
  await expect(list.results.nth(15)).toBeVisible();
});

for (const { where, address, label } of [
  { where: 'the start', address: '/', label: 'Search codes and guides' },
  { where: 'the page of all codes', address: '/errors/', label: 'Search codes and guides' },
  {
    where: 'a large family',
    address: '/errors/InvalidParameterValue/',
    label: /^One of the [\d,]+ codes of this family$/,
  },
]) {
  test(`the field on ${where} leads to the results`, async ({ page }) => {
    await page.goto(address);
    const field = page.getByRole('searchbox', { name: label });
    await field.press('End');
    await field.pressSequentially('password');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=.*password$/);
    const list = new ResultList(page.getByRole('main'));
    await expect(list.results.first()).toHaveText(/password/i);
  });
}
