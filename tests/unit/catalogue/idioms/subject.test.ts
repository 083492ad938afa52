import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitDetail } from '../../../../src/catalogue/idioms/split-detail.ts';
import {
  toIndefinite,
  toOne,
  toSeveral,
  toSubject,
} from '../../../../src/catalogue/idioms/subject.ts';
import { lexicon } from './made-idioms.ts';

const read = (detail: string, isWithoutId = false) =>
  toSubject(splitDetail(detail, lexicon), lexicon, { isWithoutId });

const rows: readonly (readonly [detail: string, kind: string, name: string])[] = [
  ['Vpc', 'thing', 'VPC'],
  ['VpcId', 'thing', 'VPC ID'],
  ['CreateVpc', 'step', 'creating the VPC'],
  ['ImageDecode', 'step', 'decoding the image'],
  ['Repeat', 'words', '“repeat”'],
  ['WrongVpc', 'words', '“wrong VPC”'],
  ['VpcIsImage', 'words', '“VPC is image”'],
  ['InstanceMustVpc', 'words', '“instance must VPC”'],
  ['Already', 'none', ''],
  ['Cos', 'thing', 'COS'],
  ['Create', 'step', 'creating'],
  ['Apply', 'words', '“apply”'],
  ['ApplyVpc', 'step', 'applying for the VPC'],
  ['StartVpc', 'step', 'starting the VPC'],
  ['StartTime', 'thing', 'start time'],
  ['PolicyStartTime', 'thing', 'policy start time'],
  ['StartTimePolicy', 'thing', 'start time policy'],
  ['CreateConfigOfVpc', 'step', 'creating the configuration of the VPC'],
  ['CreateConfigOfCos', 'step', 'creating the configuration of COS'],
  ['ConfigOfVpc', 'words', '“configuration of VPC”'],
  ['CreateConfigOfMust', 'words', '“create configuration of must”'],
  ['PolicyCreateVpc', 'step', 'creating the VPC (policy)'],
  ['RepeatCreateVpc', 'words', '“repeat create VPC”'],
  ['AlreadyCreateVpc', 'words', '“already create VPC”'],
  ['VpcIsCreate', 'words', '“VPC is create”'],
];

for (const [detail, kind, name] of rows) {
  test(`${detail} is a subject of the kind “${kind}”${name === '' ? '' : `, ${name}`}`, () => {
    const subject = read(detail);
    assert.deepEqual([subject.kind, subject.name], [kind, name]);
  });
}

test('where an ID stands for the thing, it is left out, and several IDs for several things', () => {
  assert.deepEqual(read('VpcId', true), { kind: 'thing', name: 'VPC', isPlural: false });
  assert.deepEqual(read('InstanceIds', true), { kind: 'thing', name: 'instances', isPlural: true });
  assert.deepEqual(read('Id', true), { kind: 'thing', name: 'ID', isPlural: false });
});

test('where steps are no part of it, a verb belongs to the name', () => {
  const name = toSubject(splitDetail('CreateVpc', lexicon), lexicon, { isWithoutSteps: true });
  assert.deepEqual(name, { kind: 'thing', name: 'create VPC', isPlural: false });
});

test('a noun that ends in s may be one', () => {
  assert.equal(read('VpcStatus').isPlural, false);
  assert.equal(read('Images').isPlural, true);
});

test('a subject has an article, a singular and a plural', () => {
  assert.equal(toIndefinite('instance'), 'an instance');
  assert.equal(toIndefinite('VPC'), 'a VPC');
  assert.equal(toIndefinite('SSL certificate'), 'an SSL certificate');
  assert.equal(toIndefinite('URL'), 'a URL');
  assert.equal(toIndefinite('COS', true), 'COS');
  assert.equal(toIndefinite('unicom account'), 'a unicom account');
  assert.equal(toIndefinite('unknown policy'), 'an unknown policy');
  assert.equal(toIndefinite('NAT gateway'), 'a NAT gateway');
  assert.equal(toIndefinite('L4 proxy'), 'an L4 proxy');
  assert.equal(toIndefinite('user data'), 'user data');
  assert.equal(toSeveral({ kind: 'thing', name: 'user data', isPlural: false }), 'user data');
  assert.equal(toOne(read('Images')), 'image');
  assert.equal(toSeveral(read('VpcPolicy')), 'VPC policies');
});
