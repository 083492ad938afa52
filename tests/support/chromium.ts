/**
 * Finds a Chromium for the browser tests. Playwright's own download cannot be
 * had everywhere, and so one comes with the packages as a last resort.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What keeps the browser from looking for updates, and for anything else, on the network. */
export const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const;

const programs = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
] as const;

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

/** Whether a program starts. Some systems have a script in its place that only tells how to install it. */
function starts(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** The first Chromium on the PATH that starts, or the one at its usual place. */
function findInstalled(): string | undefined {
  const usual = installed[process.platform];
  // Neither macOS nor Windows has browsers on the PATH, and on Windows "--version" opens a window.
  if (usual !== undefined) return usual.find((path) => existsSync(path));
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return programs
    .flatMap((program) => folders.map((folder) => join(folder, program)))
    .find((path) => existsSync(path) && starts(path));
}

/**
 * The program of a Chromium: the one that `CHROMIUM_PATH` names, Playwright's own
 * (then undefined, for Playwright knows it), one of the system, or the one in the
 * package `@sparticuz/chromium`, which unpacks itself once.
 *
 * @throws Error that says what to do, if there is none.
 */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  if (existsSync(chromium.executablePath())) return undefined;
  const system = findInstalled();
  if (system !== undefined) return system;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Its path only: the flags that it recommends switch the security of the web off.
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    if (starts(path)) return path;
  }
  throw new Error(
    'No Chromium was found for the browser tests. Run "npx playwright install chromium", install ' +
      'Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}
