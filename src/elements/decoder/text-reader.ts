/** Reads the box's text: a short one at once, a longer one in a worker, so that typing goes on. */
import type { Lookup } from '../../lookup/lookup.ts';
import { readTyped, type TypedReading } from './read-typed.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** What is longer is read in the worker: even a slow machine reads so much in a frame or two. UTF-16 units. */
export const mostAtOnce = 4_000;

/** What the reader needs of a worker. */
export interface ReadingWorker {
  postMessage: (message: ToWorker) => void;
  addEventListener: {
    (type: 'message', listen: (event: { data: FromWorker }) => void): void;
    (type: 'error', listen: () => void): void;
  };
  terminate: () => void;
}

/** So long the worker is waited for, which has to be loaded at first. Milliseconds. */
const patience = 10_000;

interface Wish {
  text: string;
  take: (reading: TypedReading) => void;
}

export class TextReader {
  readonly #startWorker: () => ReadingWorker;
  #worker: ReadingWorker | undefined;
  #hasFailed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is to be read; undefined when that was done. */
  #wanted: Wish | undefined;
  /** What the worker reads just now. */
  #sent: Wish | undefined;

  /** @param startWorker is called when the first long text comes */
  constructor(startWorker: () => ReadingWorker) {
    this.#startWorker = startWorker;
  }

  /**
   * Reads a text and hands over what it is: before it returns if the text is short.
   * A text that comes while another is read takes its place.
   */
  read(text: string, lookup: Lookup | undefined, take: (reading: TypedReading) => void): void {
    this.cancel();
    if (text.length <= mostAtOnce || this.#hasFailed) {
      take(readTyped(text, lookup));
      return;
    }
    this.#wanted = { text, take };
    this.#send();
  }

  /** Whatever is read is not handed over. */
  cancel(): void {
    this.#wanted = undefined;
  }

  close(): void {
    this.cancel();
    this.#sent = undefined;
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** Hands what is wanted to the worker, unless it is busy: then only the newest waits. */
  #send(): void {
    if (this.#sent || !this.#wanted) return;
    this.#sent = this.#wanted;
    this.#worker ??= this.#listen(this.#startWorker());
    this.#worker.postMessage({ kind: 'typed', text: this.#wanted.text });
    this.#timer = setTimeout(() => this.#fail(), patience);
  }

  #listen(worker: ReadingWorker): ReadingWorker {
    worker.addEventListener('message', ({ data }) => {
      if (data.kind === 'typed') this.#receive(data.reading);
    });
    worker.addEventListener('error', () => this.#fail());
    return worker;
  }

  #receive(reading: TypedReading): void {
    clearTimeout(this.#timer);
    const wish = this.#sent;
    this.#sent = undefined;
    if (wish && wish === this.#wanted) {
      this.#wanted = undefined;
      wish.take(reading);
    } else this.#send();
  }

  /** Without a worker the page reads by itself: that takes long, but it is read. */
  #fail(): void {
    const wish = this.#wanted;
    this.close();
    this.#hasFailed = true;
    wish?.take(readTyped(wish.text));
  }
}
