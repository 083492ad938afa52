/** Addresses are a contract: links from outside depend on each of these. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as addresses from '../../../src/naming/addresses.ts';

const {
  toActionAddress,
  toCodeAddress,
  toGuideAddress,
  toLetter,
  toLetterAddress,
  toProductAddress,
  toSearchAddress,
} = addresses;

describe('an address is as it was published', () => {
  const rows = [
    [addresses.home, '/', 'the home page'],
    [addresses.responses, '/responses/', 'the response format'],
    [addresses.guides, '/guides/', 'the guides'],
    [addresses.errors, '/errors/', 'all codes'],
    [addresses.products, '/products/', 'the products'],
    [addresses.decode, '/decode/', 'the box'],
    [addresses.search, '/search/', 'the search'],
    [addresses.codesJson, '/codes.json', 'all codes, for programs'],
    [addresses.llmsText, '/llms.txt', 'the way in for language models'],
    [addresses.changesFeed, '/changes.xml', 'the feed of changes'],
    [addresses.openSearch, '/opensearch.xml', 'the search, for browsers'],
    [addresses.sitemapIndex, '/sitemap-index.xml', 'the index of the sitemaps'],
    [addresses.robots, '/robots.txt', 'what crawlers ask for first'],
    [addresses.codesSchemaFile, '/schemas/codes.json', 'the schema of all codes'],
    [addresses.productSchemaFile, '/schemas/product.json', 'the schema of a product'],
    [
      toCodeAddress('AuthFailure.SignatureFailure'),
      '/errors/AuthFailure.SignatureFailure/',
      'a code, dots and all',
    ],
    [
      toLetterAddress('InvalidParameterValue', 'a'),
      '/errors/InvalidParameterValue/a/',
      'a letter of a family',
    ],
    [toProductAddress('cvm'), '/products/cvm/', 'a product'],
    [
      toActionAddress('cvm', 'RunInstances'),
      '/products/cvm/#RunInstances',
      'an action, at its anchor',
    ],
    [toGuideAddress('retrying'), '/guides/retrying/', 'a guide'],
    [addresses.toGuideMarkdownAddress('retrying'), '/guides/retrying.md', 'a guide as Markdown'],
    [addresses.toGuideMarkdownAddress('responses'), '/responses.md', 'the format as Markdown'],
    [addresses.toChineseAddress('/responses/'), '/zh/responses/', 'a twin in Chinese'],
    [addresses.toProductJsonAddress('cvm'), '/products/cvm.json', 'a product, for programs'],
    [addresses.toSitemapAddress(1), '/sitemap-1.xml', 'the first sitemap'],
    [toGuideAddress('responses'), '/responses/', 'the guide with an address of its own'],
    [toSearchAddress('db error & more'), '/search/?q=db%20error%20%26%20more', 'a search'],
    [toSearchAddress(''), '/search/', 'a search for nothing'],
    [
      toSearchAddress('', { retry: 'no', product: 'cvm' }),
      '/search/?product=cvm&retry=no',
      'a search by filters',
    ],
  ] as const;
  for (const [address, published, what] of rows) {
    test(`${what}: ${published}`, () => {
      assert.equal(address, published, 'A published address resolves for ever: do not change it');
    });
  }
});

describe('from a page in Chinese one stays among such pages', () => {
  const rows = [
    [addresses.decode, 'zh-Hans', '/zh/decode/'],
    [addresses.home, 'zh-Hans', '/zh/'],
    [addresses.products, 'zh-Hans', '/products/'],
    [addresses.decode, 'en', '/decode/'],
  ] as const;
  for (const [address, language, target] of rows) {
    test(`${address} in ${language}`, () =>
      assert.equal(addresses.toTranslatedAddress(address, language), target));
  }
});

describe('a code is listed under the first letter of its detail, in lower case', () => {
  const rows = [
    ['F.Vpc', 'v'],
    ['F.vpc', 'v'],
    ['F.2Fa', '2'],
    ['F.Domain.UnExist', 'd'],
    ['F', undefined],
    ['F.', undefined],
  ] as const;
  for (const [code, letter] of rows) {
    test(`${code}: ${letter ?? 'under none'}`, () => {
      assert.equal(toLetter(code), letter);
    });
  }
});
