import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCorrectionUrl } from '../../../src/naming/corrections.ts';

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
