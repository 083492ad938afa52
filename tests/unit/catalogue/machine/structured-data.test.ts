import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  describeArticle,
  describeSite,
} from '../../../../src/catalogue/machine/structured-data.ts';

const toUrl = (address: string) => `https://example.com/base${address}`;

test('the site says where it is, and how it is searched', () => {
  assert.deepEqual(
    describeSite(
      { name: 'Errors', description: 'All of them.', language: 'en' },
      { home: '/', search: '/search/' },
      toUrl,
    ),
    {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebSite',
          name: 'Errors',
          description: 'All of them.',
          url: 'https://example.com/base/',
          inLanguage: 'en',
          potentialAction: {
            '@type': 'SearchAction',
            target: {
              '@type': 'EntryPoint',
              urlTemplate: 'https://example.com/base/search/?q={search_term_string}',
            },
            'query-input': 'required name=search_term_string',
          },
        },
      ],
    },
  );
});

const facts = {
  title: 'AuthFailure.SignatureFailure',
  description: 'The signature is wrong.',
  address: '/errors/AuthFailure.SignatureFailure/',
  language: 'en',
  changed: '2026-08-21',
};
const steps = [
  { label: 'All codes', address: '/errors/' },
  { label: 'AuthFailure', address: '/errors/AuthFailure/' },
];

test('a text says what it is, and when it changed', () => {
  const [article] = describeArticle(facts, steps, toUrl)['@graph'];
  assert.deepEqual(article, {
    '@type': 'TechArticle',
    headline: 'AuthFailure.SignatureFailure',
    description: 'The signature is wrong.',
    url: 'https://example.com/base/errors/AuthFailure.SignatureFailure/',
    inLanguage: 'en',
    dateModified: '2026-08-21',
  });
});

test('a text whose change is not known names no day', () => {
  const [article] = describeArticle({ ...facts, changed: undefined }, steps, toUrl)['@graph'];
  assert.ok(article && !('dateModified' in article));
});

test('the way down ends with the text itself', () => {
  const [, trail] = describeArticle(facts, steps, toUrl)['@graph'];
  assert.deepEqual(trail, {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'All codes', item: 'https://example.com/base/errors/' },
      { position: 2, name: 'AuthFailure', item: 'https://example.com/base/errors/AuthFailure/' },
      {
        position: 3,
        name: 'AuthFailure.SignatureFailure',
        item: 'https://example.com/base/errors/AuthFailure.SignatureFailure/',
      },
    ].map((step) => ({ '@type': 'ListItem', ...step })),
  });
});
