import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  collectListActions,
  findDeed,
  findListAction,
} from '../../../../src/catalogue/idioms/deeds.ts';

test('actions that all do the same have a deed in common', () => {
  assert.equal(findDeed(['CreateVpc', 'RunInstances']), 'makes');
  assert.equal(findDeed(['DeleteVpc']), 'removes');
  assert.equal(findDeed(['DescribeVpcs', 'GetVpc']), 'reads');
  assert.equal(findDeed(['ModifyVpc', 'AttachDisks']), 'changes');
});

test('actions that differ, or whose names do not tell, have none', () => {
  assert.equal(findDeed(['CreateVpc', 'DeleteVpc']), undefined);
  assert.equal(findDeed(['TextToVoice']), undefined);
  assert.equal(findDeed([]), undefined);
});

test('the action that lists a thing is found by the thing’s name, or by the end of it', () => {
  const actions = collectListActions([
    'DescribeSecurityGroup',
    'DescribeSecurityGroups',
    'ListTopic',
    'DescribePolicies',
    'CreateVpc',
  ]);
  assert.equal(findListAction(actions, 'security group'), 'DescribeSecurityGroups');
  assert.equal(findListAction(actions, 'default security groups'), 'DescribeSecurityGroups');
  assert.equal(findListAction(actions, 'topic'), 'ListTopic');
  assert.equal(findListAction(actions, 'policy'), 'DescribePolicies');
  assert.equal(findListAction(actions, 'VPC'), undefined);
});
