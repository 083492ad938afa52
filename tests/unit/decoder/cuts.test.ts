import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import { printerNames, printers, type Printed, type Printer } from './printed.ts';
import { ids } from './rows.ts';

const error: Printed = {
  code: 'InvalidParameterValue.Port',
  message: 'The port `70000` is out of range.',
  requestId: ids[0],
};

/** These print the code last: the message stands before all that could be cut. */
const withCodeLast: ReadonlySet<Printer> = new Set(['Node']);

/** A string's opening quote is gone where its code comes first: what is left is prose with a quote. */
const isCutInString = (head: string): boolean => head.startsWith(error.code);

for (const printer of printerNames) {
  const whole = printers[printer](error);
  const place = (part: string) => ({
    start: whole.lastIndexOf(part),
    end: whole.lastIndexOf(part) + part.length,
  });
  const [code, message, requestId] = [error.code, error.message, error.requestId].map(place);

  test(`reads what is left of ${printer} where its beginning was cut off`, () => {
    assert.ok(code && message && requestId);
    for (let from = 0; from <= code.start; from += 1) {
      const text = whole.slice(from);
      const found = decode(text).errors;
      assert.equal(found.length, 1, text);
      assert.equal(found[0]?.code, error.code, text);
      if (withCodeLast.has(printer) || isCutInString(text)) continue;
      assert.equal(found[0].message, error.message, text);
      const isIdWhole = requestId.start < code.start ? from === 0 : from <= requestId.start;
      if (isIdWhole) assert.equal(found[0].requestId, error.requestId, text);
    }
  });

  test(`reads what is left of ${printer} where its end was cut off`, () => {
    assert.ok(code && message && requestId);
    for (let to = code.end + 1; to <= whole.length; to += 1) {
      const text = whole.slice(0, to);
      const [found, ...others] = decode(text).errors;
      assert.equal(found?.code, error.code, text);
      assert.equal(others.length, 0, text);
      if (to >= message.end) assert.equal(found.message, error.message, text);
      if (to >= requestId.end) assert.equal(found.requestId, error.requestId, text);
    }
  });
}
