/** Who types Chinese finds the codes that are meant, and who reads Chinese is led to more of it. */
import { SearchDialog } from './support/search-dialog.ts';
import { ResultList } from './support/result-list.ts';
import { expect, test } from './support/test.ts';

const code = 'AuthFailure.SignatureFailure';
const chinesePage = new RegExp(`/zh/errors/${code}/$`);

test('Chinese that is typed on a page in English leads to the code in Chinese, by the keyboard', async ({
  page,
  search,
}) => {
  await page.goto('./');
  await search.open();
  await page.keyboard.insertText('签名错误');
  await expect(search.results.first()).toHaveText(code);
  await expect(search.getRow(code)).toContainText('签名错误：');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(chinesePage);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(code);
});

test('Enter that comes before anything is loaded opens what is meant', async ({ page, search }) => {
  await page.goto('./');
  await search.open();
  await page.keyboard.insertText('频率限制');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/errors\/RequestLimitExceeded\/$/);
});

test('a page in Chinese has the search in Chinese, which leads to codes in Chinese', async ({
  page,
}) => {
  await page.goto('./zh/');
  const search = new SearchDialog(page, 'zh-Hans');
  await search.open();
  await expect(search.status).toContainText('错误码');
  await search.ask('SignatureFailure');
  await expect(search.results.first()).toHaveText(code);
  await expect(search.getRow(code)).toContainText('签名错误：');
  await search.ask('未授权');
  await expect(search.results.first()).toHaveText('UnauthorizedOperation');
  await expect(search.results.nth(1)).toHaveText('AuthFailure.UnauthorizedOperation');
  await search.field.press('ArrowDown');
  await expect(search.results.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/errors\/AuthFailure\.UnauthorizedOperation\/$/);
});

test('a page in Chinese finds the guides in English, too', async ({ page }) => {
  await page.goto('./zh/');
  const search = new SearchDialog(page, 'zh-Hans');
  await search.open();
  await search.ask('clock skew');
  await expect(search.list.locator('[lang="en"]').first()).toContainText(/clock/i);
});

test('the guide in Chinese is found by what it says', async ({ page, search }) => {
  await page.goto('./');
  await search.open();
  await search.ask('流式响应');
  const passage = search.results.filter({ hasText: '踩过坑' });
  await expect(search.list.locator('[lang="zh-Hans"]')).toContainText('流式响应');
  await passage.click();
  await expect(page).toHaveURL(/\/zh\/responses\/#/);
});

test('the page of results answers in Chinese and keeps the query in its address', async ({
  page,
}) => {
  await page.goto(`./search/?q=${encodeURIComponent('参数错误')}`);
  const search = new ResultList(page);
  await expect(search.results.first()).toHaveText('InvalidParameter');
  await expect(search.results.first()).toHaveAttribute('href', /\/zh\/errors\/InvalidParameter\/$/);
  await search.ask('余额不足');
  await expect(search.results.first()).toHaveText('InvalidAccount.InsufficientBalance');
  await expect(search.results.first()).toHaveAttribute('href', /^(?!.*\/zh\/)/);
});

test('filters hold for what is found in Chinese', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('未授权')}&family=AuthFailure`);
  const search = new ResultList(page);
  await expect(search.results).toHaveText(['AuthFailure.UnauthorizedOperation']);
});

test('codes are found although the words in Chinese cannot be loaded', async ({ page }) => {
  await page.route('**/zh/search.json', (route) => route.fulfill({ status: 200, body: '[]' }));
  await page.goto('./zh/');
  const search = new SearchDialog(page, 'zh-Hans');
  await search.open();
  await search.ask(code);
  await expect(search.results.first()).toHaveText(code);
});

test('a page in English loads no words in Chinese for a query in English', async ({
  page,
  search,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await search.open();
  await search.ask(code);
  await expect(search.results.first()).toHaveText(code);
  expect(asked.filter((url) => /chinese|\/zh\//.test(url))).toEqual([]);
});
