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

interface LockedPackage {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

interface Lock {
  packages: Record<string, LockedPackage>;
}

/** Whether a value has the shape of a lock file; npm wrote what is in it. */
function isLock(value: unknown): value is Lock {
  return typeof value === 'object' && value !== null && 'packages' in value;
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** Reads from the words of a package's name for which platform it is made. */
function toPlatform(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/).map((word) => (word === 'windows' ? 'win32' : word));
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.flatMap((word) =>
    word.startsWith('gnu') ? ['glibc'] : word.startsWith('musl') ? ['musl'] : [],
  );
  return {
    ...(os.length > 0 && { os }),
    // A name without a processor would install everywhere: no processor is called "none".
    cpu: cpu.length > 0 ? cpu : ['none'],
    ...(libc.length > 0 && { libc }),
  };
}

/** The places where Node looks for a package from `path`, nearest first. */
function toPlaces(path: string, name: string): string[] {
  const parents = path
    .split('/node_modules/')
    .map((_, depth, parts) => parts.slice(0, parts.length - depth).join('/node_modules/'));
  return [...parents.map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`];
}

/** Adds a stub for each optional dependency that the lock names and does not hold. */
function completeLock(lock: Lock): string[] {
  const added: string[] = [];
  for (const [path, locked] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
      // npm writes binaries of other platforms with exact versions; a range is no binary.
      if (!/^\d/.test(version)) continue;
      const places = toPlaces(path, name);
      const held = places.find((place) => place in lock.packages);
      if (held !== undefined && lock.packages[held]?.version === version) continue;
      const place = held === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`;
      lock.packages[place] = {
        version,
        ...(locked.dev && { dev: true }),
        optional: true,
        ...toPlatform(name),
      };
      added.push(place);
    }
  }
  return added;
}

const file = new URL('../../package-lock.json', import.meta.url);
const lock: unknown = JSON.parse(readFileSync(file, 'utf8'));
if (!isLock(lock))
  throw new Error('package-lock.json lists no packages: "npm install" makes it anew.');
const added = completeLock(lock);
const sorted = Object.fromEntries(
  Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)),
);
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock file is complete.' : `Added: ${added.join(', ')}`);
