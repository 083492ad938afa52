/** Builds the site with a few pages of each kind, for tests of what a build can be told. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../src/commands/run-process.ts';

/**
 * @param env what the build is told, besides
 * @returns the folder of the site, which the test removes
 * @throws Error with what the build said, if it fails.
 */
export async function buildSmallSite(env: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'api-3-errors-small-'));
  const { status, output } = await buildSite({
    output: 'capture',
    env: { ...env, OUT_DIR: folder, SAMPLE: '4000' },
  });
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
  return folder;
}
