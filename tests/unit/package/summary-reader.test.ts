import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import { summarise } from '../../../src/paste/read-text.ts';
import { SummaryReader } from '../../../src/package/summary-reader.ts';

const id = (index: number) => `5f0c7a92-3b1e-4d68-9a27-${String(index).padStart(12, '0')}`;

/** A log of errors of two codes, and lines that are none. */
const log = Array.from({ length: 400 }, (_, index) => {
  const time = `2026-11-24 10:${String(10 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
  if (index % 5 !== 0) return `${time} INFO all is well with ${index}`;
  const code = index % 15 === 0 ? 'InternalError' : 'RequestLimitExceeded';
  return `${time} [TencentCloudSDKError] Code=${code}, Message=It failed., RequestId=${id(index)}`;
}).join('\n');

const sizes = { block: 6000, slices: { size: 2000, overlap: 500 } };

function readInParts(text: string, partLength: number) {
  const reader = new SummaryReader(sizes);
  for (let at = 0; at < text.length; at += partLength) reader.add(text.slice(at, at + partLength));
  return reader.finish();
}

for (const partLength of [97, 1000, 6001, 1_000_000]) {
  test(`a log in parts of ${partLength} has the summary of the whole`, () => {
    const whole = summarise(log, decode(log));
    const read = readInParts(log, partLength);
    const withoutPlaces = (summary: typeof whole) => ({
      ...summary,
      groups: summary.groups.map((group) => ({
        ...group,
        places: undefined,
        // Places in the text are counted from the beginning of a block.
        first: { code: group.first.code, message: group.first.message },
      })),
    });
    assert.equal(read.errorCount, 80);
    assert.deepEqual(withoutPlaces(read), withoutPlaces(whole));
  });
}

test('the same error counts once, also where a block ends within it', () => {
  const line = `Code=InternalError, Message=It failed., RequestId=${id(1)}\n`;
  assert.equal(readInParts(`[TencentCloudSDKError] ${line}`.repeat(40), 50).errorCount, 1);
});

test('one block of success does not hide the errors of another', () => {
  const success = `{"Response":{"RequestId":"${id(2)}","TotalCount":0}}\n`;
  const { outcome, errorCount } = readInParts(success.repeat(120) + log, 700);
  assert.deepEqual([outcome, errorCount], ['failure', 80]);
});

test('secrets are counted in every block', () => {
  const filler = 'nothing to see\n'.repeat(500);
  const secret = 'password=hunter2secret9\n';
  const { secrets } = readInParts(secret + filler + secret + filler, 500);
  assert.deepEqual(secrets, [{ kind: 'password', count: 2 }]);
});

test('no text at all is nothing that is recognised', () => {
  assert.equal(new SummaryReader().finish().outcome, 'unrecognised');
});
