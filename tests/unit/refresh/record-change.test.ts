import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { changeSchema } from '../../../src/schemas/facts.ts';
import { formatChange, recordChange } from '../../../src/refresh/record-change.ts';
import { createProduct } from './sdk-fixture.ts';

const day = '2030-01-02';
const before = new Map([
  ['moonbase', createProduct('moonbase', ['cn'], { Land: ['FailedOperation.Dust', 'A.Both'] })],
  ['oldbase', createProduct('oldbase', ['cn'], { Dock: ['A.Both'] })],
]);

test('what went is told with the products that had listed it', () => {
  assert.deepEqual(
    recordChange(
      day,
      undefined,
      { came: ['B.New'], went: ['A.Both', 'FailedOperation.Dust'] },
      before,
    ),
    {
      id: day,
      came: ['B.New'],
      went: [
        { code: 'A.Both', products: ['moonbase', 'oldbase'] },
        { code: 'FailedOperation.Dust', products: ['moonbase'] },
      ],
    },
  );
});

test('a second refresh of a day adds to the first, and what came and went on one day is not told', () => {
  const earlier = recordChange(
    day,
    undefined,
    { came: ['B.New', 'C.New'], went: ['A.Both'] },
    before,
  );
  assert.deepEqual(
    recordChange(
      day,
      earlier,
      { came: ['A.Both', 'D.New'], went: ['B.New', 'FailedOperation.Dust'] },
      before,
    ),
    {
      id: day,
      came: ['C.New', 'D.New'],
      went: [{ code: 'FailedOperation.Dust', products: ['moonbase'] }],
    },
  );
});

test('the text of a record is read back as it was', () => {
  const change = recordChange(day, undefined, { came: ['B.New'], went: ['A.Both'] }, before);
  assert.deepEqual(changeSchema.parse(parse(formatChange(change))), change);
});
