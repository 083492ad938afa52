import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { filterTree, type Place } from '../../../../src/elements/map/filter-tree.ts';

function make(text: string, ...places: Place<string>[]): Place<string> {
  return { item: text, text, places };
}

const tree = [
  make('Guides', make('When to retry')),
  make(
    'Products',
    make('Compute', make('Cloud Virtual Machine cvm', make('RunInstances'))),
    make('Storage', make('Cloud Block Storage cbs', make('RunSnapshots'))),
  ),
];

describe('a filter leaves what is named, what leads there and what is below it', () => {
  const rows = [
    { query: 'retry', amount: 1, shown: ['Guides', 'When to retry'], opened: ['Guides'] },
    {
      query: 'CVM',
      amount: 1,
      shown: ['Products', 'Compute', 'Cloud Virtual Machine cvm', 'RunInstances'],
      opened: ['Products', 'Compute'],
    },
    {
      query: 'storage run',
      amount: 1,
      shown: ['Products', 'Storage', 'Cloud Block Storage cbs', 'RunSnapshots'],
      opened: ['Products', 'Storage', 'Cloud Block Storage cbs'],
    },
    { query: 'nowhere', amount: 0, shown: [], opened: [] },
    { query: 'retry nowhere', amount: 0, shown: [], opened: [] },
  ];
  for (const { query, amount, shown, opened } of rows) {
    test(query, () => {
      const filtered = filterTree(tree, query);
      assert.equal(filtered.amount, amount);
      assert.deepEqual([...filtered.shown].sort(), shown.toSorted());
      assert.deepEqual([...filtered.opened].sort(), opened.toSorted());
    });
  }
});
