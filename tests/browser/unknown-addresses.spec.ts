/** Addresses that no page has are answered with 404, however odd, and the page helps. */
import { expect, test } from './support/test.ts';

const long = 'a'.repeat(5000);
const signature = 'AuthFailure.SignatureFailure';

const odd = [
  '/%',
  '/%00',
  '/%E0%A4%A',
  '/errors/%/',
  '/errors/%00/',
  `/errors/${long}/`,
  '/errors/No.Such.Code...',
  '/errors/No%5CSuch/',
  '/ERRORS/no-such/',
  '/no/such/page/',
  '/assets/none.js',
];

for (const address of odd) {
  test(`${address.slice(0, 30)} is answered with 404, and a way on`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await expect(page.getByRole('main').getByRole('link', { name: 'All codes' })).toBeVisible();
  });
}

const meant = [
  `/errors/${signature}./`,
  `/errors/${signature}...`,
  `/errors/${signature}.html`,
  `/errors/${signature.toUpperCase()}/`,
  `/errors/%20${signature}%20/`,
  `/${signature}`,
  '/errors/AuthFailure%SignatureFailure/',
];

for (const address of meant) {
  test(`${address} is 404, and leads to the code that is meant`, async ({ page, request }) => {
    expect((await request.get(address)).status()).toBe(404);
    await page.goto(address);
    await expect(page).toHaveURL(`/errors/${signature}/`);
  });
}

test('a page without the slash at its end, or with too many, is found', async ({ page }) => {
  for (const address of [`/errors/${signature}`, `/errors//${signature}//`]) {
    await page.goto(address);
    await expect(page).toHaveURL(`/errors/${signature}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(signature);
  }
});
