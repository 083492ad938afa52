import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import {
  createCodeRecords,
  createCodeRows,
  createSummaries,
} from '../../../src/catalogue/machine-files.ts';
import {
  makeCodeFile,
  makeCommonFile,
  makeFamilyFile,
  makeProductOf,
} from '../../support/made-content.ts';

const catalogue = createCatalogue(
  [
    makeProductOf('vpc', ['F.DbError', 'F.DBError']),
    makeProductOf('cvm', ['F.DbError', 'F.A', 'F', 'F.']),
  ],
  [
    makeFamilyFile('F', { summary: 'True of every `F.A`.' }),
    makeCodeFile('F.A', {
      summary: 'Written, not `F`.',
      retry: { advice: 'backoff', note: 'Try `F` again.', reason: ['So it is.'] },
      fixer: { who: 'depends', note: 'On `F`.' },
    }),
    makeCommonFile('Rare'),
  ],
);

test('a record holds what a program asks of a code', () => {
  const records = createCodeRecords(catalogue, (code) => `https://example.com/${code}`);
  assert.deepEqual(records, [
    {
      code: 'F',
      spellings: ['F', 'F.'],
      family: 'F',
      basis: 'family',
      summary: 'True of every F.A.',
      retry: 'no',
      fixer: 'caller',
      products: ['cvm'],
      url: 'https://example.com/F',
    },
    {
      code: 'F.A',
      spellings: ['F.A'],
      family: 'F',
      basis: 'written',
      summary: 'Written, not F.',
      retry: 'backoff',
      fixer: 'depends',
      products: ['cvm'],
      url: 'https://example.com/F.A',
    },
    {
      code: 'F.DbError',
      spellings: ['F.DbError', 'F.DBError'],
      family: 'F',
      basis: 'family',
      summary: 'True of every F.A.',
      retry: 'no',
      fixer: 'caller',
      products: ['cvm', 'vpc'],
      url: 'https://example.com/F.DbError',
    },
    {
      code: 'Rare',
      spellings: ['Rare'],
      family: 'Rare',
      basis: 'written',
      summary: 'It did not work.',
      retry: 'no',
      fixer: 'caller',
      products: [],
      url: 'https://example.com/Rare',
    },
  ]);
});

test('summaries are there for written codes only, and are plain', () => {
  assert.deepEqual(createSummaries(catalogue), {
    'F.A': 'Written, not F.',
    Rare: 'It did not work.',
  });
});

test('a row of the code file has the advice of its page on a retry', () => {
  const rows = createCodeRows(catalogue).map(({ code, retry }) => [code, retry]);
  assert.deepEqual(Object.fromEntries(rows), {
    F: 'no',
    'F.A': 'backoff',
    'F.DbError': 'no',
    Rare: 'no',
  });
});

test('a row of the code file names a product only where there is just one', () => {
  const rows = new Map(createCodeRows(catalogue).map((row) => [row.code, row]));
  assert.equal(rows.get('F.A')?.product, 'cvm');
  assert.equal(rows.get('F.DbError')?.product, undefined);
  assert.equal(rows.get('Rare')?.product, undefined);
});

test('a row counts all spellings and names the others', () => {
  const row = createCodeRows(catalogue).find(({ code }) => code === 'F.DbError');
  assert.equal(row?.reach, 3);
  assert.deepEqual(row.spellings, ['F.DBError']);
});

test('a family that is no code has a row, since it has a page', () => {
  const note = makeFamilyFile('G', {
    retry: { advice: 'if-idempotent', note: 'With care.', reason: ['It may be done.'] },
  });
  const rows = createCodeRows(createCatalogue([makeProductOf('cvm', ['G.A'])], [note]));
  assert.deepEqual(rows.map(({ code, reach, retry }) => [code, reach, retry]).sort(), [
    ['G', 0, 'if-idempotent'],
    ['G.A', 1, 'if-idempotent'],
  ]);
});
