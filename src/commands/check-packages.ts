/**
 * Checks the licences and install scripts of all packages, and that none of another platform is
 * missing, from `package-lock.json` alone.
 */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { createStubs } from './check/lock-stubs.ts';
import { findPackageFaults } from './check/package-rules.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().exactOptional(),
      license: z.string().exactOptional(),
      integrity: z.string().exactOptional(),
      optional: z.boolean().exactOptional(),
      hasInstallScript: z.boolean().exactOptional(),
      optionalDependencies: z.record(z.string(), z.string()).exactOptional(),
    }),
  ),
});

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const faults = [
  ...findPackageFaults(packages),
  ...Object.keys(createStubs(packages)).map(
    (place) => `${place} is missing, which other platforms need: "npm run lock" adds it.`,
  ),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
