/** A list of the packages that make the site, in CycloneDX, by npm's own command. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { printTable, toKilobytes } from './numbers.ts';

const file = 'build/sbom.cdx.json';
const schema = z.object({ components: z.array(z.unknown()) });

/** Writes the list below `build/`, and prints its size. It is made from the lock file, so nothing is loaded. */
export function benchMaterials(): void {
  const { stdout, stderr, status } = spawnSync(
    'npm sbom --sbom-format cyclonedx --package-lock-only --omit dev',
    { shell: true, encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`npm could not list the packages:\n${stderr}`);
  const { components } = schema.parse(JSON.parse(stdout));
  mkdirSync('build', { recursive: true });
  writeFileSync(file, stdout);
  printTable('Packages (CycloneDX)', [
    ['file', 'components', 'size'],
    [file, String(components.length), toKilobytes(stdout.length)],
  ]);
}
