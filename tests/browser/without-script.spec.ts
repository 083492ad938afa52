/** Without script every page reads, and says what cannot be done. */
import { sectionNames } from '../support/section-names.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

/** Playwright leaves out what stands in `noscript`, unless it is asked for what is seen. */
const asShown = { useInnerText: true };

/** The label of a button that a script shows, and no text that is to be read. */
const mostHidden = 20;

test.describe.configure({ timeout: 90_000 });
test.use({ javaScriptEnabled: false });

test('every kind of page reads', async ({ page }) => {
  for (const { kind, address, heading } of pageKinds) {
    await test.step(kind, async () => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      const main = page.getByRole('main');
      await expect(main.getByRole('link').first()).toHaveAttribute('href', /^\//);
      if (await page.locator('response-decoder').isVisible()) {
        await expect(main).toContainText(/(?:needs|需要) ?JavaScript/, asShown);
      }
      // A field of a search is sent without script, too, if it leads to another page.
      const controls = page.locator('button, select, textarea, form[action^="/search/"] input');
      for (const control of await controls.all()) {
        const isSent =
          (await control.getAttribute('name')) === 'q' && !address.startsWith('/search/');
        if (!isSent) await expect(control, 'It does nothing without script.').toBeHidden();
      }
      for (const key of await main.locator('p kbd').all()) {
        await expect(key, 'No key is heard without script.').toBeHidden();
      }
      const kept = (await main.locator('[hidden]').allTextContents()).filter(
        (text) => text.trim().length > mostHidden,
      );
      expect(kept, 'Without script nobody would ever read it.').toEqual([]);
    });
  }
});

test('a code’s page has its sections, and folds that open', async ({ page }) => {
  await page.goto('/errors/AuthFailure.SignatureFailure/');
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(
    sectionNames,
  );
  await page.getByText('As the SDKs print it').click();
  await expect(page.getByLabel('The same error as four SDKs print it')).toBeVisible();
});

test('a code is found by going down the lists', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'all codes by family' }).click();
  await page.getByRole('main').getByRole('link', { name: 'FailedOperation', exact: true }).click();
  await page
    .getByRole('navigation', { name: 'By letter' })
    .getByRole('link', { name: /^N/ })
    .click();
  await page.getByRole('link', { name: 'NoLock', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FailedOperation.NoLock');
});

test('the search field leads to a page that tells another way', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search codes and guides' }).fill('signature');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=signature');
  await expect(page.getByRole('main')).toContainText('The search needs JavaScript', asShown);
  await expect(page.getByRole('main').getByRole('status')).toBeHidden();
  await page.getByRole('link', { name: 'all codes by family' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All codes, by family');
});
