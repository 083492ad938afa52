import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogue } from '../../../../src/catalogue/create-catalogue.ts';
import { createLlmsText } from '../../../../src/catalogue/machine/llms.ts';
import { makeCodeFile, makeFamilyFile, makeProductOf } from '../../../support/made-content.ts';

test('the file has the form of llmstxt.org', () => {
  const text = createLlmsText(
    createCatalogue(
      [makeProductOf('cvm', ['F.A', 'F.B', 'G'])],
      [makeFamilyFile('F', { summary: 'See `F.A`.' }), makeCodeFile('G')],
    ),
    {
      title: 'Errors',
      summary: 'What it is.',
      about: ['How to find a code.'],
      guides: 'Guides',
      data: 'Data',
      families: 'Families',
      familySize: (amount) => `${amount} below.`,
    },
    {
      guides: [{ title: 'A guide', address: '/guides/a.md', note: 'On a.' }],
      data: [{ title: 'All', address: '/codes.json', note: 'JSON.' }],
    },
    (code) => `/errors/${code}/`,
    (address) => `https://example.com${address}`,
  );
  assert.equal(
    text,
    `# Errors

> What it is.

How to find a code.

## Guides

- [A guide](https://example.com/guides/a.md): On a.

## Data

- [All](https://example.com/codes.json): JSON.

## Families

- [\`F\`](https://example.com/errors/F/): See \`F.A\`. 2 below.
- [\`G\`](https://example.com/errors/G/): It did not work.
`,
  );
});
