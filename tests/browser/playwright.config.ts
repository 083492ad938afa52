import { defineConfig } from '@playwright/test';
import { findChromium, quietFlags } from '../support/chromium.ts';

// `npm test` gives a port of its own; whoever runs Playwright directly keeps one server for long.
const port = process.env['PREVIEW_PORT'] ?? '4329';
const address = `http://127.0.0.1:${port}`;
const executablePath = await findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  retries: 0,
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  use: {
    baseURL: address,
    // The worker would answer from copies, and load them beside a test that counts requests or holds
    // files back. offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: {
      args: [...quietFlags],
      ...(executablePath !== undefined && { executablePath }),
    },
  },
  webServer: {
    command: `"${process.execPath}" src/commands/preview.ts --port ${port}`,
    cwd: '../..',
    url: address,
    reuseExistingServer: process.env['CI'] === undefined,
  },
});
