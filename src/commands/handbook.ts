/** Makes the handbook, all guides and the common codes, as one PDF: `npm run pdf`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, quietFlags } from '../../tests/support/chromium.ts';
import { makeHandbook } from './handbook/make-handbook.ts';
import { toSeconds } from './run-process.ts';
import { serveFolder } from './static-server.ts';

const site = 'dist';
const file = 'build/handbook.pdf';

if (!existsSync(`${site}/index.html`)) {
  console.error(`There is no site in ${site} to make it of: run "npm run build" first.`);
  process.exit(1);
}

const start = performance.now();
const executablePath = await findChromium();
const browser = await chromium.launch({
  args: [...quietFlags],
  ...(executablePath !== undefined && { executablePath }),
});
const server = await serveFolder(site, { base: process.env['BASE'] });
try {
  const { bytes, facts } = await makeHandbook(
    await browser.newPage({ bypassCSP: true }),
    server.url,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  const seconds = toSeconds((performance.now() - start) / 1000);
  console.log(
    `${file}: ${facts.pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB, in ${seconds}. "PDF=${file} npm run build" puts it into the site.`,
  );
} finally {
  await browser.close();
  await server.close();
}
