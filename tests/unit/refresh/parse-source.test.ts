import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseClient, parseErrors } from '../../../src/refresh/parse-source.ts';
import { createClient, createErrors } from './sdk-fixture.ts';

const file = 'tencentcloud/moonbase/v20300102/client.go';

/** The actions as plain lists. */
function readActions(text: string): Record<string, string[]> {
  return Object.fromEntries(
    [...parseClient(file, text).actions].map(([action, codes]) => [action, [...codes]]),
  );
}

test('actions and their codes are read from either SDK, with LF and CRLF', () => {
  const actions = {
    LandRover: ['FailedOperation', 'ResourceNotFound.Crater'],
    ListCraters: [],
    TrustRequest: ['InternalError.'],
  };
  for (const site of ['cn', 'intl'] as const) {
    const text = createClient(actions, site);
    assert.deepEqual(readActions(text), actions, `SDK of ${site}`);
    assert.deepEqual(readActions(text.replaceAll('\n', '\r\n')), actions, `SDK of ${site}, CRLF`);
    assert.deepEqual(parseClient(file, text).warnings, [], `SDK of ${site}`);
  }
});

test('the codes of an action’s two functions are merged', () => {
  const text = createClient({ LandRover: ['FailedOperation'] }).replace(
    /(FAILEDOPERATION = )"FailedOperation"(\nfunc \(c \*Client\) LandRoverWithContext)/,
    '$1"FailedOperation.Dust"$2',
  );
  assert.deepEqual(readActions(text), { LandRover: ['FailedOperation', 'FailedOperation.Dust'] });
});

test('an action whose own name ends in WithContext keeps its codes', () => {
  const actions = { LandWithContext: ['FailedOperation.Dust'] };
  assert.deepEqual(readActions(createClient(actions)), actions);
});

test('lines of a list that hold no code are skipped, with one warning each', () => {
  const rows = [
    ['//  {"Response":{"Error":{"Code":"FailedOperation"}}}', '{"Response"'],
    ['//  FAILEDOPERATION = "{\\"Code\\":1}"', 'FAILEDOPERATION ='],
    ['//  FAILEDOPERATION_A B = "FailedOperation.A B"', 'FAILEDOPERATION_A B ='],
    ['//  FAILEDOPERATION_DUST = "FailedOperation.Dust,"', 'FAILEDOPERATION_DUST ='],
    ['//  FAILEDOPERATION_DUST = "FailedOperation.Dust', 'FAILEDOPERATION_DUST ='],
    ['//  EMPTY = ""', 'EMPTY ='],
  ] as const;
  for (const [line, shown] of rows) {
    const text = createClient({ LandRover: ['FailedOperation'] }).replaceAll(
      '//  FAILEDOPERATION = "FailedOperation"',
      `//  FAILEDOPERATION = "FailedOperation"\n${line}`,
    );
    const { actions, warnings } = parseClient(file, text);
    assert.deepEqual([...(actions.get('LandRover') ?? [])], ['FailedOperation'], line);
    assert.equal(warnings.length, 1, `${line} must be warned of once`);
    assert.equal(warnings[0]?.file, file);
    assert.equal(warnings[0].line, text.split('\n').indexOf(line) + 1, `line number of ${line}`);
    assert.ok(warnings[0].what.startsWith(`not a code: ${shown}`), warnings[0].what);
  }
});

test('a list above a function that is no action is warned of', () => {
  const text = createClient({ LandRover: ['FailedOperation'] }).replaceAll(
    'func (c *Client) LandRover',
    'func (c *Client) LaunchRover',
  );
  const { actions, warnings } = parseClient(file, text);
  assert.deepEqual([...(actions.get('LandRover') ?? ['missing'])], []);
  assert.match(warnings[0]?.what ?? '', /"LaunchRover" has codes, but is no action/);
});

test('the constants of errors.go are read, and its comments are not', () => {
  const codes = [
    'FailedOperation',
    'FailedOperation.Domain.UnExist',
    'Limit_Exceeded.A1',
    'InternalError.',
  ];
  assert.deepEqual(parseErrors('errors.go', createErrors(codes)), {
    codes: new Set(codes),
    warnings: [],
  });
});

test('a malformed constant is skipped with its line', () => {
  const text = createErrors(['FailedOperation', 'Failed Operation']);
  const { codes, warnings } = parseErrors('errors.go', text);
  assert.deepEqual([...codes], ['FailedOperation']);
  assert.deepEqual(warnings, [
    { file: 'errors.go', line: 8, what: 'not a code: FAILED OPERATION = "Failed Operation"' },
  ]);
});
