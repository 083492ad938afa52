/** The map of the site: a page, and a panel that shows where one is. */
import type { Locator, Page } from '@playwright/test';
import { escape } from './support/escape.ts';
import { expect, test } from './support/test.ts';

test.use({ reducedMotion: 'reduce' });

function getPanel(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Map of the site' });
}

function getFold(panel: Locator, name: string): Locator {
  return panel.locator('summary').filter({ hasText: new RegExp(`^\\s*${name}`) });
}

async function openPanel(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await page.keyboard.press('m');
  return getPanel(page);
}

for (const { address, name, current } of [
  { address: '/products/cvm/', name: 'Cloud Virtual Machine', current: 'page' },
  { address: '/guides/retrying/', name: 'When to retry', current: 'page' },
  { address: '/errors/InvalidParameterValue/a/', name: 'A', current: 'page' },
  { address: '/errors/FailedOperation.NoLock/', name: 'N', current: 'true' },
  { address: '/errors/AuthFailure.SignatureFailure/', name: 'AuthFailure', current: 'true' },
]) {
  test(`on ${address} it shows the place`, async ({ page }) => {
    const panel = await openPanel(page, address);
    const place = panel.locator('[aria-current]');
    await expect(place).toHaveText(name);
    await expect(place).toHaveAttribute('aria-current', current);
    await expect(place).toBeInViewport();
    await expect(panel.getByRole('textbox', { name: 'Filter the map' })).toBeFocused();
  });
}

test('the actions of a product come when it is opened, and lead to their place', async ({
  page,
}) => {
  const panel = await openPanel(page, '/guides/');
  await getFold(panel, 'Products').click();
  await getFold(panel, 'Compute').click();
  await getFold(panel, 'Cloud Virtual Machine').click();
  const filter = panel.getByRole('textbox', { name: 'Filter the map' });
  await filter.fill('cvm RunInst');
  await panel.getByRole('link', { name: 'RunInstances', exact: true }).click();
  await expect(page).toHaveURL('/products/cvm/#RunInstances');
  await expect(page.getByRole('heading', { name: 'RunInstances', exact: true })).toBeInViewport();
});

test('an older version’s action leads to its own place', async ({ page }) => {
  const panel = await openPanel(page, '/products/sms/');
  const links = panel.locator('[data-version] li a');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    const anchor = new URL((await link.getAttribute('href')) ?? '', page.url()).hash.slice(1);
    expect(await page.evaluate((id) => document.getElementById(id)?.localName, anchor)).toBe(
      'section',
    );
  }
});

test('the filter leaves what is meant, and gives back the rest', async ({ page }) => {
  const panel = await openPanel(page, '/guides/');
  const filter = panel.getByRole('textbox', { name: 'Filter the map' });
  // Typed at once: the lists may still be on their way.
  await filter.fill('sts');
  await expect(getFold(panel, 'Security Token Service')).toBeVisible();
  await expect(getFold(panel, 'Cloud Virtual Machine')).toBeHidden();
  await filter.fill('qqzzxx');
  await expect(panel.getByRole('status').first()).toContainText('Nothing on the map');
  await filter.fill('');
  await expect(panel.getByRole('link', { name: 'Start' })).toBeVisible();
  await expect(getFold(panel, 'Security Token Service')).toBeHidden();
});

test('Escape closes it and gives the focus back; the focus stays in while it is open', async ({
  page,
}) => {
  await page.goto('/guides/retrying/');
  const button = page.getByRole('banner').getByRole('button', { name: 'Map' });
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = getPanel(page);
  await expect(panel.locator('[aria-current]')).toBeVisible();
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body || activeElement?.closest('dialog') !== null;
    });
    expect(isInside, 'Tab leads out of the panel into the page behind it.').toBe(true);
  }
  await escape(panel);
  await expect(button).toBeFocused();
});

test('where its lists cannot be loaded, it says where they are', async ({ page }) => {
  await page.route('**/map/', (route) => route.abort());
  const panel = await openPanel(page, '/guides/');
  await expect(panel.getByRole('link', { name: 'Map of the site' })).toHaveAttribute(
    'href',
    '/map/',
  );
});

test('on its own page the key leads into its filter', async ({ page }) => {
  await page.goto('/map/');
  await page.keyboard.press('m');
  await expect(page.getByRole('textbox', { name: 'Filter the map' })).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on a phone it opens from the menu, and is the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/guides/');
  await page.getByRole('banner').locator('summary').click();
  await page
    .getByRole('navigation', { name: 'Site, short' })
    .getByRole('button', { name: 'Map' })
    .click();
  await expect(getPanel(page)).toBeVisible();
  expect((await getPanel(page).boundingBox())?.width).toBe(360);
});
