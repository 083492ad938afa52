/** Whether two builds of the same sources are equal, byte for byte. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../run-process.ts';
import { printTable } from './numbers.ts';

/** Within node_modules, since the build moves files, and cannot from one disk to another. */
const place = 'node_modules/.same-build';

/** Builds into a folder of its own, and gives the hash of each file by its path. */
async function hashBuild(sample: number | undefined): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(place, 'build-'));
  const { status, output } = await buildSite({
    output: 'capture',
    env: { OUT_DIR: folder, SAMPLE: sample === undefined ? undefined : String(sample) },
  });
  if (status !== 0)
    throw new Error(`The build failed:\n${output.split('\n').slice(-30).join('\n')}`);
  const files = globSync('**', { cwd: folder }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(
    files.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/**
 * Builds twice, prints how many files differ, and names the first of them.
 * @param sample every how many-th page of a code is built; undefined for all of them
 * @returns whether the builds are equal
 */
export async function benchSameness(sample: number | undefined): Promise<boolean> {
  mkdirSync(place, { recursive: true });
  try {
    const one = await hashBuild(sample);
    const other = await hashBuild(sample);
    const paths = new Set([...one.keys(), ...other.keys()]);
    const differing = [...paths].filter((path) => one.get(path) !== other.get(path));
    printTable('Two builds of the same sources', [
      ['files', 'that differ'],
      [String(paths.size), String(differing.length)],
    ]);
    for (const path of differing.slice(0, 20)) console.log(`  ${path}`);
    return differing.length === 0;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
