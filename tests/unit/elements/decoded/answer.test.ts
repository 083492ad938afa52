import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Answer, type AnswerSource } from '../../../../src/elements/decoded/answer.ts';
import type { DecodedView } from '../../../../src/elements/decoded/decoded-view.ts';
import { describeCode, type KnownCode } from '../../../../src/elements/decoded/known-code.ts';
import {
  createContext,
  createError,
  createPoorContext,
  createSummary,
  entryAnswer,
  lookup,
} from '../fixtures.ts';

/** What was drawn, in order. */
interface Drawn {
  view: DecodedView | undefined;
  isBusy: boolean;
}

class FakePlace {
  readonly drawn: Drawn[] = [];

  shows(view: DecodedView): boolean {
    return this.drawn.at(-1)?.view?.heading === view.heading;
  }

  draw(view: DecodedView | undefined, isBusy: boolean): void {
    this.drawn.push({ view, isBusy });
  }

  get headings(): (string | undefined)[] {
    return this.drawn.map(({ view }) => view?.heading);
  }
}

/** A site whose list and pages come when they are let go, and which finds a code near every one. */
class FakeSource implements AnswerSource {
  isLoading = true;
  near: string[] = [];
  page: 'to come' | 'here' | 'failed' = 'to come';
  readonly #list = Promise.withResolvers<undefined>();
  readonly #page = Promise.withResolvers<'here' | 'failed'>();

  /** How often it was asked for what could not be had. */
  attempts = 0;

  tryAgain(): void {
    this.attempts += 1;
  }

  async load(): Promise<void> {
    await this.#list.promise;
    this.isLoading = false;
  }

  arrive(): void {
    this.#list.resolve(undefined);
  }

  lacksPage({ kind }: KnownCode): boolean {
    return kind === 'known' && this.page === 'to come';
  }

  async loadPage(): Promise<void> {
    this.page = await this.#page.promise;
  }

  endPage(as: 'here' | 'failed'): void {
    this.#page.resolve(as);
  }

  lacksNear(codes: readonly string[]): boolean {
    return !this.isLoading && codes.length > 0 && this.near.length === 0;
  }

  async findNear(): Promise<boolean> {
    this.near = ['Locked.Door'];
    return true;
  }

  createContext() {
    if (this.isLoading) return createPoorContext(true);
    return {
      ...createContext(),
      describe: (code: string) => describeCode(code, lookup, this.near),
      explain: () => (this.page === 'here' ? entryAnswer : undefined),
    };
  }
}

function start() {
  const place = new FakePlace();
  const source = new FakeSource();
  return { place, source, answer: new Answer(place, source) };
}

/** Until everything is done that waits for nothing else. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await nextTurn();
  }
}

const failure = createSummary({ errors: [createError()] });
const unlisted = createSummary({ errors: [createError({ code: 'Broken.Window' })] });
const nothing = createSummary({ outcome: 'unrecognised' });

describe('the answer', () => {
  test('is there at once, and says more when the list and the page have come', async () => {
    const { place, source, answer } = start();
    answer.show(failure);
    assert.equal(place.drawn.length, 1);
    assert.equal(place.drawn[0]?.isBusy, true);
    assert.doesNotMatch(JSON.stringify(place.drawn), /After a change/);
    source.arrive();
    await settle();
    assert.match(JSON.stringify(place.drawn.at(-1)), /After a change/);
    assert.doesNotMatch(JSON.stringify(place.drawn), /The door is broken/);
    assert.equal(place.drawn.at(-1)?.isBusy, true, 'The page is about to come.');
    source.endPage('here');
    await settle();
    assert.match(JSON.stringify(place.drawn.at(-1)), /The door is broken/);
    assert.equal(place.drawn.at(-1)?.isBusy, false);
  });

  test('is complete with what is known when the page cannot be had', async () => {
    const { place, source, answer } = start();
    answer.show(failure);
    source.arrive();
    source.endPage('failed');
    await settle();
    const last = place.drawn.at(-1);
    assert.equal(last?.isBusy, false);
    assert.match(JSON.stringify(last), /After a change/);
    assert.match(JSON.stringify(last), /\/errors\/Broken\.Door\//);
  });

  test('is not that of a text that was replaced while its page came', async () => {
    const { place, source, answer } = start();
    answer.show(failure);
    source.arrive();
    await settle();
    answer.show(nothing);
    source.endPage('here');
    await settle();
    assert.doesNotMatch(JSON.stringify(place.drawn), /The door is broken/);
    assert.equal(place.headings.at(-1), 'Decoded: no code');
  });

  test('offers codes near an unlisted one when they are found', async () => {
    const { place, source, answer } = start();
    answer.show(unlisted);
    source.arrive();
    await settle();
    const [before, after] = place.drawn.slice(-2);
    assert.equal(before?.isBusy, true, 'More is about to come.');
    assert.doesNotMatch(JSON.stringify(before), /Locked\.Door/);
    assert.match(JSON.stringify(after), /\/errors\/Locked\.Door\//);
  });

  test('is not that of a text that was replaced while the data came', async () => {
    const { place, source, answer } = start();
    answer.show(failure);
    answer.show(undefined);
    source.arrive();
    await settle();
    assert.equal(place.drawn.at(-1)?.view, undefined);
    assert.deepEqual(answer.places, []);
  });

  test('tries again what could not be had, with each text and no blank one', () => {
    const { source, answer } = start();
    for (const text of [failure, unlisted, undefined]) answer.show(text);
    assert.equal(source.attempts, 2);
  });

  test('is read anew where the data may change what the text is', async () => {
    const { place, source, answer } = start();
    answer.show(nothing, { isUnfinished: true, readAgain: () => failure });
    source.arrive();
    await settle();
    assert.equal(place.headings.at(-1), 'Decoded: one error');
    answer.close();
  });

  test('says that there is nothing only when the typing has stopped', (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const { place, answer } = start();
    answer.show(nothing, { isUnfinished: true });
    assert.deepEqual(place.headings, [undefined]);
    context.mock.timers.tick(1000);
    assert.deepEqual(place.headings, [undefined, 'Decoded: no code']);
    answer.show(nothing);
    assert.equal(place.drawn.length, 3, 'What is not being typed is answered at once.');
  });

  test('is not said any more when the box is gone', (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const { place, answer } = start();
    answer.show(nothing, { isUnfinished: true });
    answer.close();
    context.mock.timers.tick(1000);
    assert.deepEqual(place.headings, [undefined]);
  });
});
