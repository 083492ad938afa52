/** All can be done from the keyboard, and one sees where one is. */
import { readFocus, walkByTab } from './support/focus.ts';
import { expect, test } from './support/test.ts';
import { errorTexts, requestIds } from './support/texts.ts';

// The focus is looked for where it is, and not on its way there.
test.use({ reducedMotion: 'reduce' });

const entry = '/errors/AuthFailure.SignatureFailure/';

test('the first stop leads past the masthead', async ({ page }) => {
  await page.goto(entry);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInside = await page.evaluate(
    () => document.querySelector('main')?.contains(document.activeElement) ?? false,
  );
  expect(isInside, 'After the skip link, Tab goes on in the content.').toBe(true);
});

test('the masthead comes in the order of reading', async ({ page }) => {
  await page.goto('/');
  const stops = [];
  for (let press = 0; press < 9; press += 1) {
    await page.keyboard.press('Tab');
    stops.push((await readFocus(page))?.name);
  }
  expect(stops).toEqual([
    'Skip to the content',
    'API 3.0 errors, home',
    'Response format',
    'Guides',
    'Families',
    'Products',
    'Map',
    expect.stringMatching(/^Search/),
    'Dark',
  ]);
});

for (const { kind, address } of [
  { kind: 'a code', address: entry },
  { kind: 'the start', address: '/' },
  { kind: 'a guide', address: '/guides/retrying/' },
  { kind: 'a product', address: '/products/sts/' },
]) {
  test(`on ${kind} each stop is seen, and none is missed`, async ({ page }) => {
    await page.goto(address);
    const stops = await walkByTab(page, 300);
    const hidden = stops.filter(({ isVisible, isInView }) => !isVisible || !isInView);
    expect(hidden, 'The focus cannot be seen on these.').toEqual([]);
    const controls = await page
      .locator('a[href], button, input, textarea, summary')
      .filter({ visible: true })
      .count();
    expect(stops.length, 'Not all that can be used is reached by Tab.').toBeGreaterThanOrEqual(
      controls,
    );
  });
}

test('folds open and close', async ({ page }) => {
  await page.goto(entry);
  const summary = page.locator('summary').filter({ hasText: 'As the SDKs print it' });
  const content = page.getByLabel('The same error as four SDKs print it');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(content).toBeVisible();
  await page.keyboard.press('Space');
  await expect(content).toBeHidden();
});

test('the menu of a narrow window opens, and its links lead on', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(entry);
  const menu = page.getByRole('banner').locator('summary');
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const links = page.getByRole('navigation', { name: 'Site, short' }).getByRole('link');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/responses/');
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('from the paste to the copied RequestId no mouse is needed', async ({ page, box }) => {
    await page.goto('/decode/');
    await box.field.focus();
    await page.keyboard.insertText(errorTexts[1]?.text ?? '');
    await expect(box.getButton('Copy RequestId')).toBeVisible();
    let name: string | undefined;
    for (let press = 0; press < 30 && name !== 'Copy RequestId'; press += 1) {
      await page.keyboard.press('Tab');
      name = (await readFocus(page))?.name;
    }
    await page.keyboard.press('Enter');
    await expect(box.getButton('Copied')).toBeFocused();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(requestIds[0]);
  });
});
