import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DecodedError, Decoding } from '../../../src/decoder/index.ts';
import { createDecodedView } from '../../../src/elements/create-decoded-view.ts';
import type { Block, DecodedView } from '../../../src/elements/decoded-view.ts';
import { describeCode } from '../../../src/elements/known-code.ts';
import type { Summary } from '../../../src/paste/summary.ts';
import {
  createContext,
  createError,
  createPoorContext,
  createSummary,
  lookup,
} from './fixtures.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

function find<Kind extends Block['kind']>(view: DecodedView, kind: Kind): BlockOf<Kind> {
  const block = view.blocks.find((one): one is BlockOf<Kind> => one.kind === kind);
  assert.ok(block, `The view has no block "${kind}".`);
  return block;
}

function getLabels(view: DecodedView): string[] {
  return find(view, 'facts').facts.map(({ label }) => label);
}

function getActions(view: DecodedView): string[] {
  return find(view, 'actions').actions.map(({ label }) => label);
}

function getCopied(view: DecodedView, label: string): string {
  const action = find(view, 'actions').actions.find((one) => one.label === label);
  assert.ok(action?.kind === 'copy', `No button is labelled ${label}.`);
  return action.text;
}

/** Everything that a view says or links to, as one text. */
function print(view: DecodedView): string {
  return JSON.stringify(view);
}

const ids = ['a1b2c3d4-0000-4000-8000-000000000001', 'a1b2c3d4-0000-4000-8000-000000000002'];

function failure(...errors: Partial<DecodedError>[]): Summary {
  return createSummary({ errors: errors.map((error) => createError(error)) });
}

describe('one error', () => {
  const view = createDecodedView(
    failure({ message: 'It is broken.', requestId: ids[0], action: 'OpenDoor', product: 'house' }),
    createContext(),
  );

  test('its code leads to its page, with the summary', () => {
    assert.equal(view.heading, 'Decoded: one error');
    const { code, address, lead } = find(view, 'code');
    assert.deepEqual([code, address], ['Broken.Door', '/errors/Broken.Door/']);
    assert.deepEqual(lead, [{ kind: 'text', text: 'The door is broken.' }]);
  });

  test('the facts come in their order', () => {
    assert.deepEqual(getLabels(view), [
      'Retry?',
      'Who can fix it?',
      'Based on',
      'Message',
      'RequestId',
      'Call',
      'Printed by',
    ]);
  });

  test('the call is linked where the product has a page', () => {
    const call = find(view, 'facts').facts.find(({ label }) => label === 'Call');
    assert.deepEqual(call?.sentence, [
      { kind: 'link', text: 'OpenDoor', address: '/products/house/#OpenDoor' },
      { kind: 'text', text: ' of ' },
      { kind: 'link', text: 'house', address: '/products/house/' },
    ]);
    const other = createDecodedView(failure({ product: 'garden' }), createContext());
    const named = find(other, 'facts').facts.find(({ label }) => label === 'Call');
    assert.deepEqual(named?.sentence, [{ kind: 'name', text: 'garden' }]);
  });

  test('what is copied for a ticket has a line for each fact', () => {
    assert.deepEqual(getCopied(view, 'Copy for a ticket').split('\n'), [
      'Broken.Door',
      'The door is broken.',
      'Retry? After a change. Mend it first.',
      'Who can fix it? You. With a hammer.',
      `RequestId: ${ids[0]}`,
      'Call: OpenDoor of house',
      'https://docs.example/errors/Broken.Door/',
    ]);
  });

  test('the same can be had as Markdown', () => {
    assert.deepEqual(getCopied(view, 'Copy as Markdown').split('\n'), [
      '**`Broken.Door`**: The door is broken.',
      '',
      '- Retry? After a change. Mend it first.',
      '- Who can fix it? You. With a hammer.',
      `- RequestId: \`${ids[0]}\``,
      '- Call: OpenDoor of house',
      '- <https://docs.example/errors/Broken.Door/>',
    ]);
  });

  test('the link that is copied is the page’s own, and nothing of the text is in it', () => {
    assert.equal(getCopied(view, 'Copy link'), 'https://docs.example/errors/Broken.Door/');
  });

  test('its explanation comes below, in full', () => {
    const { blocks } = view;
    const parts = blocks.flatMap((block) => (block.kind === 'part' ? [block] : []));
    assert.deepEqual(
      parts.map(({ title, passages }) => [title, passages.map(({ kind }) => kind)]),
      [
        ['What it means', ['paragraph', 'list']],
        ['How to fix it', ['list', 'paragraph', 'list']],
        ['Can I retry?', ['paragraph']],
      ],
    );
    assert.match(JSON.stringify(parts), /"link","text":"too","address":"\/errors\/TooMany\/"/);
  });

  test('on what the explanation rests is said in the words of the page', () => {
    const basis = find(view, 'facts').facts.find(({ label }) => label === 'Based on');
    assert.equal(basis?.strong, 'Read from its name');
    assert.deepEqual(basis.sentence, [{ kind: 'text', text: 'Word by word.' }]);
  });

  describe('whose page is not there', () => {
    const pageless = createDecodedView(failure({ code: 'TooMany' }), createContext());

    test('has a word on a retry all the same, and its link', () => {
      assert.equal(find(pageless, 'code').address, '/errors/TooMany/');
      assert.deepEqual(find(pageless, 'facts').facts[0], {
        label: 'Retry?',
        retry: { mark: 'yes', word: 'Yes, slower' },
      });
      assert.deepEqual(getLabels(pageless), ['Retry?', 'Printed by']);
      assert.ok(!pageless.blocks.some(({ kind }) => kind === 'part'), print(pageless));
    });

    test('is copied for a ticket with what is known of it', () => {
      assert.deepEqual(getCopied(pageless, 'Copy for a ticket').split('\n'), [
        'TooMany',
        'Retry? Yes, slower',
        'https://docs.example/errors/TooMany/',
      ]);
    });
  });

  test('a code that was inferred from the message says so, and is not said to be spelled so', () => {
    const inferred = createDecodedView(failure({ basis: 'message' }), createContext());
    assert.match(print(inferred), /names no code/);
    assert.ok(getLabels(inferred).includes('Inferred from'));
    assert.ok(!getLabels(inferred).includes('Code'));
  });

  test('another spelling is named beside that of the page', () => {
    const view = createDecodedView(failure({ code: 'Broken.DOOR' }), createContext());
    assert.equal(find(view, 'code').code, 'Broken.Door');
    assert.match(print(view), /spells it/);
  });
});

