/** Checks the licences and install scripts of all packages, from `package-lock.json` alone. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { findPackageFaults } from './check/package-rules.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().exactOptional(),
      integrity: z.string().exactOptional(),
      optional: z.boolean().exactOptional(),
      hasInstallScript: z.boolean().exactOptional(),
    }),
  ),
});

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const faults = findPackageFaults(packages);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
