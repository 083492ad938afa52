/** Runs the tests in a browser, with Playwright, on the site as it was built. */
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { runNode, tools } from '../run-process.ts';
import { createNotRun, requireTests, type LevelResult } from './level.ts';

const report = 'test-results/browser.json';

/** A port that nobody listens on, so that two clones can be tested at once. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') {
    throw new Error('The system gave no port for the preview server of the browser tests.');
  }
  return address.port;
}

/** A count of the report, or 0 where the report does not have it. */
function readCount(stats: object, name: string): number {
  const count: unknown = Object.entries(stats).find(([key]) => key === name)?.[1];
  return typeof count === 'number' ? count : 0;
}

/**
 * Runs every `*.spec.ts` below `tests/browser`.
 *
 * @param browser the browser's program; undefined stands for Playwright's own
 */
export async function runBrowserTests(browser: string | undefined): Promise<LevelResult> {
  rmSync(report, { force: true });
  const { status } = await runNode(
    tools.playwright,
    ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter', 'dot,json'],
    {
      output: 'show',
      env: {
        CHROMIUM_PATH: browser,
        PREVIEW_PORT: String(await findFreePort()),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    },
  );
  const stats = readStats();
  if (stats === undefined) return createNotRun('Playwright could not begin, for the reason above');
  const result = {
    passed: readCount(stats, 'expected') + readCount(stats, 'flaky'),
    failed: readCount(stats, 'unexpected'),
    skipped: readCount(stats, 'skipped'),
  };
  if (status !== 0 && result.failed === 0) {
    const trouble = result.passed === 0 ? 'no test ran in tests/browser' : 'Playwright failed';
    return { ...result, failed: 1, trouble };
  }
  return requireTests(result, 'tests/browser');
}

/** The counts in Playwright's report, or undefined if it wrote none. */
function readStats(): object | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('stats' in value)) return undefined;
  return typeof value.stats === 'object' && value.stats !== null ? value.stats : undefined;
}
