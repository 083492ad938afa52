/** Which packages of other platforms the lock file lacks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStubs } from '../../../src/commands/check/lock-stubs.ts';

const tool = {
  version: '1.0.0',
  dev: true,
  optionalDependencies: {
    '@tool/linux-x64-gnu': '1.0.0',
    '@tool/darwin-arm64': '1.0.0',
    '@tool/windows-x64': '1.0.0',
    'not-a-binary': '^1.0.0',
  },
};
const held = {
  'node_modules/tool': tool,
  'node_modules/@tool/linux-x64-gnu': { version: '1.0.0' },
  'node_modules/@tool/darwin-arm64': { version: '1.0.0' },
  'node_modules/@tool/windows-x64': { version: '1.0.0' },
};

test('a lock file with every platform lacks nothing', () => {
  assert.deepEqual(createStubs(held), {});
});

test('what is missing is named by its place, with its platform', () => {
  const { 'node_modules/@tool/windows-x64': _, ...rest } = held;
  assert.deepEqual(createStubs(rest), {
    'node_modules/@tool/windows-x64': {
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['win32'],
      cpu: ['x64'],
    },
  });
});

test('another version is not the one that is needed', () => {
  const other = { ...held, 'node_modules/@tool/darwin-arm64': { version: '0.9.0' } };
  assert.deepEqual(Object.keys(createStubs(other)), [
    'node_modules/tool/node_modules/@tool/darwin-arm64',
  ]);
});
