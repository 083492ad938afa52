/** The theme: the system's, or the reader's choice, which is remembered. */
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';

/** Whether the page is dark: the lightness of its paper tells, not an attribute. */
async function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) throw new Error('There is no canvas to read a colour with.');
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return red + green + blue < 3 * 128;
  });
}

for (const { system, other } of [
  { system: 'light', other: 'Dark' },
  { system: 'dark', other: 'Light' },
] as const) {
  const isSystemDark = system === 'dark';

  test(`on a ${system} system the other theme is remembered, and forgotten again`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('/');
    await expect.poll(() => isDark(page)).toBe(isSystemDark);

    await page.getByRole('button', { name: other, exact: true }).click();
    await expect.poll(() => isDark(page)).toBe(!isSystemDark);
    await page.getByRole('link', { name: 'Guides', exact: true }).first().click();
    await expect(page).toHaveURL('/guides/');
    await expect.poll(() => isDark(page), 'The choice holds on the next page.').toBe(!isSystemDark);
    await page.reload();
    await expect.poll(() => isDark(page), 'The choice survives reloading.').toBe(!isSystemDark);

    const back = isSystemDark ? 'Dark' : 'Light';
    await page.getByRole('button', { name: back, exact: true }).click();
    await expect.poll(() => isDark(page)).toBe(isSystemDark);
    expect(await page.evaluate(() => localStorage.length), 'The choice is forgotten.').toBe(0);
  });
}

test('an open page follows the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await isDark(page)).toBe(true);
});

test('where nothing should move, nothing does', async ({ page, search }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/errors/AuthFailure.SignatureFailure/');
  await page.getByText('As the SDKs print it').click();
  await search.open();
  const running = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) > 10)
      .map(({ effect }) => String(effect?.getComputedTiming().endTime)),
  );
  expect(running).toEqual([]);
  const behaviour = await page.evaluate(
    () => getComputedStyle(document.documentElement).scrollBehavior,
  );
  expect(behaviour).toBe('auto');
});

for (const { movement, fades } of [
  { movement: 'no-preference', fades: 'true' },
  { movement: 'reduce', fades: 'false' },
] as const) {
  test(`one page fades into the next: ${fades}, where movement is ${movement}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: movement });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        const isFading = 'viewTransition' in event && event.viewTransition !== null;
        document.documentElement.setAttribute('data-fades', String(isFading));
      });
    });
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: 'Guides', exact: true }).click();
    await expect(page).toHaveURL('/guides/');
    await expect(page.locator('html')).toHaveAttribute('data-fades', fades);
  });
}
