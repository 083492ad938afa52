import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDay } from '../../../src/commands/bench/record.ts';

const toDay = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;

test('what is measured twice on a day is written down once', () => {
  const days = [
    { day: toDay(1), weight: 1 },
    { day: toDay(2), weight: 2 },
  ];
  assert.deepEqual(addDay(days, { day: toDay(2), weight: 3 }), [
    { day: toDay(1), weight: 1 },
    { day: toDay(2), weight: 3 },
  ]);
});

test('the oldest days give way', () => {
  const days = Array.from({ length: 20 }, (_, index) => ({ day: toDay(index + 1) }));
  const kept = addDay(days, { day: toDay(21) });
  assert.equal(kept.at(-1)?.day, toDay(21));
  assert.equal(kept.length, 12);
});
