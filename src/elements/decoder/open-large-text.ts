/** Opens a text that is too large for the box: a worker reads it. */
import type { Summary } from '../../paste/summary.ts';
import type { Refusal } from './read-file.ts';
import { startDecodeWorker } from './start-worker.ts';
import type { FromWorker, ShownWindow, ToWorker } from './worker-messages.ts';

/** So much goes to the worker at once, so that the page stays responsive. UTF-16 units. */
const partLength = 1_000_000;

/** A large text that was read. The worker holds it, and the page only what is shown. */
export interface LargeText {
  readonly summary: Summary;
  readonly length: number;
  readonly isCut: boolean;
  show: (at: number) => Promise<ShownWindow>;
  move: (to: 'earlier' | 'later') => Promise<ShownWindow>;
  close: () => void;
}

export type Opening =
  | { kind: 'large'; text: LargeText }
  | { kind: 'short'; text: string }
  | { kind: 'refused'; reason: Refusal | 'notRead' }
  | { kind: 'cancelled' };

/**
 * Reads a text or a file.
 * @param onProgress is told how much is done, from 0 to 1
 * @param signal cancels the reading
 */
export function openLargeText(
  source: string | File,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Opening> {
  const worker = startDecodeWorker();
  const listening = new AbortController();
  return new Promise((resolve) => {
    const end = (opening: Opening) => {
      listening.abort();
      if (opening.kind !== 'large') worker.terminate();
      resolve(opening);
    };
    const options = { signal: listening.signal };
    signal.addEventListener('abort', () => end({ kind: 'cancelled' }), options);
    worker.addEventListener('error', () => end({ kind: 'refused', reason: 'notRead' }), options);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FromWorker>) => {
        switch (data.kind) {
          case 'progress':
            onProgress(data.part);
            break;
          case 'short':
          case 'refused':
            end(data);
            break;
          case 'read':
            end({ kind: 'large', text: createLargeText(worker, data) });
            break;
          case 'window':
          case 'typed':
            break;
        }
      },
      options,
    );
    void hand(worker, source, signal);
  });
}

async function hand(worker: Worker, source: string | File, signal: AbortSignal): Promise<void> {
  const send = (message: ToWorker) => {
    worker.postMessage(message);
  };
  if (typeof source !== 'string') {
    send({ kind: 'file', file: source });
    return;
  }
  for (let start = 0; start < source.length && !signal.aborted; start += partLength) {
    const end = start + partLength;
    send({ kind: 'part', text: source.slice(start, end), isLast: end >= source.length });
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function createLargeText(
  worker: Worker,
  { summary, length, isCut }: Extract<FromWorker, { kind: 'read' }>,
): LargeText {
  const ask = (message: ToWorker) =>
    new Promise<ShownWindow>((resolve) => {
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromWorker>) => {
          if (data.kind === 'window') resolve(data.shown);
        },
        { once: true },
      );
      worker.postMessage(message);
    });
  return {
    summary,
    length,
    isCut,
    show: (at) => ask({ kind: 'show', at }),
    move: (to) => ask({ kind: 'move', to }),
    close: () => worker.terminate(),
  };
}
