/** The strict reader refuses what is not well-formed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { getChildText, parseXml } from '../../support/parse-xml.ts';

describe('what is not well-formed is refused', () => {
  const rows = [
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a>&amp</a>',
    '<a b="1" b="2"/>',
    '<a b=1/>',
    '<a b="<"/>',
    '<a><b></a></b>',
    '<a/>text',
    'text',
    '<a>\u0001</a>',
    '<!DOCTYPE a><a/>',
    '<a>1 < 2</a>',
    '</a>',
    '',
  ];
  for (const source of rows) {
    test(JSON.stringify(source), () => {
      assert.throws(() => parseXml(source));
    });
  }
});

test('what is well-formed is read', () => {
  const root = parseXml(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a x:b="1 &amp; 2"><c>&lt;d&gt; &#39;</c><e/></a>\n',
  );
  assert.equal(root.attributes.get('x:b'), '1 & 2');
  assert.equal(getChildText(root, 'c'), "<d> '");
  assert.deepEqual(
    root.children.map(({ name }) => name),
    ['c', 'e'],
  );
});
