import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scan } from '../../../src/decoder/scanner/scan.ts';
import { getQuoteLevel, Separator, TokenKind } from '../../../src/decoder/scanner/tokens.ts';

test('counts how often a quote is escaped, and keeps escaped backslashes apart', () => {
  const rows = [
    ['"', 0],
    ['\\"', 1],
    ['\\\\"', 0],
    ['\\\\\\"', 2],
    ['\\\\\\\\\\"', 1],
    ['\\\\\\\\\\\\\\"', 3],
    ['&quot;', 0],
    ['\\&#34;', 1],
  ] as const;
  for (const [text, level] of rows) {
    const { tokens } = scan(text);
    assert.equal(tokens.kind(0), TokenKind.quote, `${text} holds a quote`);
    assert.equal(getQuoteLevel(tokens.id(0)), level, `${text} is escaped ${level} times`);
    assert.equal(tokens.end(0), text.length);
  }
});

test('makes one token of a field with its quotes and its separator', () => {
  const rows = [
    ['"Code": "X"', Separator.colon, 0, '"X"'],
    ['\\"Code\\":\\n\\"X\\"', Separator.colon, 1, '\\"X\\"'],
    ['Code=X', Separator.equals, -1, 'X'],
    ['code：X', Separator.colon, -1, 'X'],
    ['[Code] => X', Separator.arrow, -1, 'X'],
    ["'Code' => 'X'", Separator.arrow, 0, "'X'"],
    ['["Code"]=>\n string(1) "X"', Separator.arrow, 0, '"X"'],
    ['<Code>X', Separator.xml, -1, 'X'],
    ['&lt;Code&gt;X', Separator.xml, -1, 'X'],
  ] as const;
  for (const [text, separator, level, value] of rows) {
    const { tokens } = scan(text);
    assert.equal(tokens.kind(0), TokenKind.field, `${text} starts with a field`);
    assert.deepEqual([tokens.separator(0), tokens.level(0)], [separator, level], text);
    assert.equal(text.slice(tokens.value(0)), value);
  }
});

test('takes no namespace and no comparison for a field', () => {
  for (const text of ['Error::X', 'code == 1', 'message of the day']) {
    const { tokens } = scan(text);
    for (let at = 0; at < tokens.length; at += 1)
      assert.notEqual(tokens.kind(at), TokenKind.field, text);
  }
});

test('drops strings that are one plain word, but for values of fields', () => {
  assert.equal(scan('{"Status": "SELL"}').tokens.length, 2);
  assert.equal(scan('{"Code": "SELL"}').tokens.length, 5);
});
