import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  toCorrectionUrl,
  toGuideCorrectionUrl,
  toReportUrl,
} from '../../../src/naming/corrections.ts';

const repository = 'https://example.com/owner/name/';

test('what is written is corrected in its file', () => {
  assert.equal(
    toCorrectionUrl(repository, 'AuthFailure.TokenFailure', true),
    'https://example.com/owner/name/edit/main/content/codes/AuthFailure.TokenFailure.yaml',
  );
});

test('for a code without a file a new one is begun', () => {
  assert.equal(
    toCorrectionUrl(repository, 'InternalError.Db', false),
    'https://example.com/owner/name/new/main/content/codes?filename=InternalError.Db.yaml',
  );
});

test('a guide is corrected in its file', () => {
  assert.equal(
    toGuideCorrectionUrl(repository, 'retrying'),
    'https://example.com/owner/name/edit/main/content/guides/retrying.mdx',
  );
});

test('an issue begins with its title and its text, beside what the address asks already', () => {
  const url = new URL(toReportUrl('https://example.com/issues/new?template=page', 'A & B', 'x\ny'));
  assert.equal(url.searchParams.get('template'), 'page');
  assert.equal(url.searchParams.get('title'), 'A & B');
  assert.equal(url.searchParams.get('body'), 'x\ny');
});
