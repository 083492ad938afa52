import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTyped } from '../../../../src/elements/decoder/read-typed.ts';
import {
  mostAtOnce,
  TextReader,
  type ReadingWorker,
} from '../../../../src/elements/decoder/text-reader.ts';
import type { FromWorker } from '../../../../src/elements/decoder/worker-messages.ts';

type Tell = (event: { data: FromWorker }) => void;

/** A worker that reads when it is told to. */
class FakeWorker implements ReadingWorker {
  readonly received: string[] = [];
  isTerminated = false;
  #tell: Tell = () => undefined;
  #break: () => void = () => undefined;

  postMessage(message: { kind: string; text?: string }): void {
    this.received.push(message.text ?? message.kind);
  }

  addEventListener(type: 'message' | 'error', listen: unknown): void {
    if (type === 'message') this.#tell = listen as Tell;
    else this.#break = listen as () => void;
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Answers the text that came last. */
  answer(): void {
    const text = this.received.at(-1) ?? '';
    this.#tell({ data: { kind: 'typed', reading: readTyped(text) } });
  }

  fail(): void {
    this.#break();
  }
}

/** A text that takes a worker, of as many lines as its errors. */
function createLong(code: string): string {
  const line = `Code=${code}, Message=No., RequestId=x [TencentCloudSDKError]`;
  return `${line}\n${'nothing of note\n'.repeat(mostAtOnce / 10)}`;
}

function start() {
  const workers: FakeWorker[] = [];
  const reader = new TextReader(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const codes: (string | undefined)[] = [];
  const read = (text: string) =>
    reader.read(text, undefined, ({ summary }) => codes.push(summary.groups[0]?.code));
  return { reader, workers, codes, read };
}

describe('the text of the box', () => {
  test('is read before anything else happens if it is short', () => {
    const { workers, codes, read } = start();
    read('{"Response":{"Error":{"Code":"InternalError","Message":"No."},"RequestId":"x"}}');
    assert.deepEqual(codes, ['InternalError']);
    assert.equal(workers.length, 0, 'A short text needs no worker.');
  });

  test('is read in a worker if it is long', () => {
    const { workers, codes, read } = start();
    read(createLong('InternalError'));
    assert.deepEqual(codes, []);
    workers[0]?.answer();
    assert.deepEqual(codes, ['InternalError']);
  });

  test('is never one that was replaced in the meantime', () => {
    const { workers, codes, read } = start();
    for (const code of ['InternalError', 'LimitExceeded', 'ResourceInUse']) read(createLong(code));
    assert.equal(workers[0]?.received.length, 1, 'While it reads, the newest text waits.');
    workers[0].answer();
    assert.deepEqual(codes, []);
    workers[0].answer();
    assert.deepEqual(codes, ['ResourceInUse']);
    assert.equal(workers[0].received.length, 2, 'The one in between is never read.');
    assert.equal(workers.length, 1);
  });

  test('a short one takes the place of a long one that is being read', () => {
    const { workers, codes, read } = start();
    read(createLong('InternalError'));
    read('Code=ResourceInUse, Message=No., RequestId=x [TencentCloudSDKError]');
    workers[0]?.answer();
    assert.deepEqual(codes, ['ResourceInUse']);
  });

  test('is not handed over when the reading was cancelled', () => {
    const { reader, workers, codes, read } = start();
    read(createLong('InternalError'));
    reader.cancel();
    workers[0]?.answer();
    assert.deepEqual(codes, []);
  });

  test('is read all the same where no worker can be had', () => {
    const { workers, codes, read } = start();
    read(createLong('InternalError'));
    workers[0]?.fail();
    assert.deepEqual(codes, ['InternalError']);
    read(createLong('ResourceInUse'));
    assert.deepEqual(codes, ['InternalError', 'ResourceInUse']);
    assert.equal(workers.length, 1, 'What failed is not tried again.');
  });

  test('is read all the same where the worker does not come', (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const { workers, codes, read } = start();
    read(createLong('InternalError'));
    context.mock.timers.tick(60_000);
    assert.deepEqual(codes, ['InternalError']);
    assert.equal(workers[0]?.isTerminated, true);
  });

  test('leaves no worker behind', () => {
    const { reader, workers, read } = start();
    read(createLong('InternalError'));
    reader.close();
    assert.equal(workers[0]?.isTerminated, true);
  });
});
