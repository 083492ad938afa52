import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelCells } from '../../../src/components/fold-table.ts';

function createTable(head: readonly string[], ...rows: readonly (readonly string[])[]): string {
  const draw = (cells: readonly string[], name: string) =>
    `<tr>\n${cells.map((cell) => `<${name}>${cell}</${name}>`).join('\n')}\n</tr>`;
  const body = rows.map((row) => draw(row, 'td')).join('\n');
  return `<thead>\n${draw(head, 'th')}\n</thead>\n<tbody>\n${body}\n</tbody>`;
}

test('the first cell of a row is its heading, and each other one has its column’s name', () => {
  const table = labelCells(
    createTable(
      ['SDK', '<code>Code</code> "x"', 'Id'],
      ['Go', '<a>a</a>', '1'],
      ['C++', 'b\nc', '2'],
    ),
  );
  assert.match(table, /<th>SDK<\/th>/);
  assert.match(
    table,
    /<th scope="row">Go<\/th>\n<td data-label="Code &quot;x&quot;"><a>a<\/a><\/td>/,
  );
  assert.match(
    table,
    /<th scope="row">C\+\+<\/th>\n<td data-label="Code &quot;x&quot;">b\nc<\/td>/,
  );
});

test('of two columns the second needs no name', () => {
  const table = labelCells(createTable(['SDK', 'Code'], ['Go', 'a']));
  assert.match(table, /<th scope="row">Go<\/th>\n<td>a<\/td>/);
});

test('a column without a name gives its cells none', () => {
  assert.match(
    labelCells(createTable(['', '', 'x'], ['a', 'b', 'c'])),
    /<th scope="row">a<\/th>\n<td>b<\/td>/,
  );
});
