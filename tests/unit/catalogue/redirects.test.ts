import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import { createRedirects } from '../../../src/catalogue/redirects.ts';
import { makeFamilyFile, makeProductOf } from '../../support/made-content.ts';

test('every other spelling of a code leads to its page, below the site’s path', () => {
  const catalogue = createCatalogue(
    [
      makeProductOf('cvm', ['F.DbError', 'F.DBError', 'F.Other']),
      makeProductOf('vpc', ['F.DbError']),
    ],
    [makeFamilyFile('F')],
  );
  assert.equal(
    createRedirects(catalogue, (address) => `/api${address}`),
    '/api/errors/F.DBError/ /api/errors/F.DbError/ 301\n',
  );
});
