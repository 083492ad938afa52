import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  parseCode,
  toHumps,
  toLettersKey,
  toSpacedWords,
  toWords,
} from '../../../src/naming/code-name.ts';

describe('a code is split at its first dot', () => {
  const rows = [
    ['InternalError', 'InternalError', undefined],
    ['FailedOperation.NoLock', 'FailedOperation', 'NoLock'],
    ['FailedOperation.Domain.UnExist', 'FailedOperation', 'Domain.UnExist'],
    ['InternalError.', 'InternalError', undefined],
    ['F.NOT_SUPPORT', 'F', 'NOT_SUPPORT'],
    ['', '', undefined],
  ] as const;
  for (const [code, family, detail] of rows) {
    test(`"${code}"`, () => {
      assert.deepEqual(parseCode(code), { family, detail });
    });
  }
});

describe('a name breaks at its humps, and joined they are the name again', () => {
  const rows = [
    ['NoLock', ['No', 'Lock']],
    ['MFAFailure', ['MFA', 'Failure']],
    ['VpcCIDRConflict', ['Vpc', 'CIDR', 'Conflict']],
    ['subnetID', ['subnet', 'ID']],
    ['NOT_SUPPORT', ['NOT_', 'SUPPORT']],
    ['Ipv6Address', ['Ipv6', 'Address']],
    ['A', ['A']],
    ['Trailing_', ['Trailing_']],
    ['Domain.UnExist', ['Domain.Un', 'Exist']],
    ['', ['']],
  ] as const;
  for (const [name, humps] of rows) {
    test(`"${name}"`, () => {
      assert.deepEqual(toHumps(name), humps);
      assert.equal(toHumps(name).join(''), name);
    });
  }
});

describe('a name is read as words, acronyms as they are', () => {
  const rows = [
    ['NoLock', 'no lock'],
    ['VpcCIDRConflict', 'vpc CIDR conflict'],
    ['NOT_SUPPORT', 'NOT SUPPORT'],
    ['Domain.UnExist', 'domain un exist'],
    ['A', 'a'],
    ['', ''],
  ] as const;
  for (const [name, words] of rows) {
    test(`"${name}" is "${words}"`, () => {
      assert.equal(toWords(name), words);
    });
  }
});

describe('a code has the same letters as', () => {
  const rows = [
    ['AuthFailure.SignatureFailure', 'AUTHFAILURE_SIGNATUREFAILURE', true],
    ['InvalidParameter.Value', 'InvalidParameterValue', true],
    ['FailedOperation.DbError', ' failed operation: db-error', true],
    ['F.Ipv6', 'F.Ipv4', false],
  ] as const;
  for (const [code, text, same] of rows) {
    test(`${code} and "${text}": ${same ? 'yes' : 'no'}`, () => {
      assert.equal(toLettersKey(code) === toLettersKey(text), same);
    });
  }
});

describe('the spaced words of a text are in lower case, a blank between them', () => {
  const rows = [
    ['FailedOperation.DbError', 'failed operation db error'],
    ['MFAFailure', 'mfa failure'],
    ['  NOT_SUPPORT… ', 'not support'],
    ['…', ''],
  ] as const;
  for (const [text, words] of rows) {
    test(`"${text}" is "${words}"`, () => {
      assert.equal(toSpacedWords(text), words);
    });
  }
});
