import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toGuideMarkdown } from '../../../../src/catalogue/machine/guide-markdown.ts';

function convert(body: string): string {
  const text = toGuideMarkdown(
    { file: 'a.mdx', title: 'A guide', lead: 'It leads.', body },
    { components: { Box: '> a box' }, expressions: { 'props.count': '26' } },
    (address) => `https://example.com${address}`,
  );
  const head = '# A guide\n\nIt leads.\n\n';
  assert.ok(text.startsWith(head), 'Title and lead stand at the head');
  return text.slice(head.length, -1);
}

describe('MDX becomes Markdown', () => {
  const rows: [what: string, mdx: string, markdown: string][] = [
    ['a component', '<Box id="a" value={props.b} />', '> a box'],
    ['an expression', 'There are {props.count}.', 'There are 26.'],
    ['a link', 'See [a](/b/#c) and [d](#e).', 'See [a](https://example.com/b/#c) and [d](#e).'],
    ['a link with a name', '[`{a}`](/b/)', '[`{a}`](https://example.com/b/)'],
    ['names', '`<Box />`, `{props.x}` and ``a ` {b}``', '`<Box />`, `{props.x}` and ``a ` {b}``'],
    ['a fence', '```json {3-6}\n{ "a": [](/b/) }\n```', '```json\n{ "a": [](/b/) }\n```'],
    ['a fence in a fence', '````\n```\n{a}\n````\n{props.count}', '````\n```\n{a}\n````\n26'],
  ];
  for (const [what, mdx, markdown] of rows) {
    test(what, () => {
      assert.equal(convert(mdx), markdown);
    });
  }
});

describe('what nobody knows how to show stops the build, with its place', () => {
  const rows = ['<Other />', 'a {props.other} b', 'a <Box /> b', '<div>', '{/* note */}', 'a { b'];
  for (const mdx of rows) {
    test(mdx, () => {
      assert.throws(() => convert(`first\n${mdx}`), /^Error: a\.mdx, line 2 /);
    });
  }
});
