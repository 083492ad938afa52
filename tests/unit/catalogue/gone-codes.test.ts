import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import { createCodeRecords } from '../../../src/catalogue/machine-files.ts';
import { makeCodeFile, makeFamilyFile, makeProductOf } from '../../support/made-content.ts';

const changes = [
  { id: '2030-01-01', came: [], went: [{ code: 'F.Old', products: ['cvm', 'gone'] }] },
  { id: '2030-02-01', came: ['F.Back'], went: [{ code: 'F.Other', products: ['cvm'] }] },
  { id: '2030-01-15', came: [], went: [{ code: 'F.Back', products: ['cvm'] }] },
];

const catalogue = createCatalogue(
  [makeProductOf('cvm', ['F.Back'])],
  [makeFamilyFile('F'), makeCodeFile('F.Other')],
  { changes },
);

test('a code that is gone keeps its page, which names the day and the products', () => {
  const entry = catalogue.entries.get('F.Old');
  assert.deepEqual(entry?.gone, { since: '2030-01-01', products: ['Product cvm', 'gone'] });
  assert.equal(entry.reading.basis, 'family');
  assert.equal(catalogue.addresses.get('F.Old'), 'F.Old');
});

test('what was written about a code stays when the code goes', () => {
  const entry = catalogue.entries.get('F.Other');
  assert.equal(entry?.gone?.since, '2030-02-01');
  assert.equal(entry.reading.basis, 'written');
});

test('a code that came back is not gone', () => {
  assert.equal(catalogue.entries.get('F.Back')?.gone, undefined);
});

test('programs are told since when a code is gone', () => {
  const records = createCodeRecords(catalogue, (code) => `/errors/${code}/`);
  assert.deepEqual(
    records.map(({ code, gone }) => [code, gone]),
    [
      ['F.Back', undefined],
      ['F.Old', '2030-01-01'],
      ['F.Other', '2030-02-01'],
    ],
  );
});
