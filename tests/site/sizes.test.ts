/** What the site weighs: for a reader on a slow line, and for hosts that set limits. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { codeFile, summariesFile, toCodeAddress } from '../../src/naming/addresses.ts';
import {
  files,
  getCodeOfPage,
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

/** What has to arrive before a page can be read: its style sheets, and its HTML up to a place. */
function weighPage(path: string, end?: number): number {
  const page = readSiteFile(path);
  return scanPage(page).styleSheets.reduce(
    (sum, sheet) => {
      const target = toTarget(sheet, path);
      return target.kind === 'site' ? sum + getCompressedSize(target.path) : sum;
    },
    gzipSync(page.slice(0, end)).length,
  );
}

const pages = [
  { code: 'AuthFailure.SignatureFailure', most: 14, what: 'the longest explanation' },
  { code: 'FailedOperation.NoLock', most: 14, what: 'a code of one product' },
  { code: 'InvalidParameter', most: 15.5, what: 'a family that nearly every product returns' },
  { code: 'ClientError.NetworkError', most: 14, what: 'a code of the SDKs' },
  { code: 'InvalidParameterValue.SdkAppIdNotExist', most: 14, what: 'a code spelled in two ways' },
  { code: 'InternalError', most: 16, what: 'a large family that is a common code, too' },
  { code: 'FailedOperation', most: 16, what: 'the largest family' },
  { code: 'InvalidParameterValue', most: 16, what: 'the second largest family' },
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

test('what is said of a family, before its lists, can be read after 11 KB', () => {
  const families = [...files].flatMap((path) => {
    if (getCodeOfPage(path)?.includes('.') !== false) return [];
    const lists = readSiteFile(path).indexOf(' id="returned-by"');
    return lists < 0 ? [] : [{ path, size: weighPage(path, lists) / kilobyte }];
  });
  const [largest] = families.toSorted((one, other) => other.size - one.size);
  assert.ok(largest, 'There is no page of a family below errors/');
  assert.ok(
    largest.size <= 11,
    `${largest.path} and its style sheet are ${largest.size.toFixed(1)} KB compressed until there.`,
  );
});

/** The pages of a kind, the largest file first. */
function sortBySize(isKind: (path: string) => boolean): { path: string; size: number }[] {
  return [...files]
    .filter(isKind)
    .map((path) => ({ path, size: getSize(path) / kilobyte }))
    .sort((one, other) => other.size - one.size);
}

test('of the codes with a detail, the largest page can be read after 14 KB', () => {
  const [largest] = sortBySize((path) => getCodeOfPage(path)?.includes('.') ?? false);
  assert.ok(largest, 'There is no page below errors/');
  const size = weighPage(largest.path) / kilobyte;
  assert.ok(
    size <= 14,
    `${largest.path} and its style sheet are ${size.toFixed(1)} KB compressed. Fold what grew.`,
  );
});

test('no page below /errors/ grows without bound', () => {
  const most = 120;
  const [largest] = sortBySize((path) => path.startsWith('errors/'));
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

test('the summaries of the search can be loaded while one types', () => {
  const size = getCompressedSize(toPath(summariesFile)) / kilobyte;
  assert.ok(
    size <= 30,
    `${summariesFile} is ${size.toFixed(1)} KB compressed: shorten it, or split it.`,
  );
});

/** A script and all that it imports before it runs. */
function listImported(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, link = ''] of readSiteFile(path).matchAll(
    /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g,
  )) {
    const target = toTarget(link, path);
    if (target.kind === 'site') listImported(target.path, found);
  }
  return found;
}

test('the first answer of the search comes after 90 KB', () => {
  const [script] = [...files].filter((path) => /define-code-search\.[^/]+\.js$/.test(path));
  assert.ok(script, 'There is no script of the search in assets/');
  const loaded = [toPath(codeFile), ...listImported(script)];
  const size = loaded.reduce((sum, path) => sum + getCompressedSize(path), 0) / kilobyte;
  assert.ok(
    size <= 90,
    `${size.toFixed(1)} KB compressed: ${loaded.join(', ')}. Load later what no first answer needs.`,
  );
});
