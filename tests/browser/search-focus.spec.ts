/** The dialog gives back what it took. */
import { escape } from './support/escape.ts';
import { expect, test } from './support/test.ts';

const address = '/errors/AuthFailure.SignatureFailure/';

test('Escape closes the search and gives the focus back', async ({ page, search }) => {
  await page.goto(address);
  const link = page.getByRole('button', { name: 'Copy link' });
  await link.focus();
  for (const text of ['', 'signature']) {
    await search.open();
    await search.ask(text);
    await escape(search.dialog, 'One Escape is enough, whatever is typed.');
    await expect(link).toBeFocused();
  }
});

test('the button that opened the search has the focus again', async ({ page, search }) => {
  await page.goto(address);
  await search.trigger.click();
  await search.closeButton.click();
  await expect(search.dialog).toBeHidden();
  await expect(search.trigger).toBeFocused();
});

test('a click beside the dialog closes it', async ({ page, search }) => {
  await page.goto(address);
  await search.open();
  await search.ask('signature');
  await expect(search.results.first()).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(search.dialog).toBeHidden();
});

test('the focus stays in the dialog, and the page behind it is still', async ({ page, search }) => {
  await page.goto(address);
  await search.open();
  await search.ask('signature');
  await expect(search.results.first()).toBeVisible();
  for (let press = 0; press < 25; press += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body || activeElement?.closest('dialog') !== null;
    });
    expect(place, 'Tab leads out of the dialog into the page behind it.').toBe(true);
  }
});

test('what was searched for is still there when it is opened again', async ({ page, search }) => {
  await page.goto(address);
  await search.open();
  await search.ask('signature');
  await expect(search.results.first()).toBeVisible();
  await escape(search.dialog);
  await search.open('Control+K');
  await expect(search.field).toHaveValue('signature');
  await expect(search.results.first()).toBeVisible();
});
