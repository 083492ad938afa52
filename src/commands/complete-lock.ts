/**
 * Completes `package-lock.json` with the optional packages of other platforms.
 *
 * A registry may not serve every platform's binaries. npm then leaves them out
 * of the lock file, and `npm ci` refuses the file as incomplete. A stub of
 * version and platform satisfies it, and is skipped where it does not fit.
 *
 * Run after each change of the lock file: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createStubs, type PlatformPackage } from './check/lock-stubs.ts';

interface Lock {
  packages: Record<string, PlatformPackage>;
}

/** Whether a value has the shape of a lock file; npm wrote what is in it. */
function isLock(value: unknown): value is Lock {
  return typeof value === 'object' && value !== null && 'packages' in value;
}

const file = new URL('../../package-lock.json', import.meta.url);
const lock: unknown = JSON.parse(readFileSync(file, 'utf8'));
if (!isLock(lock))
  throw new Error('package-lock.json lists no packages: "npm install" makes it anew.');
const stubs = createStubs(lock.packages);
const added = Object.keys(stubs);
const sorted = Object.fromEntries(
  Object.entries({ ...lock.packages, ...stubs }).sort(([one], [other]) => (one < other ? -1 : 1)),
);
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock file is complete.' : `Added: ${added.join(', ')}`);
