/** The site below a path, and on a host that does nothing but hand out files. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { runNode, tools } from '../../src/commands/run-process.ts';
import { serveFolder } from '../../src/commands/static-server.ts';
import { DecoderBox } from './support/decoder-box.ts';
import { serveFiles } from './support/plain-server.ts';
import { documentedFailure } from './support/texts.ts';
import { usePage } from './support/use-page.ts';
import { watchPage } from './support/watch-page.ts';

const { expect } = base;
const signature = 'AuthFailure.SignatureFailure';

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
      const folder = mkdtempSync(join(tmpdir(), 'api-3-errors-below-'));
      const { status, output } = await runNode(tools.astro, ['build'], {
        output: 'capture',
        env: { OUT_DIR: folder, SAMPLE: '4000', BASE: '/api/', SITE: 'https://errors.example.com' },
      });
      expect(status, output).toBe(0);
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
    await box.enter(documentedFailure);
    await expect(box.getCode(signature)).toHaveAttribute('href', `${pathname}errors/${signature}/`);

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
