import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIdiomReader } from '../../../../src/catalogue/idioms/read-code.ts';
import { collectSpellings, toSpellingKey } from '../../../../src/catalogue/spellings.ts';
import { makeProduct, makeVersion } from '../../../support/made-content.ts';
import { idiomsFile, wordsFile } from './made-idioms.ts';

/** What a code says that one action of a product returns. */
function read(code: string, action = 'DescribeVpcs', others: string[] = []) {
  const actions = Object.fromEntries([
    [action, [code]],
    ...['DescribeVpcs', 'DescribeImages', ...others].flatMap((other) =>
      other === action ? [] : [[other, []]],
    ),
  ]) as Record<string, string[]>;
  const products = [makeProduct('cvm', [makeVersion('2020-01-01', actions)])];
  const reader = createIdiomReader(idiomsFile, wordsFile, products);
  return reader(code, collectSpellings(products).get(toSpellingKey(code)) ?? []);
}

const rows: readonly (readonly [code: string, idiom: string | undefined, summary?: string])[] = [
  ['F.VpcNotFound', 'not-found', 'The VPC was not found.'],
  ['F.NotFoundVpc', 'not-found', 'The VPC was not found.'],
  ['F.VpcIdNotExist', 'not-found', 'The VPC was not found.'],
  ['F.ImagesNotFoundError', 'not-found', 'The images were not found.'],
  ['F.ErrVpcNotFound', 'not-found', 'The VPC was not found.'],
  ['F.NotFound', 'not-found', 'The thing that the request names was not found.'],
  ['InvalidParameterValue.VpcIdNotFound', 'not-found', 'The VPC ID in the request is unknown.'],
  ['F.VpcAlreadyExists', 'exists', 'The VPC is there.'],
  ['F.ExistsVpc', undefined],
  ['F.CreateVpcFailed', 'failed', 'Creating the VPC failed.'],
  ['F.ImageDecodeFailed', 'failed', 'Decoding the image failed.'],
  ['F.VpcFailed', undefined],
  ['InvalidParameterValue.VpcId', 'bare', 'The value of the VPC ID.'],
  ['InvalidParameterValue.VpcMustImage', 'bare', 'In words: “VPC must image”.'],
  ['F.Vpc', undefined],
  ['F.NoExistVpc', 'not-found', 'The VPC was not found.'],
  ['F.NoVpc', 'none', 'There is no VPC.'],
  ['F.NotVpc', undefined],
  ['F.VpcCodeNotFound', 'not-found', 'The VPC code was not found.'],
  ['F.VpcNotFoundCode', 'not-found', 'The VPC was not found.'],
  ['F.NotFoundVpcCode', 'not-found', 'The VPC code was not found.'],
  ['F.CosNotFound', 'not-found', 'COS was not found.'],
  ['F.VpcNotSupportImage', 'unsupported', 'The VPC does not support the image, an image.'],
  ['F.ErrVpcNotSupportImageError', 'unsupported', 'The VPC does not support the image, an image.'],
  ['F.VpcNotSupportCos', 'unsupported', 'The VPC does not support COS, COS.'],
  ['F.VpcNotSupportDecodeImage', 'unsupported', 'The VPC does not take decoding the image.'],
  ['F.VpcNotSupportDecode', 'unsupported', 'The VPC does not take decoding.'],
  ['F.VpcNotSupportVpc', undefined],
  ['F.VpcNotSupportMust', undefined],
  ['F.CreateVpcNotSupportImage', undefined],
  ['F.VpcHasImage', 'has', 'The VPC has too many images.'],
  ['F.VpcHasExists', 'exists', 'The VPC is there.'],
  ['InvalidParameterValue.VpcCanNotCreate', 'unable', 'Not possible: creating the VPC.'],
  ['InvalidParameterValue.VpcCanNotBeCreated', 'unable', 'Not possible: creating the VPC.'],
  ['F', undefined],
];

for (const [code, idiom, summary] of rows) {
  test(`${code} ${idiom === undefined ? 'is not read' : `is read as ${idiom}: ${summary ?? ''}`}`, () => {
    const found = read(code);
    assert.equal(found?.idiom, idiom);
    assert.equal(found?.text.summary, summary);
  });
}

test('what a negation stands before says the contrary, and is not read', () => {
  assert.equal(read('F.NotVpcExists'), undefined);
});

test('what remains of a word that is read as two is not a thing of its own', () => {
  assert.equal(read('F.UnsupportedVpc'), undefined);
});

test('a sentence whose gap nothing fills is left out', () => {
  assert.deepEqual(read('F.VpcNotFound')?.text.fix.steps, ['See `DescribeVpcs`.', 'Look.']);
  assert.deepEqual(read('F.InstanceNotFound')?.text.fix.steps, ['Look.']);
});

test('what all actions do sharpens the meaning', () => {
  assert.deepEqual(read('F.VpcNotFound', 'DeleteVpc')?.text.meaning, [
    'It is a VPC.',
    'The VPC may be gone.',
  ]);
  assert.deepEqual(read('F.VpcNotFound')?.text.meaning, ['It is a VPC.']);
});
