/** What the site weighs: for a reader on a slow line, and for hosts that set limits. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { codeFile, toCodeAddress } from '../../src/naming/addresses.ts';
import {
  files,
  getCompressedSize,
  getSize,
  readSiteFile,
  toPath,
  toTarget,
} from '../support/built-site.ts';
import { scanPage } from '../support/scan-html.ts';

const kilobyte = 1024;

test('the site has fewer than 20,000 files', () => {
  assert.ok(
    files.size < 20_000,
    `${files.size} files: popular static hosts take no more. Put small pages together.`,
  );
});

test('the site has less than 200 MB', () => {
  const size = [...files].reduce((sum, path) => sum + getSize(path), 0);
  assert.ok(
    size < 200_000_000,
    `${(size / 1e6).toFixed(1)} MB: look at what stands on every page, and at the largest pages.`,
  );
});

/** What has to arrive before a page can be read: its HTML and its style sheets. */
function weighPage(path: string): number {
  const { styleSheets } = scanPage(readSiteFile(path));
  return styleSheets.reduce((sum, sheet) => {
    const target = toTarget(sheet, path);
    return target.kind === 'site' ? sum + getCompressedSize(target.path) : sum;
  }, getCompressedSize(path));
}

const pages = [
  { code: 'AuthFailure.SignatureFailure', most: 16, what: 'the longest explanation' },
  { code: 'FailedOperation.NoLock', most: 16, what: 'a code of one product' },
  { code: 'InvalidParameter', most: 16, what: 'a family that nearly every product returns' },
  { code: 'InternalError', most: 16, what: 'a common code with a large family' },
  { code: 'ClientError.NetworkError', most: 16, what: 'a code of the SDKs' },
  { code: 'InvalidParameterValue.SdkAppIdNotExist', most: 16, what: 'a code spelled in two ways' },
  { code: 'FailedOperation', most: 20, what: 'the largest family' },
  { code: 'InvalidParameterValue', most: 20, what: 'the second largest family' },
] as const;

for (const { code, most, what } of pages) {
  test(`the page of ${code}, ${what}, can be read after ${most} KB`, () => {
    const size = weighPage(toPath(toCodeAddress(code))) / kilobyte;
    assert.ok(
      size <= most,
      `HTML and style sheet are ${size.toFixed(1)} KB compressed. Fold or split what grew.`,
    );
  });
}

test('no page of a code outgrows what a reader can take in', () => {
  const most = 120;
  const [largest] = [...files]
    .filter((path) => path.startsWith('errors/'))
    .map((path) => ({ path, size: getSize(path) / kilobyte }))
    .sort((one, other) => other.size - one.size);
  assert.ok(largest, 'There is no page below errors/');
  assert.ok(
    largest.size <= most,
    `${largest.path} is ${largest.size.toFixed(0)} KB: split its lists, as families are by letter.`,
  );
});

test('the code file can be loaded while one types', () => {
  const size = getCompressedSize(toPath(codeFile)) / kilobyte;
  assert.ok(
    size <= 90,
    `${codeFile} is ${size.toFixed(1)} KB compressed: see src/lookup/codec.ts.`,
  );
});
