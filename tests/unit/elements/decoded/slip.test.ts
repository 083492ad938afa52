import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSlipOf } from '../../../../src/elements/decoded/slip.ts';

const rows: [code: string, other: string, isSlip: boolean][] = [
  ['AuthFailure.SignatureFailuer', 'AuthFailure.SignatureFailure', true],
  ['AuthFailure.SignatureFailur', 'AuthFailure.SignatureFailure', true],
  ['AuthFailure.SignatureFailures', 'AuthFailure.SignatureFailure', true],
  ['Authfailure_SignatureFailuro', 'AuthFailure.SignatureFailure', true],
  ['FailedOperation.MadeUp', 'FailedOperation.DebugModeUpdateTimeOutFail', false],
  ['FailedOperation.MadeUp', 'FailedOperation.Upload', false],
  ['Locked.Door', 'Locked.Drawer', false],
  ['TooMany', 'TooMuch', false],
];

for (const [code, other, isSlip] of rows) {
  test(`${code} is ${isSlip ? '' : 'not '}${other} with a slip`, () => {
    assert.equal(isSlipOf(code, other), isSlip);
  });
}
