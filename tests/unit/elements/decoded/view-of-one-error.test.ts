import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDecodedView } from '../../../../src/elements/decoded/create-decoded-view.ts';
import { createContext, createPoorContext } from '../fixtures.ts';
import { find, getLabels, getCopied, print, ids, failure } from './read-view.ts';

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
      parts.map(({ title, prose }) => [title, prose.map(({ kind }) => kind)]),
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
