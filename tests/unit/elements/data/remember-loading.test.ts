import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberLoading } from '../../../../src/elements/data/remember-loading.ts';

test('what was loaded is not loaded again', async () => {
  const attempts: number[] = [];
  const load = rememberLoading(async (attempt) => attempts.push(attempt));
  assert.equal(await load(), 1);
  assert.equal(await load(), 1);
  assert.deepEqual(attempts, [1]);
});

test('a failure stands for a moment; the use after that tries again', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const attempts: number[] = [];
  const load = rememberLoading(async (attempt) => {
    attempts.push(attempt);
    if (attempt === 1) throw new Error('The line is down.');
    return 'here';
  });
  await assert.rejects(load);
  await assert.rejects(load, 'While one types, it is not tried at every letter.');
  assert.deepEqual(attempts, [1]);
  context.mock.timers.tick(2000);
  assert.equal(await load(), 'here');
  assert.deepEqual(attempts, [1, 2]);
});
