import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOpenSearch } from '../../../../src/catalogue/machine/opensearch.ts';
import { words } from '../../../../src/words/index.ts';
import { getChildren, getChildText, parseXml } from '../../../support/parse-xml.ts';

const root = parseXml(
  createOpenSearch(
    { shortName: 'A & B', summary: 'Searches.' },
    { search: '/search/', icon: '/icon.svg', self: '/opensearch.xml' },
    (address) => `https://example.com/base${address}`,
  ),
);

test('the description leads to the page of results', () => {
  assert.equal(root.name, 'OpenSearchDescription');
  assert.equal(root.attributes.get('xmlns'), 'http://a9.com/-/spec/opensearch/1.1/');
  assert.equal(getChildText(root, 'ShortName'), 'A & B');
  assert.deepEqual(
    getChildren(root, 'Url').map(({ attributes }) => attributes.get('template')),
    ['https://example.com/base/search/?q={searchTerms}', 'https://example.com/base/opensearch.xml'],
  );
});

test('the name is as short as OpenSearch wants it', () => {
  const { shortName } = words.machines.openSearch;
  assert.ok(shortName.length <= 16, `"${shortName}" has more than 16 characters`);
});
