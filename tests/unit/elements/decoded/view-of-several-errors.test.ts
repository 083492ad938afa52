import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDecodedView } from '../../../../src/elements/decoded/create-decoded-view.ts';
import { describeCode } from '../../../../src/elements/decoded/known-code.ts';
import { createContext, lookup } from '../fixtures.ts';
import { find, getLabels, getActions, ids, failure } from './read-view.ts';

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
