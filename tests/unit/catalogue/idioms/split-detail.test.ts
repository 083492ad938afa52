import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitDetail } from '../../../../src/catalogue/idioms/split-detail.ts';
import { lexicon } from './made-idioms.ts';

const rows: readonly (readonly [detail: string, lemmas: string, shown: string])[] = [
  ['VpcNotExists', 'vpc not exist', 'VPC not exists'],
  ['VPCsNotFound', 'vpcs not find', 'VPCs not found'],
  ['instance_ids', 'instance ids', 'instance IDs'],
  ['UnSupport', 'not support', 'un support'],
  ['UnsupportedURL', 'not support url', 'unsupported  URL'],
  ['UnsupportURL', 'not support url', 'not support URL'],
  ['MySQLConfig', 'mysql config', 'mysql configuration'],
  ['IPv6Exsit', 'ipv6 exist', 'IPv6 exist'],
  ['DBConfigs.UnExist', 'db configs not exist', 'database configurations un exist'],
  ['EIAMError', 'eiam error', 'EIAM error'],
];

for (const [detail, lemmas, shown] of rows) {
  test(`${detail} is “${shown}”, compared as “${lemmas}”`, () => {
    const words = splitDetail(detail, lexicon);
    assert.equal(words.map(({ lemma }) => lemma).join(' '), lemmas);
    assert.equal(words.map((word) => word.shown).join(' '), shown);
  });
}
