import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NearCodes } from '../../../../src/elements/decoded/near-codes.ts';
import { runInSteps } from '../../../../src/elements/dom/run-in-steps.ts';
import { lookup } from '../fixtures.ts';

test('what was looked for is known from then on', async () => {
  const near = new NearCodes();
  assert.equal(near.lacks(['Locked.Dor']), true);
  assert.deepEqual(near.get('Locked.Dor'), []);
  assert.equal(await runInSteps(near.find(['Locked.Dor', 'Xyz.Abc'], lookup)), true);
  assert.ok(near.get('Locked.Dor').includes('Locked.Door'));
  assert.equal(near.lacks(['Locked.Dor', 'Xyz.Abc']), false);
});

test('the search takes a step for each code, and ends when nobody wants it', async () => {
  const near = new NearCodes();
  const codes = ['Locked.Dor', 'Lokced.Door', 'Locked.Doors'];
  let steps = 0;
  const isDone = await runInSteps(near.find(codes, lookup), () => {
    steps += 1;
    return near.lacks(['Locked.Dor']);
  });
  assert.equal(isDone, false);
  assert.ok(steps > 0);
  assert.equal(near.lacks(['Locked.Dor']), false);
  assert.equal(near.lacks(['Lokced.Door']), true);
});
