/**
 * How long the page is held up by a large text, and how soon its answer is there, in Chromium.
 * A page is held up where one of its tasks takes over 50 ms, which the browser reports.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium, quietFlags } from '../../../tests/support/chromium.ts';
import { decode } from '../../naming/addresses.ts';
import { serveFolder } from '../static-server.ts';
import { createLog } from './decoder-texts.ts';
import { getMedian, printTable, toMegabytes } from './numbers.ts';

/** Characters, all ASCII: bytes, too. */
const sizes = [100_000, 1_000_000, 50_000_000];

const rounds = 3;

/** So long the page is watched after its answer, for what comes behind it. Milliseconds. */
const aftermath = 1500;

/** What a page went through. Milliseconds. */
interface Passage {
  untilAnswer: number;
  /** Of each task over 50 ms. */
  longTasks: number[];
}

/** How a text gets into the box; `reading alone` is a paste of which the page does nothing but read it. */
type Way = 'file' | 'paste' | 'reading alone';

/** Prints the slowest task and the wait for the answer, for each size and way. */
export async function benchLargePastes(): Promise<void> {
  const executablePath = await findChromium();
  const server = await serveFolder('dist');
  const browser = await chromium.launch({
    args: [...quietFlags],
    ...(executablePath !== undefined && { executablePath }),
  });
  const folder = mkdtempSync(join(tmpdir(), 'api-3-errors-bench-'));
  const rows: string[][] = [];
  try {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    for (const size of sizes) {
      const file = join(folder, `${size}.log`);
      const text = createLog(size);
      writeFileSync(file, text);
      for (const way of ['file', 'paste', 'reading alone'] as const) {
        const passages: Passage[] = [];
        while (passages.length < rounds) {
          const page = await context.newPage();
          await page.goto(server.url + decode);
          await page.waitForFunction(() => customElements.get('response-decoder') !== undefined);
          passages.push(await watch(page, way, way === 'file' ? file : text));
          await page.close();
        }
        rows.push(toRow(size, way, passages));
      }
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  printTable(`A log into the box, median of ${rounds}`, [
    ['', 'answer after', 'longest task', 'tasks over 50 ms'],
    ...rows,
  ]);
}

async function watch(page: Page, way: Way, source: string): Promise<Passage> {
  if (way !== 'file') await page.evaluate((text) => navigator.clipboard.writeText(text), source);
  const found = await page.evaluateHandle(watchTasks, way === 'reading alone');
  if (way === 'file') {
    await page.locator('input[type="file"]').setInputFiles(source);
  } else {
    await page.getByRole('textbox').first().focus();
    await page.keyboard.press('ControlOrMeta+V');
  }
  const passage = await found.evaluate(({ answered }) => answered);
  await page.waitForTimeout(aftermath);
  return { ...passage, longTasks: await found.evaluate(({ longTasks }) => longTasks) };
}

/** Runs in the page. */
function watchTasks(isReadOnly: boolean) {
  const longTasks: number[] = [];
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  const region = document.querySelector<HTMLElement>('.decoded');
  const answered = new Promise<{ untilAnswer: number }>((resolve) => {
    let start = 0;
    const finish = () => resolve({ untilAnswer: performance.now() - start });
    if (region) {
      new MutationObserver(() => region.hidden || finish()).observe(region, { attributes: true });
    }
    addEventListener('change', () => (start = performance.now()), true);
    addEventListener(
      'paste',
      (event) => {
        start = performance.now();
        if (!isReadOnly) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData?.getData('text/plain');
        finish();
      },
      true,
    );
  });
  return { longTasks, answered };
}

function toRow(size: number, way: Way, passages: readonly Passage[]): string[] {
  const wait = getMedian(passages.map(({ untilAnswer }) => untilAnswer));
  const longest = getMedian(passages.map(({ longTasks }) => Math.max(0, ...longTasks)));
  const count = getMedian(passages.map(({ longTasks }) => longTasks.length));
  return [
    `${size < 1e6 ? `${size / 1000} kB` : toMegabytes(size)}, ${way}`,
    `${wait.toFixed(0)} ms`,
    count === 0 ? 'none over 50 ms' : `${longest.toFixed(0)} ms`,
    String(count),
  ];
}
