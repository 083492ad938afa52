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

test('filters leave out codes, stand in the address and can be cleared', async ({ page }) => {
  await page.goto('/search/?q=instance');
  const main = page.getByRole('main');
  const list = new ResultList(main);
  await expect(list.status).toContainText('The first 50 codes');
  const clear = main.getByRole('button', { name: 'Clear filters' });
  await expect(clear).toBeHidden();

  await main
    .getByRole('combobox', { name: 'Product' })
    .selectOption({ label: 'Cloud Virtual Machine (cvm)' });
  await expect(list.status).toContainText(/The filters allow \d+ codes/);
  await main.getByRole('combobox', { name: 'Family' }).selectOption('ResourcesSoldOut');
  await main.getByRole('combobox', { name: 'Retry?' }).selectOption('Only after a change');
  await expect(page).toHaveURL(
    '/search/?q=instance&product=cvm&family=ResourcesSoldOut&retry=after',
  );
  await expect(list.results.first()).toHaveText('ResourcesSoldOut.SpecifiedInstanceType');

  await list.results.first().click();
  await expect(page).toHaveURL(/\/errors\//);
  await page.goBack();
  await expect(main.getByRole('combobox', { name: 'Product' })).toHaveValue('cvm');
  await expect(main.getByRole('combobox', { name: 'Family' })).toHaveValue('ResourcesSoldOut');
  await expect(list.results.first()).toHaveText('ResourcesSoldOut.SpecifiedInstanceType');

  await clear.click();
  await expect(list.field).toBeFocused();
  await expect(page).toHaveURL('/search/?q=instance');
  await expect(list.status).toContainText('The first 50 codes');
});

test('filters alone list the codes that they allow, and know no capitals', async ({ page }) => {
  await page.goto('/search/?product=CVM&retry=perhaps');
  const list = new ResultList(page.getByRole('main'));
  await expect(list.status).toContainText(/^The first 50 of the \d+ codes that the filters allow/);
  await expect(list.results).toHaveCount(50);
  await expect(page).toHaveURL('/search/?product=cvm');
});

test('where a product’s codes do not come, it is said', async ({ page }) => {
  await page.route('**/products/cvm.json', (route) => route.abort());
  await page.goto('/search/?product=cvm');
  const list = new ResultList(page.getByRole('main'));
  await expect(list.status).toContainText('The codes of this product could not be loaded');
});
