/** The site below a path, and on a host that does nothing but hand out files. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { runNode, tools } from '../../src/commands/run-process.ts';
import { serveFolder } from '../../src/commands/static-server.ts';
import { DecoderBox } from './support/decoder-box.ts';
import { escape } from './support/escape.ts';
import { serveFiles } from './support/plain-server.ts';
import { SearchDialog } from './support/search-dialog.ts';
import { documentedFailure } from './support/texts.ts';
import { watchPage } from './support/watch-page.ts';

const { expect } = base;
const signature = 'AuthFailure.SignatureFailure';

/** The site on another server, by the address at which it is served there. */
const test = base.extend<object, { plain: string; below: string }>({
  plain: [
    async ({}, use) => {
      const server = await serveFiles('dist');
      await use(server.url);
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
      await use(server.url);
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow' });

for (const host of ['plain', 'below'] as const) {
  const where = host === 'plain' ? 'on a plain file server' : 'below a path';

  test(`${where} the parts of the site find each other`, async ({ page, plain, below }) => {
    const url = host === 'plain' ? plain : below;
    const { pathname } = new URL(`${url}/`);
    const problems = await watchPage(page, url);
    page.on('request', (request) => {
      if (!request.url().startsWith(`${url}/`)) problems.push(`Not of the site: ${request.url()}`);
    });
    const box = new DecoderBox(page);
    const search = new SearchDialog(page);

    await page.goto(`${url}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Which error did the API return?',
    );
    await box.enter(documentedFailure);
    const code = box.getCode(signature);
    await expect(code).toHaveAttribute('href', `${pathname}errors/${signature}/`);

    await page.goto(`${url}/errors/InternalError/`);
    await search.open();
    await search.ask('exponential backoff');
    await expect(search.list).toContainText('When to retry');
    await escape(search.dialog);
    await page.keyboard.press('m');
    const panel = page.getByRole('dialog', { name: 'Map of the site' });
    await expect(panel.getByRole('status').first()).toContainText('Actions are');
    await escape(panel);
    await page.getByRole('button', { name: /^(Dark|Light)$/ }).click();
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await page.getByLabel('Language').selectOption('ja');
    await expect(page.getByRole('banner').getByRole('button', { name: '検索' })).toBeVisible();
    await page.getByRole('contentinfo').locator('select').selectOption('en');

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
    const url = host === 'plain' ? plain : below;
    const response = await page.goto(`${url}/errors/No.Such.Code/`);
    expect(response?.status()).toBe(404);
    if (host === 'below') {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
      await page.goto(`${url}/errors/INTERNALERROR/`);
      await expect(page).toHaveURL(`${url}/errors/InternalError/`);
    }
  });
}
