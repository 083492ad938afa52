/** The file of words in Chinese, as it is read where it was loaded. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hasChinesePage, parseChineseFile } from '../../../src/lookup/chinese-file.ts';

const code = { code: 'A.B', names: ['名'], summary: '一句。', text: '' };
const passage = { title: '题', address: '/zh/a/#b', text: '话。' };

test('a file of the right form is taken as it is', () => {
  const file = { codes: [code, { ...code, names: [] }], passages: [passage] };
  assert.deepEqual(parseChineseFile(file), file);
  assert.deepEqual(file.codes.map(hasChinesePage), [true, false]);
});

describe('a file of another form is refused', () => {
  const rows: [what: string, json: unknown][] = [
    ['nothing', null],
    ['a list', []],
    ['no passages', { codes: [code] }],
    ['a code without names', { codes: [{ ...code, names: undefined }], passages: [] }],
    ['a name that is no text', { codes: [{ ...code, names: [1] }], passages: [] }],
    ['a passage without an address', { codes: [], passages: [{ title: '题', text: '' }] }],
  ];
  for (const [what, json] of rows) {
    test(what, () => assert.throws(() => parseChineseFile(json), TypeError));
  }
});
