import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  fillTemplate,
  highlightJson,
  toTextLines,
  type Line,
} from '../../../src/highlight/json.ts';

function joinLines(lines: readonly Line[]): string {
  return lines.map((line) => line.map(({ text }) => text).join('')).join('\n');
}

describe('the lines of a highlighted text are the text again', () => {
  const texts = [
    JSON.stringify({ Response: { Error: { Code: 'F', Message: '…' }, RequestId: 'a' } }, null, 2),
    '{ "TotalCount": 0, "Set": [], "Done": true, "Next": null }',
    '{ "Quote": "\\"\\u00e9\\n" }',
    'not { JSON',
    '\n\n',
    '',
  ];
  for (const text of texts) {
    test(JSON.stringify(text.slice(0, 50)), () => {
      assert.equal(joinLines(highlightJson(text)), text);
      assert.equal(joinLines(toTextLines(text)), text);
    });
  }
});

test('keys, strings and numbers have kinds of their own, and all else is punctuation', () => {
  const kinds = new Map(
    highlightJson('{ "Code": "F", "Count": 12, "Done": true }')
      .flat()
      .map(({ kind, text }) => [text.trim().replaceAll('"', ''), kind]),
  );
  assert.equal(kinds.get('Code'), 'key');
  assert.equal(kinds.get('F'), 'string');
  assert.equal(kinds.get('12'), 'number');
  assert.equal(kinds.get('{'), 'punctuation');
});

test('plain text is one token a line', () => {
  assert.deepEqual(toTextLines('a\n\nb'), [
    [{ kind: 'text', text: 'a' }],
    [{ kind: 'text', text: '' }],
    [{ kind: 'text', text: 'b' }],
  ]);
});

describe('what is put into a template comes out of its JSON as it was', () => {
  const template = highlightJson(JSON.stringify({ Code: '%code%', Message: '%message%' }, null, 2));
  const messages = [
    'Plain.',
    'With "quotation marks" and \\ in it',
    'Two\nlines\tand more',
    '中文 …',
    '%code%',
    '$& and $1',
    '</script><b>',
  ];
  for (const message of messages) {
    test(JSON.stringify(message), () => {
      const filled = joinLines(fillTemplate(template, { code: 'F.A', message }));
      assert.deepEqual(JSON.parse(filled), { Code: 'F.A', Message: message });
    });
  }
});

test('a placeholder without a word stays, and the template with it', () => {
  const template = toTextLines('%code% %message%');
  assert.equal(joinLines(fillTemplate(template, { code: 'F' })), 'F %message%');
  assert.equal(joinLines(template), '%code% %message%');
});