describe('a code that the list lacks', () => {
  const view = createDecodedView(failure({ code: 'Broken.Window' }), createContext());

  test('is not linked, and its family is', () => {
    assert.equal(find(view, 'code').address, undefined);
    const family = find(view, 'facts').facts.find(({ label }) => label === 'Its family');
    assert.deepEqual(family?.sentence, [
      { kind: 'link', text: 'Broken', address: '/errors/Broken/' },
    ]);
  });
});

describe('without the site’s data', () => {
  test('code, message and RequestId are shown, and the code is linked all the same', () => {
    const decoding = failure({ message: 'No.', requestId: ids[0] });
    const view = createDecodedView(decoding, createPoorContext());
    assert.equal(find(view, 'code').address, '/errors/Broken.Door/');
    assert.deepEqual(getLabels(view), ['Message', 'RequestId', 'Printed by']);
    assert.match(find(view, 'prose').notes.join(), /could not be loaded/);
  });

  test('nothing is said to be missing while it is on its way', () => {
    const view = createDecodedView(failure({}), createPoorContext(true));
    assert.ok(!view.blocks.some(({ kind }) => kind === 'prose'), print(view));
  });

  test('what is no code gets no address', () => {
    const view = createDecodedView(failure({ code: '../Bad Gateway' }), createPoorContext());
    assert.equal(find(view, 'code').address, undefined);
  });
});

describe('several errors', () => {
  const view = createDecodedView(
    failure(
      { code: 'TooMany', requestId: ids[0] },
      { code: 'Broken.Door' },
      { code: 'TooMany', requestId: ids[1] },
      { code: undefined },
    ),
    createContext(),
  );

  test('are counted by code, the most frequent first', () => {
    assert.equal(view.heading, 'Decoded: 4 errors of 3 kinds');
    assert.deepEqual(
      find(view, 'table').rows.map(({ code, times, address }) => [code, times, address]),
      [
        ['TooMany', 2, '/errors/TooMany/'],
        ['Broken.Door', 1, '/errors/Broken.Door/'],
        [undefined, 1, undefined],
      ],
    );
  });

  test('have a word on a retry each, before any page is loaded', () => {
    assert.deepEqual(
      find(view, 'table').rows.map(({ retry }) => retry),
      [{ mark: 'yes', word: 'Yes, slower' }, { mark: 'after', word: 'After a change' }, []],
    );
  });

  test('come with a word where to begin', () => {
    const [paragraph] = find(view, 'prose').paragraphs;
    assert.deepEqual(
      paragraph?.map(({ text }) => text).join(''),
      'Begin with TooMany: it makes 2 of the 4, and comes first. The rest may be its consequence.',
    );
  });

  test('of one code are one kind, shown in full', () => {
    const same = createDecodedView(
      failure({ requestId: ids[0] }, { code: 'Broken.DOOR', requestId: ids[1] }),
      createContext(),
    );
    assert.equal(same.heading, 'Decoded: 2 errors of one kind');
    assert.ok(getLabels(same).includes('RequestIds'));
    assert.ok(getActions(same).includes('Copy all RequestIds'));
  });
});

describe('a row whose code has no page', () => {
  function getWayOn(code: string, near: readonly string[] = []) {
    const context = {
      ...createContext(),
      describe: (one: string) => describeCode(one, lookup, near),
    };
    const view = createDecodedView(failure({ code }, { code: 'TooMany' }), context);
    const row = find(view, 'table').rows.find((one) => one.code === code);
    assert.ok(row && Array.isArray(row.retry), `${code} must have no word on a retry.`);
    assert.deepEqual(view.unlisted, [code]);
    return row.retry;
  }

  test('leads to the page of its family', () => {
    assert.deepEqual(getWayOn('Broken.Window'), [
      { kind: 'text', text: 'no page here' },
      { kind: 'text', text: '; its family is ' },
      { kind: 'link', text: 'Broken', address: '/errors/Broken/' },
    ]);
  });

  test('offers a code of nearly the same letters before', () => {
    const links = getWayOn('Broken.Dor', ['Broken.Door', 'Locked.Door']).filter(
      ({ kind }) => kind === 'link',
    );
    assert.deepEqual(
      links.map(({ text }) => text),
      ['Broken.Door', 'Broken'],
    );
  });

  test('says only that where there is nothing else', () => {
    assert.deepEqual(getWayOn('Unheard.Of'), [{ kind: 'text', text: 'no page here' }]);
  });
});

describe('a hint', () => {
  const note = { kind: 'hint', span: { start: 0, end: 1 } } as const;

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
        notes: [{ kind: 'hint', code: 'TooMany', span: { start: 0, end: 1 } }],
      },
      'Decoded: no code',
      /If this came from Tencent Cloud, it is what the API sends with .*\/errors\/TooMany\//,
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
