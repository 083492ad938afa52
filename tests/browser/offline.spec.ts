/** The site without a network, after a first visit. */
import type { Page } from '@playwright/test';
import { serveFolder } from '../../src/commands/static-server.ts';
import { countWorkers, visitFirst, waitForCopies } from './support/copies.ts';
import { expect, test } from './support/test.ts';
import { documentedFailure } from './support/texts.ts';

test.use({ serviceWorkers: 'allow' });

const visited = 'FailedOperation.NoLock';
const unvisited = 'LimitExceeded';

async function isKept(page: Page, address: string): Promise<boolean> {
  return page.evaluate(async (one) => (await caches.match(one)) !== undefined, address);
}

test.describe('after a first visit, without a network', () => {
  test.beforeEach(async ({ page, context }) => {
    const address = `/errors/${visited}/`;
    await visitFirst(page, address);
    await expect.poll(() => isKept(page, address)).toBe(true);
    await context.setOffline(true);
  });

  test('the page that was visited opens', async ({ page }) => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(visited);
  });

  test('the start, a guide and the response format open', async ({ page }) => {
    const places = [
      ['/', 'Which error did the API return?'],
      ['/guides/retrying/', 'When to retry'],
      ['/responses/', 'The response format'],
    ] as const;
    for (const [address, heading] of places) {
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    }
  });

  test('the decoder names the code, and says whether to retry', async ({ page, box }) => {
    await page.goto('/decode/');
    await box.enter(documentedFailure);
    await expect(box.getCode('AuthFailure.SignatureFailure')).toBeVisible();
    await expect(box.getFact('Retry?')).toContainText('After a change');
  });

  test('the search finds a code', async ({ page, search }) => {
    await page.goto('/search/?q=signaturefailure');
    await expect(
      page.getByRole('list', { name: 'Results' }).getByRole('link', {
        name: 'AuthFailure.SignatureFailure',
        exact: true,
      }),
    ).toBeVisible();
    await search.open();
    await search.ask('nolock');
    await expect(search.results.first()).toHaveText(visited);
    expect(await isKept(page, '/search/?q=signaturefailure'), 'No query is kept.').toBe(false);
  });

  test('a page that was not visited says what is known of its code', async ({ page }) => {
    const response = await page.goto(`/errors/${unvisited}/`);
    expect(response?.status(), 'No program may take it for the page.').toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a network');
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: unvisited, exact: true })).toBeVisible();
    await expect(main).toContainText('Retry? ');
  });

  test('a code that the list lacks leads to those near it', async ({ page }) => {
    await page.goto('/errors/AuthFailure.SignatureFailur3/');
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: 'AuthFailure.SignatureFailure', exact: true }),
    ).toBeVisible();
  });
});

test('it can be turned off, which is remembered, and on again', async ({ page }) => {
  await visitFirst(page, '/offline/');
  await page.getByRole('button', { name: 'Turn it off and remove the copies' }).click();
  await expect(page.getByRole('status')).toHaveText(
    'Nothing is kept on this device, and nothing will be.',
  );
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Turn it on' })).toBeVisible();
  expect(await countWorkers(page)).toBe(0);
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await waitForCopies(page);
});

test('with the network, an unknown address stays unknown', async ({ page }) => {
  await visitFirst(page, '/');
  const response = await page.goto('/errors/No.Such.Code.Anywhere/');
  expect(response?.status()).toBe(404);
  expect(await isKept(page, '/errors/No.Such.Code.Anywhere/')).toBe(false);
});

test('turned off and at once on again, it keeps copies', async ({ page }) => {
  await visitFirst(page, '/offline/');
  await page.getByRole('button', { name: 'Turn it off and remove the copies' }).click();
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await waitForCopies(page);
});

test('a new version takes over once no page of the old one is open', async ({ context }) => {
  let version: string | undefined;
  const site = await serveFolder('dist', {
    change: (pathname, bytes) =>
      pathname === '/sw.js' && version !== undefined
        ? Buffer.from(bytes.toString().replace(/`[0-9a-f]{16}`/, `\`${version}\``))
        : bytes,
  });
  try {
    const old = await context.newPage();
    await visitFirst(old, `${site.url}/errors/${visited}/`);
    const [oldFiles = ''] = await old.evaluate(() => caches.keys());
    version = '0123456789abcdef';
    const isWaiting = () =>
      old.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        return registration.waiting !== null;
      });
    await expect.poll(isWaiting, 'The new version waits for the old page to go.').toBe(true);
    expect(await old.evaluate(() => caches.keys())).toContain(oldFiles);
    await old.close();

    let fresh = await context.newPage();
    // A page that opens before the old one is gone for good is still the old version's: another one.
    const openAgain = async () => {
      await fresh.close();
      fresh = await context.newPage();
      await fresh.goto(`${site.url}/`);
      return (await fresh.evaluate(() => caches.keys())).filter((name) => name.includes('files'));
    };
    await expect
      .poll(openAgain, 'The old copies go.')
      .toEqual([oldFiles.replace(/[0-9a-f]{16}/, version)]);
    await context.setOffline(true);
    await fresh.reload();
    await expect(fresh.getByRole('heading', { level: 1 })).toHaveText(
      'Which error did the API return?',
    );
  } finally {
    await site.close();
  }
});
