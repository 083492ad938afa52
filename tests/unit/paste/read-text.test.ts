import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import { readInSlices, summarise } from '../../../src/paste/read-text.ts';
import type { Summary } from '../../../src/paste/summary.ts';

const codes = ['RequestLimitExceeded', 'ResourcesSoldOut.SpecifiedInstanceType', 'InternalError'];

function toId(number: number): string {
  return `5f0c7a92-3b1e-4d68-9a27-${String(number).padStart(12, '0')}`;
}

/** A log in which every third line is an error, printed in two shapes. */
function createLog(lines: number): string {
  return Array.from({ length: lines }, (_, number) => {
    const time = `2026-11-24T02:13:${String(number % 60).padStart(2, '0')}Z`;
    const code = codes[(number / 3) % codes.length];
    if (number % 3 !== 0) return `${time} worker-${number % 7} took item-${number}`;
    return number % 2 === 0
      ? `${time} [TencentCloudSDKError] Code=${code}, Message=Not now., RequestId=${toId(number)}`
      : `${time} ${JSON.stringify({ Response: { Error: { Code: code, Message: 'No' }, RequestId: toId(number) } }, undefined, 2)}`;
  }).join('\n');
}

function readSliced(text: string, size: number, overlap = 400): Summary {
  const slices = readInSlices(text, decode, { sizes: { size, overlap } });
  for (let step = slices.next(); ; step = slices.next()) {
    if (step.done) return step.value.finish();
  }
}

describe('a text read in slices says the same as one read at once', () => {
  const text = createLog(300);
  for (const size of [1000, 3333, 10_000]) {
    test(`in slices of ${size}`, () => {
      assert.deepEqual(readSliced(text, size), summarise(text, decode(text)));
    });
  }
  test('on one line without a break', () => {
    const line = text.replaceAll('\n', ' ');
    const sliced = readSliced(line, 3333);
    const whole = summarise(line, decode(line));
    assert.equal(sliced.errorCount, whole.errorCount);
    assert.deepEqual(
      sliced.groups.map(({ code, places }) => [code, places]),
      whole.groups.map(({ code, places }) => [code, places]),
    );
  });
});

describe('errors are grouped by code', () => {
  const text = [
    '07:00:00 [TencentCloudSDKError] Code=RequestLimitExceeded, Message=A, RequestId=5f0c7a92-3b1e-4d68-9a27-c4e81d06b3f5',
    '07:00:01 fine',
    '07:00:02 [TencentCloudSDKError] Code=InternalError, Message=B, RequestId=91d4e6b8-0c57-4f3a-8e12-7ab35c90d2e4',
    '07:00:03 [TencentCloudSDKError] Code=RequestLimitExceeded, Message=C, RequestId=c2a86f1d-74e9-4b05-b6d3-18f97e5a0c3b',
  ].join('\n');
  const { groups, errorCount, lineCount } = summarise(text, decode(text));
  const [first] = groups;

  test('with how many there are, and where', () => {
    assert.deepEqual([errorCount, lineCount, groups.length], [3, 4, 2]);
    assert.deepEqual([first?.code, first?.count], ['RequestLimitExceeded', 2]);
    assert.deepEqual(first?.lines, { first: 1, last: 4 });
    const starts = [...first.places];
    assert.ok(starts.every((at) => text.startsWith('RequestLimitExceeded', at)));
  });

  test('with the first time and the last', () => {
    assert.equal(first?.times?.first.text, '07:00:00');
    assert.equal(first.times.last.text, '07:00:03');
  });

  test('with the first error in full and the RequestIds of all', () => {
    assert.equal(first?.first.message, 'A');
    assert.equal(first.requestIds.count, 2);
  });
});

test('secrets are counted by kind, and are no note', () => {
  const text = `{"Response":{"Error":{"Code":"InternalError","Message":"x"},"RequestId":"a"}} to 13711112222, 13711113333`;
  const { secrets, notes } = summarise(text, decode(text));
  assert.deepEqual(secrets, [{ kind: 'phone', count: 2 }]);
  assert.deepEqual(notes, []);
});

test('a slice’s end is no end of the text', () => {
  const text = createLog(100);
  const { notes } = readSliced(text, 1000);
  assert.ok(!notes.some(({ kind }) => kind === 'truncated'));
});

test('the message that is shown holds no secret', () => {
  const text = `{"Response":{"Error":{"Code":"InternalError","Message":"No route to +8613711112222."},"RequestId":"a"}}`;
  const [group] = summarise(text, decode(text)).groups;
  assert.equal(group?.first.message, 'No route to [phone …22].');
});
