import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { CheckoutError, readCheckout, toSite } from '../../../src/refresh/read-checkout.ts';
import { createCheckoutFiles, createFolder } from './sdk-fixture.ts';

const products = {
  moonbase: {
    v20300102: { actions: { LandRover: ['FailedOperation'] }, further: ['InternalError.Dust'] },
    v20310405: { actions: { LandRover: [] } },
  },
};

test('the site is that of the module', () => {
  const rows = [
    ['module github.com/tencentcloud/tencentcloud-sdk-go', 'cn'],
    ['module github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/moonbase', 'cn'],
    [
      '// generated\nmodule github.com/tencentcloud/tencentcloud-sdk-go-intl-en\r\n\r\ngo 1.14',
      'intl',
    ],
    ['module github.com/tencentcloud/tencentcloud-sdk-go-intl-en/tencentcloud/moonbase', 'intl'],
    [
      'module example.org/moon\nrequire github.com/tencentcloud/tencentcloud-sdk-go v1.0.0',
      undefined,
    ],
    ['module example.org/tencentcloud-sdk-golang', undefined],
    ['', undefined],
  ] as const;
  for (const [goMod, site] of rows) assert.equal(toSite(goMod), site, goMod);
});

test('versions are read with their dates, constants and site', (t) => {
  for (const site of ['cn', 'intl'] as const) {
    const folder = createFolder(t, createCheckoutFiles(site, products));
    const checkout = readCheckout(folder);
    assert.equal(checkout.site, site);
    assert.deepEqual(checkout.warnings, []);
    assert.deepEqual(checkout.versions, [
      {
        product: 'moonbase',
        version: '2030-01-02',
        actions: new Map([['LandRover', new Set(['FailedOperation'])]]),
        codes: new Set(['FailedOperation', 'InternalError.Dust']),
      },
      {
        product: 'moonbase',
        version: '2031-04-05',
        actions: new Map([['LandRover', new Set()]]),
        codes: new Set(),
      },
    ]);
  }
});

test('a product’s own go.mod tells the site where the root has none', (t) => {
  const { 'go.mod': goMod = '', ...files } = createCheckoutFiles('intl', products);
  const folder = createFolder(t, { ...files, 'tencentcloud/moonbase/go.mod': goMod });
  assert.equal(readCheckout(folder).site, 'intl');
  assert.equal(readCheckout(folder, 'cn').site, 'cn', 'the flag overrules the module');
});

test('a folder that cannot be read as an SDK is refused in words', (t) => {
  const otherModule = { 'go.mod': 'module example.org/moon\n' };
  const withoutModule = { ...createCheckoutFiles('cn', products), ...otherModule };
  const rows = [
    [join(createFolder(t, {}), 'missing'), /is not a folder/],
    [createFolder(t, { 'README.md': 'Moon' }), /is not a checkout of the Tencent Cloud Go SDK/],
    [createFolder(t, { 'tencentcloud/moonbase/models.go': '' }), /is not a checkout/],
    [createFolder(t, withoutModule), /Add "--site cn" or "--site intl"/],
  ] as const;
  for (const [folder, message] of rows) {
    assert.throws(
      () => readCheckout(folder),
      (error) => {
        assert.ok(error instanceof CheckoutError);
        assert.match(error.message, message);
        assert.ok(error.message.startsWith(folder), 'the message must name the folder');
        return true;
      },
    );
  }
});

test('version folders that do not fit are warned of and left out', (t) => {
  const folder = createFolder(t, {
    ...createCheckoutFiles('cn', products),
    'tencentcloud/moonbase/v20990101/models.go': 'package v20990101\n',
    'tencentcloud/Moon-Base/v20300102/client.go': 'package v20300102\n',
  });
  const { versions, warnings } = readCheckout(folder);
  assert.equal(versions.length, 2);
  assert.deepEqual(
    warnings.map(({ file, what }) => `${file}: ${what}`),
    [
      'tencentcloud/Moon-Base/v20300102: "Moon-Base" is no product\'s id',
      'tencentcloud/moonbase/v20990101: has no client.go',
    ],
  );
});
