/** The optional packages of other platforms that a lock file lacks: "npm ci" refuses it without them. */

export interface PlatformPackage {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** Reads from the words of a package's name for which platform it is made. */
function toPlatform(name: string): Pick<PlatformPackage, 'os' | 'cpu' | 'libc'> {
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

/** A stub for each optional dependency that the packages of a lock file name and it does not hold, by its place. */
export function createStubs(
  packages: Readonly<Record<string, PlatformPackage>>,
): Record<string, PlatformPackage> {
  const stubs: Record<string, PlatformPackage> = {};
  for (const [path, locked] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
      // npm writes binaries of other platforms with exact versions; a range is no binary.
      if (!/^\d/.test(version)) continue;
      const held = toPlaces(path, name).find((place) => place in packages || place in stubs);
      if (held !== undefined && (packages[held] ?? stubs[held])?.version === version) continue;
      const place = held === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`;
      stubs[place] = {
        version,
        ...(locked.dev && { dev: true }),
        optional: true,
        ...toPlatform(name),
      };
    }
  }
  return stubs;
}
