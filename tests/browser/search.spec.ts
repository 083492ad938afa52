/** The search in its dialog. */
import { expect, test } from './support/test.ts';
import { errorTexts } from './support/texts.ts';

const exception = errorTexts.find(({ by }) => by === 'the Python SDK')?.text ?? '';

const queries = [
  {
    what: 'a code',
    text: 'AuthFailure.SignatureFailure',
    first: 'AuthFailure.SignatureFailure',
    because: 'the code itself',
  },
  {
    what: 'a family that has many codes',
    text: 'InvalidParameterValue',
    first: 'InvalidParameterValue',
    because: 'the code itself',
  },
  {
    what: 'an SDK’s constant',
    text: 'AUTHFAILURE_SIGNATUREFAILURE',
    first: 'AuthFailure.SignatureFailure',
    because: 'the same letters',
  },
  {
    what: 'another spelling',
    text: 'InternalError.DbError',
    first: 'InternalError.DBError',
    because: 'another spelling of it',
  },
  {
    what: 'the part after the dot',
    text: 'NoLock',
    first: 'FailedOperation.NoLock',
    because: 'the part after the dot',
  },
  {
    what: 'a beginning',
    text: 'AuthFailure.SignatureFail',
    first: 'AuthFailure.SignatureFailure',
    because: 'begins like this',
  },
  {
    what: 'words in any order',
    text: 'specified sold out',
    first: 'ResourcesSoldOut.SpecifiedInstanceType',
    because: 'words of the code',
  },
  {
    what: 'a slip of the keys',
    text: 'AuthFailure.SingatureFailure',
    first: 'AuthFailure.SignatureFailure',
    because: 'nearly the same letters',
  },
  {
    what: 'an exception',
    text: exception,
    first: 'UnauthorizedOperation',
    because: 'the code itself',
  },
] as const;

test.beforeEach(async ({ page, search }) => {
  await page.goto('/guides/');
  await search.open();
});

test('a code is found by all that one may know of it, with the reason', async ({ search }) => {
  for (const { what, text, first, because } of queries) {
    await test.step(what, async () => {
      await search.ask(text);
      await expect(search.results.first()).toHaveText(first);
      await expect(search.results.first()).toHaveAttribute('href', `/errors/${first}/`);
      await expect(search.getRow(first)).toContainText(because);
    });
  }
});

test('what is written for a code is shown in its first sentence', async ({ search }) => {
  await search.ask('FailedOperation.NoLock');
  await expect(search.getRow('FailedOperation.NoLock')).toContainText(
    'You do not hold the edit lock',
  );
});

test('guides are found below codes', async ({ page, search }) => {
  await search.ask('idempotent');
  const guide = search.list.getByRole('link', { name: /^When to retry/ });
  await expect(guide).toBeVisible();
  const names = await search.results.allTextContents();
  expect(names[0], 'Codes come first.').toMatch(/^\w+\.\w*[Ii]dempotent/);
  await expect(search.status).toContainText(/codes and .*passage/);
  await guide.click();
  await expect(page).toHaveURL(/\/guides\/retrying\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When to retry');
});

test('words that no code has are found in the guides', async ({ search }) => {
  await search.ask('twice harm');
  await expect(search.list.getByRole('link', { name: /^When to retry/ })).toBeVisible();
});

test('where nothing is found, it is said, with advice', async ({ search }) => {
  await search.ask('qqzzxxyy');
  await expect(search.status).toContainText('Nothing found. Fewer words');
  await expect(search.results).toHaveCount(0);
});

test('arrow keys choose, Enter opens', async ({ page, search }) => {
  await search.ask('signature');
  await expect(search.results.nth(2)).toBeVisible();
  await expect(search.results.first()).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(search.results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(search.results.nth(1)).toBeFocused();
  const address = (await search.results.nth(1).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
});

test('Up from the first result leads back to the field, and so does typing', async ({
  page,
  search,
}) => {
  await search.ask('signature');
  await expect(search.results.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search.field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('x');
  await expect(search.field).toBeFocused();
  await expect(search.field).toHaveValue(/x/);
});

test('Enter opens what was typed last, however fast it comes', async ({ page, search }) => {
  await search.ask('signature');
  await expect(search.results.first()).toBeVisible();
  await search.ask('FailedOperation.NoLock');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/errors/FailedOperation.NoLock/');
});

test('all results are on a page of their own', async ({ page, search }) => {
  await search.ask('signature');
  await expect(search.results.first()).toBeVisible();
  await search.dialog.getByRole('link', { name: 'All results on a page' }).click();
  await expect(page).toHaveURL('/search/?q=signature');
});

test('what led to an opened result is offered again in this tab', async ({ page, search }) => {
  await search.ask('sold out');
  await search.results.first().click();
  await expect(page).toHaveURL(/SoldOut/);

  await search.open();
  const recent = search.dialog.getByRole('list', { name: 'Recent searches' });
  await expect(recent.getByRole('link')).toHaveText(['sold out']);
  await page.keyboard.press('ArrowDown');
  await expect(recent.getByRole('link', { name: 'sold out' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(search.field).toHaveValue('sold out');
  await expect(search.field).toBeFocused();
  await expect(search.results.first()).toHaveText(/SoldOut/);

  await search.ask('');
  await search.dialog.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(search.field).toBeFocused();
  await expect(search.results).toHaveCount(0);
  await expect(recent).toHaveCount(0);
});

test('of what was pasted, only the code is recent', async ({ page, search }) => {
  await search.ask(exception);
  await search.results.first().click();
  await expect(page).toHaveURL('/errors/UnauthorizedOperation/');
  await search.open();
  const recent = search.dialog.getByRole('list', { name: 'Recent searches' });
  await expect(recent.getByRole('link')).toHaveText(['UnauthorizedOperation']);
});

test('it works where the browser keeps nothing', async ({ page, search }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('Storage is off.', 'SecurityError');
      },
    });
  });
  await page.goto('/guides/');
  await search.open();
  await expect(search.status).toContainText('A code, a part of one');
  await search.ask('FailedOperation.NoLock');
  await search.results.first().click();
  await expect(page).toHaveURL('/errors/FailedOperation.NoLock/');
});
