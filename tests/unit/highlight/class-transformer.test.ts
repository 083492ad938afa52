import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeToHtml, createCssVariablesTheme } from 'shiki';
import { classTransformer } from '../../../src/highlight/class-transformer.ts';

function highlight(text: string, meta = ''): Promise<string> {
  return codeToHtml(text, {
    lang: 'json',
    theme: createCssVariablesTheme(),
    transformers: [classTransformer],
    meta: { __raw: meta },
  });
}

test('a fence has classes and no style attribute, which the policy would stop', async () => {
  const html = await highlight('{\n  "Code": "F",\n  "Count": 1\n}');
  assert.doesNotMatch(html, /style=/);
  assert.match(html, /<span class="key">\s*"Code"<\/span>/);
  assert.match(html, /<span class="number">\s*1<\/span>/);
});

test('the lines that the meta names are marked, and no others', async () => {
  const html = await highlight('{\n  "Code": "F",\n  "Count": 1\n}', '{2}');
  const lines = html.match(/<span class="line"[^>]*>/g) ?? [];
  assert.deepEqual(
    lines.map((line) => line.includes('data-marked')),
    [false, true, false, false],
  );
});

test('the other fields of an answer are marked quietly', async () => {
  const html = await highlight(
    '{\n  "Response": {\n    "Count": 0,\n    "RequestId": "r"\n  }\n}',
    '{3}',
  );
  const lines = html.match(/<span class="line"[^>]*>/g) ?? [];
  assert.deepEqual(
    lines.map((line) => /data-[a-z]+/.exec(line)?.[0]),
    [undefined, undefined, 'data-marked', 'data-field', undefined, undefined],
  );
});
