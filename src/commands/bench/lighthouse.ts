/**
 * Lighthouse over each kind of page, as on a phone with a slow line. It brings more than a
 * hundred packages, so it is no package of the project: its own lock file lies in
 * `.config/lighthouse/`, and the first run installs from that into `.cache/`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, quietFlags } from '../../../tests/support/chromium.ts';
import { serveFolder } from '../static-server.ts';
import { getMedian, printTable } from './numbers.ts';
import { pageKinds } from './page-kinds.ts';

const site = 'dist';
const recipe = '.config/lighthouse';
const folder = '.cache/lighthouse';

/** How often a page is judged: how fast it is wavers with what else the machine does. */
const rounds = 3;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What is read of a report: the scores, and which audits fell short. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

type Lighthouse = (
  url: string,
  flags: { port: number; output: 'json'; logLevel: 'error'; skipAudits: readonly string[] },
) => Promise<{ lhr: Report } | undefined>;

function isLighthouse(value: unknown): value is Lighthouse {
  return typeof value === 'function';
}

/** Lighthouse, installed if the one in `.cache/` is not that of the lock file. */
async function loadLighthouse(): Promise<Lighthouse> {
  const lock = (place: string) => `${place}/package-lock.json`;
  const isInstalled =
    existsSync(`${folder}/node_modules`) &&
    readFileSync(lock(folder), 'utf8') === readFileSync(lock(recipe), 'utf8');
  if (!isInstalled) {
    console.log('\nInstalling Lighthouse into .cache, which takes about 180 MB …');
    cpSync(recipe, folder, { recursive: true });
    const { status } = spawnSync('npm ci --ignore-scripts', {
      cwd: folder,
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) throw new Error('"npm ci" failed. What it says above is the reason.');
  }
  const file = pathToFileURL(resolve(folder, 'node_modules/lighthouse/core/index.js'));
  const module: unknown = await import(file.href);
  const found: unknown =
    typeof module === 'object' && module !== null && 'default' in module && module.default;
  if (!isLighthouse(found)) throw new Error(`${file.href} holds no Lighthouse.`);
  return found;
}

/** The audits that keep a page from 100, with what they measured. */
function listFaults({ categories: found, audits }: Report): string[] {
  const weighed = Object.values(found).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return [...new Set(weighed)].flatMap((id) => {
    const { score = null, displayValue = '' } = audits[id] ?? {};
    return score === null || score === 1 ? [] : [`${id} ${displayValue}`.trim()];
  });
}

/** A port for the browser, which nobody else uses at the moment. */
async function findPort(): Promise<number> {
  const server = await serveFolder(site);
  await server.close();
  return Number(new URL(server.url).port);
}

/** The four scores of each kind of page, by its name. */
export type LighthouseScores = ReadonlyMap<string, number[]>;

/**
 * Prints the four scores of each kind of page, each the median of some rounds, and what kept
 * one from 100.
 */
export async function benchLighthouse(): Promise<LighthouseScores> {
  const lighthouse = await loadLighthouse();
  const port = await findPort();
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    args: [...quietFlags, `--remote-debugging-port=${port}`],
    ...(executablePath !== undefined && { executablePath }),
  });
  const server = await serveFolder(site);
  const judge = async (address: string, skipAudits: readonly string[]) => {
    const flags = { port, output: 'json', logLevel: 'error', skipAudits } as const;
    const result = await lighthouse(server.url + address, flags);
    if (result === undefined) throw new Error(`Lighthouse gave no report of ${address}.`);
    return result.lhr;
  };
  const found = new Map<string, number[]>();
  const faults: string[] = [];
  try {
    for (const { name, address, skippedAudits = [] } of pageKinds) {
      const reports: Report[] = [];
      while (reports.length < rounds) reports.push(await judge(address, skippedAudits));
      const scores = categories.map((category) =>
        getMedian(reports.map((report) => toScore(report, category))),
      );
      found.set(name, scores);
      if (scores.some((score) => score < 100)) {
        faults.push(...reports.map((report) => `${address}: ${listFaults(report).join(', ')}`));
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  printTable(`Lighthouse, on a phone with a slow line, median of ${rounds}`, [
    ['', 'performance', 'accessibility', 'best practices', 'SEO'],
    ...[...found].map(([name, scores]) => [name, ...scores.map(String)]),
  ]);
  if (faults.length > 0) console.log(`\n  ${faults.join('\n  ')}`);
  return found;
}

function toScore(report: Report, category: string): number {
  return Math.round((report.categories[category]?.score ?? 0) * 100);
}
