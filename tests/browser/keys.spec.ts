/** Single keys lead through the site, where nobody is typing and nobody minds. */
import { escape } from './support/escape.ts';
import { expect, test } from './support/test.ts';

const entry = '/errors/AuthFailure.SignatureFailure/';

for (const [keys, address] of [
  ['g e', '/errors/'],
  ['g p', '/products/'],
  ['g r', '/responses/'],
  ['g g', '/guides/'],
  ['g h', '/'],
  ['d', '/decode/'],
] as const) {
  test(`${keys} leads to ${address}`, async ({ page }) => {
    await page.goto('/guides/retrying/');
    for (const key of keys.split(' ')) await page.keyboard.press(key);
    await expect(page).toHaveURL(address);
  });
}

test('d goes into the box of the page, out of its fold', async ({ page, box }) => {
  await page.goto(entry);
  await page.keyboard.press('d');
  await expect(box.field).toBeFocused();
  await expect(box.field).toHaveValue('');
});

test('what is typed into a field is typed, and no more', async ({ page, box }) => {
  await page.goto('/decode/');
  await box.field.focus();
  await page.keyboard.type('mdf?/ge');
  await expect(box.field).toHaveValue('mdf?/ge');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL('/decode/');
});

test('with a modifier a key is the browser’s', async ({ page }) => {
  await page.goto(entry);
  for (const key of ['Control+m', 'Alt+m', 'Meta+m']) await page.keyboard.press(key);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveAccessibleName('Reading and keys');
});

test('in a dialog no key leads away from it', async ({ page }) => {
  await page.goto(entry);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Reading and keys' });
  await expect(dialog).toBeVisible();
  for (const key of ['m', 'f', 'g', 'e']) await page.keyboard.press(key);
  await expect(page).toHaveURL(entry);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await escape(dialog);
});

test('keys can be turned off, and stay off', async ({ page, search }) => {
  await page.goto(entry);
  await page.getByRole('contentinfo').getByRole('button', { name: 'Reading and keys' }).click();
  const isOn = page.getByRole('checkbox', { name: 'Keys are on' });
  await expect(isOn).toBeChecked();
  await isOn.uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  for (const key of ['?', 'm', '/']) await page.keyboard.press(key);
  await search.open('Control+K');
  await expect(page.getByRole('dialog'), 'Only what has a modifier opens.').toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Reading and keys' }).click();
  await expect(isOn).not.toBeChecked();
  await isOn.check();
  await escape(page.getByRole('dialog'));
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: 'Map of the site' })).toBeVisible();
});

test('every key is listed', async ({ page }) => {
  await page.goto(entry);
  await page.keyboard.press('?');
  const rows = page.getByRole('table', { name: /^Keys/ }).getByRole('row');
  await expect(rows.filter({ hasText: 'Go to the families' })).toContainText('g then e');
  await expect(rows).toHaveCount(11);
});
