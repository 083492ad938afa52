/** Addresses that tools and people make up lead to the page that is meant. */
import { expect, test } from './support/test.ts';

const signature = '/errors/AuthFailure.SignatureFailure/';

const ways = [
  { from: '/errors/?code=AuthFailure.SignatureFailure', to: signature },
  { from: '/errors/?code=authfailure.signaturefailure', to: signature },
  { from: '/errors/?code=AUTHFAILURE_SIGNATUREFAILURE', to: signature },
  { from: '/errors/?code=%20AuthFailure.SignatureFailure%20', to: signature },
  { from: '/errors/?q=authfailure.signaturefailure', to: signature },
  { from: '/errors/?code=InternalError.DbError', to: '/errors/InternalError.DBError/' },
  { from: '/errors/?code=InternalError.', to: '/errors/InternalError/' },
  { from: '/errors/AUTHFAILURE_SIGNATUREFAILURE/', to: signature },
  { from: '/errors/authfailure.signaturefailure/', to: signature },
  { from: '/errors/InternalError.DbError/', to: '/errors/InternalError.DBError/' },
  { from: '/AuthFailure.SignatureFailure/', to: signature },
];

test('each way of naming a code leads to its page', async ({ page }) => {
  for (const { from, to } of ways) {
    await page.goto(from);
    await expect(page, `${from} leads elsewhere.`).toHaveURL(to);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(to.split('/')[2] ?? '');
  }
});

test('going back does not lead into the resolver again', async ({ page }) => {
  await page.goto('/guides/');
  await page.goto('/errors/?code=authfailure.signaturefailure');
  await expect(page).toHaveURL(signature);
  await page.goBack();
  await expect(page).toHaveURL('/guides/');
});

for (const from of [
  '/errors/?code=AuthFailure.SignatureFailuer',
  '/errors/AuthFailure.SignatureFailuer/',
]) {
  test(`${from} offers what is near it`, async ({ page }) => {
    await page.goto(from);
    const offer = page.getByRole('main').locator('code-resolver');
    await expect(offer).toContainText('No code is spelled “AuthFailure.SignatureFailuer”');
    await expect(page, 'A guess is offered, not taken.').toHaveURL(from);
    await offer.getByRole('link', { name: 'AuthFailure.SignatureFailure', exact: true }).click();
    await expect(page).toHaveURL(signature);
  });
}

test('without anything near it, it is said', async ({ page }) => {
  await page.goto('/errors/?code=qqzzxxyy');
  await expect(page.getByRole('main')).toContainText('none is near it');
});

test('the page of all codes offers nothing that nobody asked for', async ({ page }) => {
  await page.goto('/errors/');
  await expect(page.getByRole('heading', { name: 'Which code?' })).toBeHidden();
});

test('no address leads out of the site', async ({ page }) => {
  for (const code of [
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '\\\\elsewhere.example',
    'javascript:alert(1)',
    '../../../elsewhere',
    '%2F%2Felsewhere.example',
  ]) {
    const address = `/errors/?code=${encodeURIComponent(code)}`;
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Which code?' })).toBeVisible();
    await expect(page, `${code} led away.`).toHaveURL(address);
    for (const link of await page.locator('code-resolver').getByRole('link').all()) {
      await expect(link).toHaveAttribute('href', /^\/errors\/[\w.]+\/$/);
    }
  }
});
