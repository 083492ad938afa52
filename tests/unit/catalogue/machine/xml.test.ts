import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  createDocument,
  createElement,
  createTextElement,
  escapeXml,
} from '../../../../src/catalogue/machine/xml.ts';
import { parseXml } from '../../../support/parse-xml.ts';

test('what is markup is escaped, and what XML does not know becomes U+FFFD', () => {
  assert.equal(escapeXml(`<a b="c" d='e'>&`), '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  assert.equal(escapeXml('a\u0000\u001b\ud800\uffffb\tc'), 'a\ufffd\ufffd\ufffd\ufffdb\tc');
});

test('any text comes back from an element and from an attribute', () => {
  const text = fc.string({ unit: 'binary' }).filter((one) => !escapeXml(one).includes('\ufffd'));
  fc.assert(
    fc.property(text, (value) => {
      const root = parseXml(createDocument(createTextElement('a', value, { b: value })));
      assert.equal(root.attributes.get('b') ?? '', value);
      assert.equal(root.text, value);
    }),
  );
});

test('an element without content closes itself', () => {
  assert.equal(createElement('a', { b: '1' }), '<a b="1"/>');
  assert.equal(createElement('a', {}, createElement('b')), '<a><b/></a>');
});
