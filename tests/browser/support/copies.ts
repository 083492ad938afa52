/** The copies that a browser keeps of the site for use without a network. */
import { expect, type Page } from '@playwright/test';

/** So many at least come with a first visit. */
const fewest = 30;

export async function countCopies(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().length;
  });
}

/** Waits until all that comes with a first visit is kept. */
export async function waitForCopies(page: Page): Promise<void> {
  await expect.poll(() => countCopies(page)).toBeGreaterThan(fewest);
}

/** Visits a page until its worker has all that it keeps. */
export async function visitFirst(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await waitForCopies(page);
}

export async function countWorkers(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}
