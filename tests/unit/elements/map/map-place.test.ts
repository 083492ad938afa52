import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listPlaces } from '../../../../src/elements/map/map-place.ts';

describe('a page stands on the map by its address, or by what it belongs to', () => {
  const rows: Record<string, string[]> = {
    '/guides/retrying/': ['/guides/retrying/'],
    '/products/cvm/': ['/products/cvm/'],
    '/errors/': ['/errors/'],
    '/errors/AuthFailure/': ['/errors/AuthFailure/'],
    '/errors/AuthFailure/s/': ['/errors/AuthFailure/s/'],
    '/errors/AuthFailure.SignatureFailure/': [
      '/errors/AuthFailure.SignatureFailure/',
      '/errors/AuthFailure/s/',
      '/errors/AuthFailure/',
    ],
    '/': ['/'],
  };
  for (const [address, places] of Object.entries(rows)) {
    test(address, () => assert.deepEqual(listPlaces(address), places));
  }
});
