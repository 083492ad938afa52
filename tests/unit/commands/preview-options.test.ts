import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOptions, UsageError } from '../../../src/commands/server/preview-options.ts';

const host = '127.0.0.1';
const rows = [
  { words: [], options: { host, port: undefined } },
  { words: ['--port', '8080'], options: { host, port: 8080 } },
  { words: ['--port=8080'], options: { host, port: 8080 } },
  { words: ['--host'], options: { host: '0.0.0.0', port: undefined } },
  { words: ['--host', '--port', '8080'], options: { host: '0.0.0.0', port: 8080 } },
  { words: ['--host', '::1'], options: { host: '::1', port: undefined } },
];

for (const { words, options } of rows) {
  test(`"${words.join(' ')}" is read`, () => {
    assert.deepEqual(parseOptions(words), options);
  });
}

for (const words of [
  ['--port', 'x'],
  ['--port', '0'],
  ['--port', '70000'],
  ['--port'],
  ['--fish'],
  ['8080'],
]) {
  test(`"${words.join(' ')}" is refused, with what there is`, () => {
    assert.throws(
      () => parseOptions(words),
      (error) => error instanceof UsageError && error.message.includes('--host'),
    );
  });
}
