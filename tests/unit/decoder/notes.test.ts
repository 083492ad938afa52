import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import type { Note } from '../../../src/decoder/index.ts';
import { failure, ids } from './rows.ts';

const [id, otherId] = ids;
const compact = failure('LimitExceeded', 'full', id);
const secretId = `AKID${'aB3dE5fG'.repeat(4)}`;
const secretKey = 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW';

const rows: readonly {
  readonly notes: string;
  readonly text: string;
  readonly wanted: readonly Note[];
}[] = [
  { notes: 'nothing about a whole response', text: compact, wanted: [] },
  { notes: 'that a response was cut', text: compact.slice(0, 60), wanted: [{ kind: 'truncated' }] },
  {
    notes: 'that an id was cut',
    text: `[TencentCloudSDKError] Code=LimitExceeded, Message=full, RequestId=${id.slice(0, 20)}`,
    wanted: [{ kind: 'truncated' }],
  },
  {
    notes: 'one layer of backslashes',
    text: JSON.stringify(compact),
    wanted: [{ kind: 'escaped', levels: 1 }],
  },
  {
    notes: 'two layers of backslashes',
    text: JSON.stringify(JSON.stringify(compact)),
    wanted: [{ kind: 'escaped', levels: 2 }],
  },
  { notes: 'HTML entities', text: compact.replaceAll('"', '&#34;'), wanted: [{ kind: 'html' }] },
];

for (const { notes, text, wanted } of rows) {
  test(`notes ${notes}`, () => {
    assert.deepEqual(decode(text).notes, wanted);
  });
}

test('finds secrets, and leaves masks and placeholders alone', () => {
  const text = `SecretId=${secretId} SecretKey: "${secretKey}" password=****** token=xxxxxxxxxxxxxxxxxxxxxxxx`;
  const found = decode(text).notes.flatMap((note) => (note.kind === 'secrets' ? note.found : []));
  assert.deepEqual(
    found.map(({ what, span }) => [what, text.slice(span.start, span.end)]),
    [
      ['secret-id', secretId],
      ['secret-key', secretKey],
    ],
  );
});

test('lists every RequestId once, in order, also from headers', () => {
  const text = `X-TC-RequestId: ${otherId}\n\n${compact}\n${compact}`;
  assert.deepEqual(decode(text).requestIds, [otherId, id]);
});
