import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinGroups } from '../../../src/paste/join-groups.ts';
import { decode } from '../../../src/decoder/index.ts';
import { summarise } from '../../../src/paste/read-text.ts';
import type { CodeGroup } from '../../../src/paste/summary.ts';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

/** The errors of one code in a text. */
function read(text: string): CodeGroup {
  const [group] = summarise(text, decode(text)).groups;
  assert.ok(group);
  return group;
}

const line = (minute: number, last: number) =>
  `2026-01-01 12:0${minute}:00 [TencentCloudSDKException] code:InternalError message:No requestId:${id(last)}`;

test('errors that were counted apart are counted together, RequestIds once', () => {
  const joined = joinGroups(
    read(`${line(1, 1)}\n${line(3, 2)}`),
    read(`\n\n\n${line(2, 2)}\n${line(0, 3)}`),
  );
  assert.equal(joined.count, 4);
  assert.deepEqual(joined.requestIds, { items: [id(1), id(2), id(3)], count: 3 });
  assert.deepEqual(joined.lines, { first: 1, last: 5 });
  assert.deepEqual(
    [joined.times?.first.text, joined.times?.last.text],
    ['2026-01-01 12:00:00', '2026-01-01 12:03:00'],
  );
  assert.deepEqual(
    [...joined.places],
    [...joined.places].toSorted((a, b) => a - b),
  );
});
