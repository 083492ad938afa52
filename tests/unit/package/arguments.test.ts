import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArguments, type Request } from '../../../src/package/arguments.ts';

const rows: [line: string, hasInput: boolean, expected: Request][] = [
  ['A', false, { kind: 'codes', codes: ['A'], isJson: false }],
  ['A B', true, { kind: 'codes', codes: ['A', 'B'], isJson: false }],
  ['--json A', false, { kind: 'codes', codes: ['A'], isJson: true }],
  ['A --json', false, { kind: 'codes', codes: ['A'], isJson: true }],
  ['-- --json', false, { kind: 'codes', codes: ['--json'], isJson: false }],
  ['', true, { kind: 'text', isJson: false }],
  ['--json', true, { kind: 'text', isJson: true }],
  ['-', false, { kind: 'text', isJson: false }],
  ['', false, { kind: 'wrong', option: undefined }],
  ['--json', false, { kind: 'wrong', option: undefined }],
  ['--jsn A', false, { kind: 'wrong', option: '--jsn' }],
  ['--help', false, { kind: 'help' }],
  ['A -h', true, { kind: 'help' }],
  ['-v', false, { kind: 'version' }],
  ['--toString', false, { kind: 'wrong', option: '--toString' }],
];

for (const [line, hasInput, expected] of rows) {
  test(`"${line}"${hasInput ? ' with a pipe' : ''} is ${expected.kind}`, () => {
    assert.deepEqual(parseArguments(line.split(' ').filter(Boolean), hasInput), expected);
  });
}
