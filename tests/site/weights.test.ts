/** README.md says what pages weigh: it is what they weigh. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageKinds } from '../../src/commands/bench/page-kinds.ts';
import { weighPage } from '../../src/commands/bench/page-weight.ts';
import { readTable, toThousands } from '../../src/commands/bench/readme-table.ts';
import { readRecord } from '../../src/commands/bench/record.ts';

/** A word more on a page is no lie in README.md. */
const tolerance = 0.05;

const advice =
  'If that is meant, write it down: npm run build && npm run bench -- record (see "How heavy, how fast")';

const rows = new Map(readTable().map(([name = '', ...cells]) => [name, cells]));

test('README.md has a row for each kind of page, and no other', () => {
  assert.deepEqual(
    [...rows.keys()],
    pageKinds.map(({ name }) => name),
  );
});

for (const { name, address } of pageKinds) {
  test(`${name} weighs what README.md says`, () => {
    const { html, styles, scripts } = weighPage(address);
    const weights = [html + styles, html + styles + scripts];
    for (const [index, weight] of weights.entries()) {
      const told = Number(rows.get(name)?.[index]);
      const now = weight / 1000;
      assert.ok(
        Math.abs(now - told) <= told * tolerance,
        `${address} is ${now.toFixed(1)} kB, and README.md says ${told} kB. ${advice}`,
      );
    }
  });
}

test('README.md says what the record says', () => {
  const { weights, lighthouse } = readRecord();
  for (const [name, [read, all, requests, scores]] of rows) {
    const figures = weights.at(-1)?.pages[name];
    assert.ok(figures, `The record lacks ${name}. ${advice}`);
    assert.deepEqual(
      [read, all, requests, scores],
      [
        toThousands(figures.read),
        toThousands(figures.all),
        String(figures.requests),
        lighthouse.at(-1)?.pages[name]?.join(' ') ?? '',
      ],
    );
  }
});
