import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAllowed, isFiltering, type CodeFilter } from '../../../src/lookup/code-filter.ts';
import { createLookup, findCodes, listCodes, type CodeRow } from '../../../src/lookup/lookup.ts';

function createRow(code: string, row: Partial<CodeRow> = {}): CodeRow {
  return { code, reach: 1, product: undefined, retry: 'no', spellings: [], ...row };
}

const door = createRow('Broken.Door', { spellings: ['Broken.DOOR'], retry: 'if-idempotent' });

test('a row passes if it is all that is asked for', () => {
  const rows: [filter: CodeFilter, isAllowed: boolean][] = [
    [{}, true],
    [{ family: 'Broken' }, true],
    [{ family: 'Broke' }, false],
    [{ retry: 'yes' }, true],
    [{ retry: 'no' }, false],
    [{ spellings: new Set(['Broken.Door']) }, true],
    [{ spellings: new Set(['Broken.DOOR']) }, true],
    [{ spellings: new Set(['Broken']) }, false],
    [{ family: 'Broken', retry: 'no' }, false],
  ];
  for (const [filter, expected] of rows) {
    assert.equal(isAllowed(door, filter), expected, JSON.stringify(filter));
  }
});

test('a family is one of its codes', () => {
  assert.ok(isAllowed(createRow('Broken'), { family: 'Broken' }));
});

test('an empty filter filters nothing', () => {
  assert.ok(!isFiltering({ family: undefined }));
  assert.ok(isFiltering({ spellings: new Set() }));
});

test('a filter keeps the order, and fills the list from below', () => {
  const lookup = createLookup([
    createRow('Broken.Door', { reach: 9 }),
    createRow('Broken.DoorBell', { retry: 'unknown' }),
    createRow('Locked.Door', { reach: 5 }),
    createRow('Shut.TheDoor', { retry: 'unknown', reach: 7 }),
  ]);
  for (const filter of [{}, { retry: 'unknown' }, { family: 'Locked' }] satisfies CodeFilter[]) {
    const all = findCodes(lookup, 'door', 9).filter(({ row }) => isAllowed(row, filter));
    assert.deepEqual(findCodes(lookup, 'door', 9, filter), all);
    assert.deepEqual(findCodes(lookup, 'door', 1, filter), all.slice(0, 1));
  }
  assert.deepEqual(
    listCodes(lookup, { retry: 'unknown' }).map(({ code }) => code),
    ['Shut.TheDoor', 'Broken.DoorBell'],
  );
});
