/**
 * Checks the project, builds the site and tests both, level by level: `npm test`.
 * For daily work a level can be chosen, and the build be left as it is:
 *
 *   npm test -- unit data
 *   npm test -- browser --built
 *
 * The last line is `N passed, N failed`, over all levels. A check or a build that
 * fails counts as one failure, and so does a level that runs no test.
 */
import { existsSync } from 'node:fs';
import { findChromium } from '../../tests/support/chromium.ts';
import { buildSite, runNode, toSeconds } from './run-process.ts';
import { createNotRun, type LevelResult } from './test/level.ts';
import { runBrowserTests } from './test/run-browser-tests.ts';
import { runNodeTests } from './test/run-node-tests.ts';

const levels = ['unit', 'data', 'site', 'browser'] as const;
type Level = (typeof levels)[number];

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => word !== '--built' && !levels.some((one) => one === word));
if (unknown.length > 0) {
  console.error(
    `No such level: ${unknown.join(', ')}. There are ${levels.join(', ')}, and --built.`,
  );
  process.exit(1);
}
const chosen = levels.filter((level) => asked.includes(level));
const isWhole = chosen.length === 0;
const running: readonly Level[] = isWhole ? levels : chosen;
const needsSite = running.includes('site') || running.includes('browser');

// The site is built and tested as it is by default, whatever the environment asks of other builds.
const told = [
  'SITE',
  'BASE',
  'OUT_DIR',
  'SAMPLE',
  'REPOSITORY',
  'ISSUES',
  'FEEDBACK',
  'PDF',
  'OFFLINE',
];
for (const name of told) Reflect.deleteProperty(process.env, name);

const total = { passed: 0, failed: 0 };

/** Runs one step, and prints its name before and its outcome after it. */
async function runStep(name: string, step: () => Promise<LevelResult>): Promise<LevelResult> {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const result = await step().catch((error: unknown) => {
    console.error(error);
    return createNotRun('it ended with the error above');
  });
  total.passed += result.passed;
  total.failed += result.failed;
  const counts = [
    result.passed > 0 && `${result.passed} passed`,
    result.failed > 0 && `${result.failed} failed`,
    result.skipped > 0 && `${result.skipped} skipped`,
    result.trouble,
  ].filter((part) => typeof part === 'string');
  const seconds = toSeconds((performance.now() - start) / 1000);
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${name}: ${[...counts, seconds].join(', ')}`);
  return result;
}

/** What a tool's end means: nothing to add if it went well, and one failure otherwise. */
function toStepResult(status: number): LevelResult {
  return status === 0
    ? { passed: 0, failed: 0, skipped: 0 }
    : createNotRun('what it says above is the reason');
}

async function check(): Promise<LevelResult> {
  const { status } = await runNode('src/commands/check.ts', [], { output: 'show' });
  return toStepResult(status);
}

async function runBuild(): Promise<LevelResult> {
  // Astro prints a line for each of thousands of pages: they are shown only if it fails, and then the last.
  const { status, output } = await buildSite({ output: 'capture' });
  if (status !== 0) console.log(output.split('\n').slice(-60).join('\n'));
  return toStepResult(status);
}

let browser: string | undefined;
let browserTrouble: string | undefined;
if (running.includes('browser')) {
  try {
    browser = await findChromium();
    console.log(`The browser is ${browser ?? 'the one that Playwright downloaded'}.`);
  } catch (error) {
    browserTrouble = error instanceof Error ? error.message : String(error);
    console.error(browserTrouble);
  }
}

if (isWhole) await runStep('check', check);
let siteTrouble: string | undefined;
if (needsSite && asked.includes('--built')) {
  if (!existsSync('dist/index.html')) siteTrouble = 'there is no site in dist: run npm run build';
} else if (needsSite) {
  const built = await runStep('build', runBuild);
  if (built.failed > 0) siteTrouble = 'not run, as the build failed';
}

for (const level of running) {
  await runStep(level, async () => {
    switch (level) {
      case 'unit':
      case 'data':
        return runNodeTests(`tests/${level}`);
      case 'site':
        return siteTrouble === undefined ? runNodeTests('tests/site') : createNotRun(siteTrouble);
      case 'browser': {
        const trouble = siteTrouble ?? browserTrouble;
        return trouble === undefined ? runBrowserTests(browser) : createNotRun(trouble);
      }
    }
  });
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
