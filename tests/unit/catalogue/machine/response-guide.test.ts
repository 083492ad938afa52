import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCommonCodes } from '../../../../src/catalogue/common-codes.ts';
import { createCatalogue } from '../../../../src/catalogue/create-catalogue.ts';
import { replaceResponseGuide } from '../../../../src/catalogue/machine/response-guide.ts';
import { words } from '../../../../src/words/index.ts';
import { makeCodeFile, makeCommonFile, makeProductOf } from '../../../support/made-content.ts';

const common = listCommonCodes(
  createCatalogue(
    [makeProductOf('cvm', ['F.Own'])],
    [
      makeCommonFile('F', { group: 'request', summary: 'Not `F.Own` | [that].' }),
      makeCommonFile('Late', { list: 'further' }),
      makeCodeFile('F.Own'),
    ],
  ),
);
const { components, expressions } = replaceResponseGuide(
  common,
  '{}',
  {
    columns: ['Code', 'Says', 'Retry?'],
    groups: words.site.responsesPage.groups,
    retries: words.advice.retries,
    decode: 'Decode',
  },
  {
    decode: '/decode/',
    toCodeAddress: (code) => `/errors/${code}/`,
    toUrl: (address) => `/base${address}`,
  },
);

test('common codes are a table a group, in which nothing breaks a cell', () => {
  assert.ok(
    components['CommonCodes']?.includes(
      '**What was asked**\n\n| Code | Says | Retry? |\n| --- | --- | --- |\n' +
        '| [`F`](/base/errors/F/) | Not `F.Own` \\| \\[that\\]. | No |',
    ),
    components['CommonCodes'],
  );
});

test('further codes are a list, and both are counted', () => {
  assert.equal(
    components['CodeList'],
    '- [`Late`](/base/errors/Late/): It did not work. (Retry? No)',
  );
  assert.deepEqual(expressions, { 'props.commonCount': '1', 'props.further.length': '1' });
});

test('the box is what stands in it, with a way to a box that works', () => {
  assert.equal(components['DecoderBox'], '```json\n{}\n```\n\n[Decode](/base/decode/)');
});
