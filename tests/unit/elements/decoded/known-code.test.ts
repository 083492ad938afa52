import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeCode, hasProduct } from '../../../../src/elements/decoded/known-code.ts';
import { lookup } from '../fixtures.ts';

describe('what the site knows of a code', () => {
  const rows: [spelling: string, kind: string, code: string, more: string | undefined][] = [
    ['Broken.Door', 'known', 'Broken.Door', 'after-change'],
    ['Broken.DOOR', 'known', 'Broken.Door', 'after-change'],
    ['BROKEN_DOOR', 'known', 'Broken.Door', 'after-change'],
    ['TOOMANY', 'known', 'TooMany', 'backoff'],
    ['Broken.Window', 'unknown', 'Broken.Window', 'Broken'],
    ['Bad Gateway', 'unknown', 'Bad Gateway', undefined],
  ];
  for (const [spelling, kind, code, more] of rows) {
    test(`${spelling} is ${kind}`, () => {
      const known = describeCode(spelling, lookup);
      assert.equal(known.kind, kind);
      assert.equal(known.code, code);
      const found = known.kind === 'known' ? known.retry : undefined;
      assert.equal(known.kind === 'unknown' ? known.family : found, more);
    });
  }

  test('without the list of codes nothing is called unknown', () => {
    assert.deepEqual(describeCode('Broken.Door', undefined), {
      kind: 'unchecked',
      code: 'Broken.Door',
    });
  });

  test('its page is the one in Chinese where that is led to and there', () => {
    const getAddress = (spelling: string) => {
      const known = describeCode(spelling, lookup, [], new Set(['Broken.Door']));
      return known.kind === 'known' ? known.address : undefined;
    };
    assert.equal(getAddress('BROKEN_DOOR'), '/zh/errors/Broken.Door/');
    assert.equal(getAddress('TooMany'), '/errors/TooMany/');
  });

  test('a code with a slip is not taken for another, and comes with what was found near it', () => {
    const known = describeCode('Locked.Dor', lookup, ['Locked.Door']);
    assert.ok(known.kind === 'unknown', 'Locked.Dor must not be taken for a code of the list.');
    assert.deepEqual(known.near, ['Locked.Door']);
  });
});

test('a product has a page if the list of codes names it', () => {
  assert.equal(hasProduct('house', lookup), true);
  assert.equal(hasProduct('garden', lookup), false);
  assert.equal(hasProduct('house', undefined), false);
});
