import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseVersions } from '../../../../src/elements/map/parse-versions.ts';

test('of a product’s file the versions and the names of their actions are read', () => {
  const file = {
    id: 'cvm',
    versions: [
      { version: '2017-03-12', sites: ['cn'], actions: { RunInstances: [0, 1], Reboot: [] } },
      { version: '2016-01-01', sites: ['cn'], actions: {} },
    ],
  };
  assert.deepEqual(parseVersions(file), [
    { version: '2017-03-12', actions: ['RunInstances', 'Reboot'] },
    { version: '2016-01-01', actions: [] },
  ]);
});

test('what is no product’s file is refused', () => {
  for (const file of [null, 'text', {}, { versions: 'none' }]) {
    assert.throws(() => parseVersions(file), /names no versions/);
  }
});
