import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KindRow } from '../../../../src/elements/decoded/decoded-view.ts';
import { filterRows } from '../../../../src/elements/decoded/filter-rows.ts';

function createRow(code: string, call: string, requestId: string): KindRow {
  return {
    code,
    call,
    address: undefined,
    times: 1,
    retry: [],
    when: '',
    lines: '1',
    place: 0,
    requestIds: [requestId],
    requestIdCount: 1,
  };
}

const rows = [
  createRow('Broken.Door', 'OpenDoor of house', 'a1'),
  createRow('TooMany', 'OpenWindow of house', 'b2'),
];

describe('the table is filtered by parts of code, call and RequestId', () => {
  const queries: [query: string, codes: string[]][] = [
    ['', ['Broken.Door', 'TooMany']],
    ['  ', ['Broken.Door', 'TooMany']],
    ['broken', ['Broken.Door']],
    ['window', ['TooMany']],
    ['house', ['Broken.Door', 'TooMany']],
    ['door broken', ['Broken.Door']],
    ['b2', ['TooMany']],
    ['cellar', []],
  ];
  for (const [query, codes] of queries) {
    test(`"${query}"`, () => {
      assert.deepEqual(
        filterRows(rows, query).map(({ code }) => code),
        codes,
      );
    });
  }
});
