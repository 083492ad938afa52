import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Decoding } from '../../../../src/decoder/index.ts';
import { createDecodedView } from '../../../../src/elements/decoded/create-decoded-view.ts';
import { createContext, createError, createSummary } from '../fixtures.ts';
import { find, getActions, print, ids, failure } from './read-view.ts';

describe('a hint', () => {
  const note = { kind: 'hint', basis: 'message', span: { start: 0, end: 1 } } as const;

  test('is an inference with a link to the code’s page, and no error', () => {
    const summary = createSummary({
      outcome: 'unrecognised',
      notes: [{ ...note, code: 'TooMany' }],
    });
    const view = createDecodedView(summary, createContext());
    const hint = find(view, 'facts').facts.find(({ label }) => label === 'It may be');
    assert.deepEqual(hint?.sentence?.slice(0, 2), [
      {
        kind: 'text',
        text: 'If this came from Tencent Cloud, it is what the API sends with ',
      },
      { kind: 'link', text: 'TooMany', address: '/errors/TooMany/' },
    ]);
    assert.equal(view.heading, 'Decoded: no code');
    assert.deepEqual(view.places, []);
  });

  test('of a code without a page is left out', () => {
    const summary = createSummary({
      outcome: 'unrecognised',
      notes: [{ ...note, code: 'Un.Heard' }],
    });
    assert.doesNotMatch(print(createDecodedView(summary, createContext())), /Un\.Heard/);
  });
});

describe('each outcome has its answer', () => {
  const rows: [name: string, decoding: Partial<Decoding>, heading: string, says: RegExp][] = [
    [
      'success',
      { outcome: 'success', requestIds: ids.slice(0, 1) },
      'Decoded: a success',
      /succeeded/,
    ],
    [
      'partial success',
      { outcome: 'success', errors: [createError()], notes: [{ kind: 'partial', count: 1 }] },
      'Decoded: one error',
      /one of its items/,
    ],
    [
      'API 2.0',
      { outcome: 'legacy', notes: [{ kind: 'legacy', codeDesc: 'OldDoor' }] },
      'Decoded: API 2.0',
      /OldDoor/,
    ],
    [
      'another service',
      { outcome: 'other-service', notes: [{ kind: 'other-service', service: 'cos' }] },
      'Decoded: another service',
      /COS/,
    ],
    [
      'another service, unnamed',
      { outcome: 'other-service' },
      'Decoded: another service',
      /another service/,
    ],
    ['nothing', { outcome: 'unrecognised' }, 'Decoded: no code', /ErrorCode/],
    [
      'a hint',
      {
        outcome: 'unrecognised',
        notes: [{ kind: 'hint', basis: 'message', code: 'TooMany', span: { start: 0, end: 1 } }],
      },
      'Decoded: no code',
      /If this came from Tencent Cloud, it is what the API sends with .*\/errors\/TooMany\//,
    ],
    [
      'a hint at a code',
      {
        outcome: 'unrecognised',
        notes: [{ kind: 'hint', basis: 'code', code: 'TooMany', span: { start: 0, end: 1 } }],
      },
      'Decoded: perhaps an error',
      /Nothing in this text says .*its code is .*\/errors\/TooMany\/.*Other services/,
    ],
    [
      'an exception of Node.js',
      { errors: [createError({ code: undefined, origin: 'node' })] },
      'Decoded: an error, but no code',
      /property/,
    ],
    [
      'cut off',
      { errors: [createError()], notes: [{ kind: 'truncated' }] },
      'Decoded: one error',
      /breaks off/,
    ],
    [
      'secrets',
      {
        outcome: 'unrecognised',
        notes: [
          {
            kind: 'secrets',
            found: [
              { what: 'secret-key', span: { start: 0, end: 1 } },
              { what: 'token', span: { start: 0, end: 1 } },
            ],
          },
        ],
      },
      'Decoded: no code',
      /a SecretKey and a token\. They.*create a new one/,
    ],
  ];
  for (const [name, decoding, heading, says] of rows) {
    test(name, () => {
      const view = createDecodedView(createSummary(decoding), createContext());
      assert.equal(view.heading, heading);
      assert.match(print(view), says);
      assert.ok(getActions(view).includes('Clear'), 'Each answer must offer to clear the box.');
    });
  }

  test('a backtick in a pasted code is a backtick', () => {
    const summary = createSummary({
      outcome: 'legacy',
      notes: [{ kind: 'legacy', codeDesc: 'Old`Door' }],
    });
    const code = find(createDecodedView(summary, createContext()), 'facts').facts.find(
      ({ label }) => label === 'Code',
    );
    assert.deepEqual(
      code?.sentence?.map(({ kind }) => kind),
      ['name', 'text'],
    );
    assert.equal(code.sentence[0]?.text, 'Old`Door');
  });

  test('codes of other interfaces are never linked', () => {
    for (const outcome of ['legacy', 'other-service'] as const) {
      const view = createDecodedView(
        createSummary({ outcome, errors: [createError()] }),
        createContext(),
      );
      assert.doesNotMatch(print(view), /\/errors\//);
    }
  });
});

test('nothing that was pasted gets into an address of the search', () => {
  const message = 'secret words';
  for (const decoding of [
    createSummary({ outcome: 'unrecognised' }),
    failure({ code: undefined, message, origin: 'node' }),
  ]) {
    const view = createDecodedView(decoding, createContext());
    assert.doesNotMatch(print(view), /search\/\?/);
  }
});
