/** The path of someone who was never here: from a failed response to the page of its code. */
import { sectionNames } from '../support/section-names.ts';
import { expect, test } from './support/test.ts';
import { documentedFailure } from './support/texts.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a pasted response leads to the page of its code', async ({ page, box }) => {
  await page.goto('/');
  await expect(box.region, 'Before anything is pasted there is nothing to show.').toBeHidden();

  await page.evaluate((text) => navigator.clipboard.writeText(text), documentedFailure);
  await box.field.click();
  await page.keyboard.press('ControlOrMeta+V');
  const link = box.getCode('AuthFailure.SignatureFailure');
  await expect(link).toHaveAttribute('href', '/errors/AuthFailure.SignatureFailure/');
  await expect(box.getFact('Retry?')).toContainText('After a change');
  await expect(box.getFact('Who can fix it?')).toContainText('You');

  await link.click();
  await expect(page).toHaveURL('/errors/AuthFailure.SignatureFailure/');
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(
    'AuthFailure.SignatureFailure',
  );
  await expect(article.getByRole('heading', { level: 2 })).toHaveText(sectionNames);
  for (const name of sectionNames) {
    const section = article.locator('section').filter({
      has: page.getByRole('heading', { name, exact: true }),
    });
    await expect(section, `The section “${name}” says nothing.`).toHaveText(/\S.{20}/s);
  }
  await expect(page.getByLabel('Example response in JSON')).toContainText(
    '"Code": "AuthFailure.SignatureFailure"',
  );
});

test('a code is searched for from the keyboard, and Enter opens its page', async ({
  page,
  search,
}) => {
  await page.goto('/errors/AuthFailure.SignatureFailure/');
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await page.keyboard.type('FailedOperation.NoLock');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/errors/FailedOperation.NoLock/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FailedOperation.NoLock');
});

const openings = [
  { by: '/', open: '/' },
  { by: 'Ctrl+K', open: 'Control+K' },
  { by: 'Cmd+K', open: 'Meta+K' },
  { by: 'the button', open: undefined },
] as const;

for (const { by, open } of openings) {
  test(`the search opens by ${by}`, async ({ page, search }) => {
    await page.goto('/products/cbs/');
    if (open === undefined) await search.trigger.click();
    else await page.keyboard.press(open);
    await expect(search.dialog).toBeVisible();
    await expect(search.field).toBeFocused();
  });
}

test('a slash that is typed into a field stays a slash', async ({ page, box, search }) => {
  await page.goto('/');
  await box.field.click();
  await page.keyboard.type('/');
  await expect(box.field).toHaveValue('/');
  await expect(search.dialog).toBeHidden();
});
