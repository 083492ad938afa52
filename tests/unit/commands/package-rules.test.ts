/** Which packages the lock file may hold. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPackageFaults } from '../../../src/commands/check/package-rules.ts';

const integrity = 'sha512-x';

const rows = [
  ['a free licence', 'a', { license: 'MIT', integrity }, 0],
  ['a choice with a free one', 'a', { license: '(GPL-3.0-only OR MIT)', integrity }, 0],
  ['two free ones', 'a', { license: 'MIT AND Apache-2.0', integrity }, 0],
  ['one of two that binds', 'a', { license: 'MIT AND GPL-3.0-only', integrity }, 1],
  ['a licence that binds', '@a/b', { license: 'AGPL-3.0-only', integrity }, 1],
  ['no licence', 'a', { integrity }, 1],
  ['a stub of another platform', 'a-win32', { optional: true }, 0],
  ['an install script', 'a', { license: 'MIT', integrity, hasInstallScript: true }, 1],
  ['a known install script', 'esbuild', { license: 'MIT', integrity, hasInstallScript: true }, 0],
  ['no licence, and a script', 'a', { integrity, hasInstallScript: true }, 2],
] as const;

for (const [what, name, locked, count] of rows) {
  test(`${what}: ${count === 0 ? 'passes' : 'is named'}`, () => {
    for (const place of [`node_modules/${name}`, `node_modules/other/node_modules/${name}`]) {
      const faults = findPackageFaults({ '': {}, [place]: locked });
      assert.equal(faults.length, count);
      assert.ok(faults.every((fault) => fault.startsWith(`${name} `)));
    }
  });
}
