import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fitWithOneSlip } from '../../../src/lookup/one-slip.ts';

/** The letters of the key that the fit takes for right. */
function show(query: string, key: string): string | undefined {
  const fit = fitWithOneSlip(query, key);
  return fit && `${fit.part}: ${fit.ranges.map(([a, b]) => key.slice(a, b)).join('-')}`;
}

describe('one slip of the pen', () => {
  const rows: [query: string, key: string, fit: string | undefined][] = [
    ['signatur', 'signature', 'whole: signatur-'],
    ['signture', 'signature', 'whole: sign-ture'],
    ['ignature', 'signature', 'whole: -ignature'],
    ['signnature', 'signature', 'whole: sign-ature'],
    ['signaturee', 'signature', 'whole: signature-'],
    ['signatrue', 'signature', 'whole: signat-e'],
    ['isgnature', 'signature', 'whole: -gnature'],
    ['signaxure', 'signature', 'whole: signa-ure'],
    ['xignature', 'signature', 'whole: -ignature'],
    ['sigantu', 'signature', 'beginning: sig-tu'],
    ['sinat', 'signature', 'beginning: si-nat'],
    ['sixn', 'signature', undefined],
    ['signatx', 'signature', undefined],
    ['sgnatue', 'signature', undefined],
    ['signaturess', 'signature', undefined],
    ['', 'signature', undefined],
    ['signature', '', undefined],
  ];
  for (const [query, key, fit] of rows) {
    test(`"${query}" ${fit === undefined ? 'is not' : 'is'} "${key}" but for one`, () => {
      assert.equal(show(query, key), fit);
    });
  }
});
