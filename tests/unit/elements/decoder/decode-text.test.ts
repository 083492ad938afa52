import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeText } from '../../../../src/elements/decoder/decode-text.ts';
import { lookup } from '../fixtures.ts';

describe('a lone name is looked up', () => {
  const rows: [text: string, code: string | undefined][] = [
    ['BROKEN_DOOR', 'BROKEN_DOOR'],
    ['  brokendoor\n', 'brokendoor'],
    ['nothing_here', undefined],
    ['broken door handle', undefined],
  ];
  for (const [text, code] of rows) {
    test(JSON.stringify(text), () => {
      const [error] = decodeText(text, lookup).errors;
      assert.equal(error?.code, code);
      if (error) assert.equal(text.slice(error.span.start, error.span.end), code);
    });
  }

  test('but not without the list', () => {
    assert.equal(decodeText('BROKEN_DOOR', undefined).outcome, 'unrecognised');
  });
});
