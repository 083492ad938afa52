import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Answer, type AnswerSource } from '../../../src/elements/answer.ts';
import type { DecodedView } from '../../../src/elements/decoded-view.ts';
import { describeCode, type KnownCode, type SiteData } from '../../../src/elements/known-code.ts';
import { createContext, createError, createSummary, data, noData } from './fixtures.ts';

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

/** A site whose data comes when it is let go, and which finds a code near every one. */
class FakeSource implements AnswerSource {
  site: SiteData = noData;
  near: string[] = [];
  explained: string[] = [];
  readonly #gate = Promise.withResolvers<undefined>();

  get isLoading(): boolean {
    return this.site === noData;
  }

  async load(): Promise<void> {
    await this.#gate.promise;
    this.site = data;
  }

  arrive(): void {
    this.#gate.resolve(undefined);
  }

  async explain({ kind, code }: KnownCode): Promise<boolean> {
    if (kind !== 'known' || this.explained.includes(code)) return false;
    this.explained.push(code);
    return true;
  }

  lacksNear(codes: readonly string[]): boolean {
    return !this.isLoading && codes.length > 0 && this.near.length === 0;
  }

  async findNear(): Promise<boolean> {
    this.near = ['Locked.Door'];
    return true;
  }

  createContext() {
    return {
      ...createContext(this.site, this.isLoading),
      describe: (code: string) => describeCode(code, this.site, this.near),
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
  test('is there at once, and says more when the data has come', async () => {
    const { place, source, answer } = start();
    answer.show(failure);
    assert.equal(place.drawn.length, 1);
    assert.equal(place.drawn[0]?.isBusy, true);
    assert.doesNotMatch(JSON.stringify(place.drawn), /The door is broken/);
    source.arrive();
    await settle();
    assert.match(JSON.stringify(place.drawn.at(-1)), /The door is broken/);
    assert.equal(place.drawn.at(-1)?.isBusy, false);
    assert.deepEqual(source.explained, ['Broken.Door']);
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
