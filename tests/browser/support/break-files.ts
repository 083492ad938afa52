import type { Page } from '@playwright/test';

/** Files do not come until the function that it gives is called. */
export async function breakFiles(page: Page, ...files: string[]): Promise<() => Promise<void>> {
  for (const file of files) await page.route(file, (route) => route.abort());
  return async () => {
    for (const file of files) await page.unroute(file);
  };
}
