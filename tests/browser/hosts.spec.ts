/**
 * The site below a path, on a host that does nothing but hand out files, and without its worker.
 * All in one file, whose tests run one after the other: two builds at once would be in each other's way.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { serveFolder } from '../../src/commands/static-server.ts';
import { buildSmallSite } from '../support/small-build.ts';
import { countCopies, countWorkers, visitFirst } from './support/copies.ts';
import { DecoderBox } from './support/decoder-box.ts';
import { serveFiles } from './support/plain-server.ts';
import { requestIds } from './support/texts.ts';
import { usePage } from './support/use-page.ts';
import { watchPage } from './support/watch-page.ts';

const { expect } = base;

/** The site on another server. */
interface Host {
  /** The address at which it is served there. */
  url: string;
  /** A code whose page is there: a small build has few. */
  code: string;
}

const test = base.extend<object, { plain: Host; below: Host }>({
  plain: [
    async ({}, use) => {
      const server = await serveFiles('dist');
      await use({ url: server.url, code: 'InternalError' });
      await server.close();
    },
    { scope: 'worker' },
  ],
  below: [
    async ({}, use) => {
      const folder = await buildSmallSite({ BASE: '/api/', SITE: 'https://errors.example.com' });
      const server = await serveFolder(folder, { base: '/api/' });
      const [code = ''] = readdirSync(join(folder, 'errors')).filter((name) => /^[A-Z]/.test(name));
      await use({ url: server.url, code });
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow', permissions: ['clipboard-write'] });

for (const host of ['plain', 'below'] as const) {
  const where = host === 'plain' ? 'on a plain file server' : 'below a path';

  test(`${where} the parts of the site find each other`, async ({ page, plain, below }) => {
    const { url, code } = host === 'plain' ? plain : below;
    const { pathname } = new URL(`${url}/`);
    const problems = await watchPage(page, url);
    page.on('request', (request) => {
      if (!request.url().startsWith(`${url}/`)) problems.push(`Not of the site: ${request.url()}`);
    });
    const box = new DecoderBox(page);

    await page.goto(`${url}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Which error did the API return?',
    );
    await box.enter(`[TencentCloudSDKError] Code=${code}, Message=No., RequestId=${requestIds[0]}`);
    await expect(box.getCode(code)).toHaveAttribute('href', `${pathname}errors/${code}/`);

    await page.goto(`${url}/errors/${code}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(code);
    await usePage(page, code);

    await page.goto(`${url}/search/?q=internalerror`);
    const results = page.getByRole('list', { name: 'Results' });
    await expect(results.getByRole('link').first()).toHaveAttribute(
      'href',
      `${pathname}errors/InternalError/`,
    );
    await page.goto(`${url}/errors/?code=INTERNALERROR`);
    await expect(page).toHaveURL(`${url}/errors/InternalError/`);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(`${url}/`);
    expect(problems).toEqual([]);
  });

  test(`${where} an unknown address is 404`, async ({ page, plain, below }) => {
    const { url } = host === 'plain' ? plain : below;
    const response = await page.goto(`${url}/errors/No.Such.Code/`);
    expect(response?.status()).toBe(404);
    if (host === 'below') {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
      await page.goto(`${url}/errors/INTERNALERROR/`);
      await expect(page).toHaveURL(`${url}/errors/InternalError/`);
    }
  });
}

test('built with OFFLINE=off it takes back what browsers keep of it', async ({ context }) => {
  test.setTimeout(180_000);
  const folder = await buildSmallSite({ OFFLINE: 'off' });
  const before = await serveFolder('dist');
  const page = await context.newPage();
  await visitFirst(page, `${before.url}/`);
  expect(await countWorkers(page)).toBe(1);
  await before.close();

  const after = await serveFolder(folder, { port: Number(new URL(before.url).port) });
  try {
    await page.goto(`${after.url}/`);
    await expect.poll(() => countWorkers(page)).toBe(0);
    expect(await countCopies(page)).toBe(0);
    await page.goto(`${after.url}/offline/`);
    const main = page.getByRole('main');
    await expect(main).toContainText('This browser, as it is set, keeps nothing');
    await expect(main.getByRole('button')).toHaveCount(0);
    expect([await countWorkers(page), await countCopies(page)]).toEqual([0, 0]);
  } finally {
    await after.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
