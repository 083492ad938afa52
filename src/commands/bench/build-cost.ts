/** What a build costs, at full size and with a tenth of the pages of codes. */
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite, toSeconds } from '../run-process.ts';
import { watchMemory } from './memory.ts';
import { getMedian, printTable, toMegabytes } from './numbers.ts';

interface BuildCost {
  pages: number;
  seconds: number;
  /** Undefined where the system does not tell. */
  peakMemory: number | undefined;
}

/**
 * Builds once into a folder of its own, which is removed.
 * @param sample every how many-th page of a code is built; undefined for all of them
 */
async function measureBuild(sample: number | undefined): Promise<BuildCost> {
  const folder = mkdtempSync(join(tmpdir(), 'api-3-errors-'));
  try {
    let stopWatching: (() => number | undefined) | undefined;
    const { status, output, seconds } = await buildSite({
      output: 'capture',
      env: { OUT_DIR: folder, SAMPLE: sample === undefined ? undefined : String(sample) },
      onStart: (pid) => {
        stopWatching = watchMemory(pid);
      },
    });
    const peakMemory = stopWatching?.();
    if (status !== 0) {
      throw new Error(`The build failed:\n${output.split('\n').slice(-30).join('\n')}`);
    }
    const pages = globSync(`${folder}/**/*.html`).length;
    if (pages === 0) throw new Error(`The build put no page into ${folder}, which OUT_DIR names.`);
    return { pages, seconds, peakMemory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toMedian(costs: readonly BuildCost[]): BuildCost {
  const memory = costs.map(({ peakMemory }) => peakMemory).filter((peak) => peak !== undefined);
  return {
    pages: getMedian(costs.map(({ pages }) => pages)),
    seconds: getMedian(costs.map(({ seconds }) => seconds)),
    peakMemory: memory.length === 0 ? undefined : getMedian(memory),
  };
}

/** Builds in turn at both sizes, and prints the medians and their ratio. */
export async function benchBuild(rounds: number): Promise<void> {
  const tenth: BuildCost[] = [];
  const whole: BuildCost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    tenth.push(await measureBuild(10));
    whole.push(await measureBuild(undefined));
  }
  const [small, full] = [toMedian(tenth), toMedian(whole)];
  const toRow = (name: string, { pages, seconds, peakMemory }: BuildCost) => [
    name,
    String(pages),
    toSeconds(seconds),
    peakMemory === undefined ? 'unknown' : toMegabytes(peakMemory),
  ];
  printTable(`Build, median of ${rounds}`, [
    ['', 'pages', 'wall', 'peak memory'],
    toRow('every tenth code', small),
    toRow('all codes', full),
    [
      'ratio',
      (full.pages / small.pages).toFixed(1),
      (full.seconds / small.seconds).toFixed(1),
      full.peakMemory === undefined || small.peakMemory === undefined
        ? ''
        : (full.peakMemory / small.peakMemory).toFixed(1),
    ],
  ]);
}
