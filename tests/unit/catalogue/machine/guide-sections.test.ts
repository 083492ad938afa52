/** The parts of a guide as plain text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSections } from '../../../../src/catalogue/machine/guide-sections.ts';

test('each heading has what stands under it, without marks, fences and tables', () => {
  const markdown = `# Title

A lead that belongs to no part.

## The \`first\`

Read [the **page**](/a/), and \\_this.

- one
- two

\`\`\`json
{ "## not": "a heading" }
\`\`\`

## 第二

| a | b |
| --- | --- |
| c | d |

After the table.
`;
  assert.deepEqual(splitSections(markdown), [
    { title: 'The first', text: 'Read the page, and _this. one two' },
    { title: '第二', text: 'After the table.' },
  ]);
});

test('a guide without headings has no parts', () => {
  assert.deepEqual(splitSections('# Title\n\nText.\n'), []);
});
