import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  getWantedByPath,
  getWantedByQuery,
  resolveCode,
} from '../../../../src/elements/resolver/resolution.ts';
import { lookup } from '../fixtures.ts';

describe('what an address asks for', () => {
  const queries: [query: string, wanted: string | undefined][] = [
    ['?code=Broken.Door', 'Broken.Door'],
    ['?q=Broken.Door', 'Broken.Door'],
    ['?code=%20Broken.Door%20', 'Broken.Door'],
    ['?code=', undefined],
    ['', undefined],
  ];
  for (const [query, wanted] of queries) {
    test(query || 'no query', () => assert.equal(getWantedByQuery(query), wanted));
  }

  const paths: [path: string, wanted: string | undefined][] = [
    ['errors/Broken.Dor/', 'Broken.Dor'],
    ['errors/Broken/z/', 'Broken'],
    ['errors/Broken%2EDoor', 'Broken.Door'],
    ['errors/Broken.Door.html', 'Broken.Door'],
    ['Broken.Door', 'Broken.Door'],
    ['guides/broken/', undefined],
    ['errors/', undefined],
    ['', undefined],
    ['errors/%E0%A4%A/', '%E0%A4%A'],
  ];
  for (const [path, wanted] of paths) {
    test(path || 'no path', () => assert.equal(getWantedByPath(path), wanted));
  }
});

describe('which page is meant', () => {
  test('a code in any spelling is sure', () => {
    for (const wanted of ['Broken.Door', 'broken.door', 'BROKEN_DOOR', 'Broken.DOOR']) {
      assert.deepEqual(resolveCode(wanted, lookup), { kind: 'code', code: 'Broken.Door' });
    }
  });

  test('a slip leads nowhere by itself: the reader chooses', () => {
    const resolution = resolveCode('Locked.Dor', lookup);
    assert.ok(resolution.kind === 'near');
    assert.equal(resolution.codes[0], 'Locked.Door');
  });

  test('an address elsewhere leads nowhere', () => {
    for (const wanted of ['https://elsewhere.example/', '//elsewhere.example', 'javascript:x()']) {
      assert.notEqual(resolveCode(wanted, lookup).kind, 'code', wanted);
    }
  });
});
