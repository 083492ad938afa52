/** What is in the box: a text that can be edited, or a large one of which a part is shown. */
import type { Summary } from '../../paste/summary.ts';
import { decoder as words } from '../../words/en/decoder.ts';
import type { LargeBox } from './large-box.ts';
import { sayMissing } from '../dom/notice.ts';
import type { PasteStatus } from './paste-status.ts';
import type { TypedText } from './typed-text.ts';
import { mostInBox } from './worker-messages.ts';

interface Surroundings {
  /** The part of the page with the text area. */
  paste: HTMLElement;
  typed: TypedText;
  status: PasteStatus;
}

interface Listener {
  /** The text area has another text. */
  onText: (text: string) => void;
  /** A large text was read. */
  onLarge: (summary: Summary) => void;
  /** The reading of a large text begins. */
  onOpening: () => void;
}

export class BoxContent {
  readonly #around: Surroundings;
  readonly #listener: Listener;
  #large: LargeBox | undefined;
  /** The large text that was there before Clear. */
  #cleared: LargeBox | undefined;
  /** The reading of a large text or a file, while it goes on. */
  #opening: AbortController | undefined;

  constructor(around: Surroundings, listener: Listener) {
    this.#around = around;
    this.#listener = listener;
  }

  get isLarge(): boolean {
    return this.#large !== undefined;
  }

  /** Takes over what the text area holds, if it is new. */
  read(): void {
    const { typed } = this.#around;
    if (this.#large || !typed.hasChanged()) return;
    const { text } = typed;
    if (text.length <= mostInBox) {
      this.#takeText(text);
      return;
    }
    typed.setText('');
    this.read();
    void this.open(text);
  }

  /** Puts a text in place of the selection, or of a large text. */
  insert(text: string): void {
    this.replace(this.#large ? text : this.#around.typed.insert(text));
  }

  /** Puts a text into the box, or opens it where it is too large for that. */
  replace(text: string): void {
    if (text.length > mostInBox) void this.open(text);
    else this.#putText(text);
  }

  /** What is cleared is kept until something else comes, so that it can be had back. */
  clear(): void {
    const { typed, status } = this.#around;
    const { text } = typed;
    const large = this.#large;
    this.#large = undefined;
    large?.detach();
    this.#putText('');
    this.#cleared = large;
    const press = () => {
      if (large) this.#attach(large);
      else this.#putText(text);
      typed.focus();
    };
    status.say(words.status.cleared, { label: words.status.undo, press });
    typed.focus();
  }

  /**
   * Reads a large text or a file. What was in the box stays there until it is read,
   * or for good if it cannot be.
   * @param notice what the reader should know besides
   */
  async open(source: string | File, notice?: string): Promise<void> {
    const { paste, status, typed } = this.#around;
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    status.startReading(() => opening.abort());
    this.#listener.onOpening();
    const loaded = await Promise.race([
      import('./large-box.ts').catch(() => 'missing' as const),
      whenAborted(opening.signal),
    ]);
    if (this.#opening !== opening) return;
    if (typeof loaded === 'string') {
      this.#opening = undefined;
      if (loaded === 'missing') sayMissing();
      status.say(loaded === 'missing' ? '' : words.status.cancelled);
      return;
    }
    const opened = await loaded.openLargeBox(source, {
      paste,
      signal: opening.signal,
      onProgress: (part) => status.setProgress(part),
      onEdit: (part) => this.#putText(part),
    });
    if (this.#opening !== opening) return;
    this.#opening = undefined;
    switch (opened.kind) {
      case 'short':
        this.#putText(opened.text);
        break;
      case 'large':
        typed.setText('');
        typed.hasChanged();
        typed.drawMarks([]);
        this.close();
        this.#attach(opened.box);
        break;
      case 'failed':
        status.say(opened.sentence);
        return;
    }
    if (notice !== undefined) status.say(notice);
  }

  /** Shows a place in the text, and says on which line it is. */
  async show(at: number): Promise<number> {
    return this.#large ? this.#large.show(at) : this.#around.typed.show(at);
  }

  /** Lets go of large texts. */
  close(): void {
    this.#opening?.abort();
    this.#large?.close();
    this.#large = undefined;
    this.#cleared?.close();
    this.#cleared = undefined;
  }

  #putText(text: string): void {
    const { typed } = this.#around;
    this.close();
    typed.setText(text);
    typed.hasChanged();
    this.#takeText(text);
  }

  #takeText(text: string): void {
    this.close();
    this.#around.status.clear();
    this.#listener.onText(text);
  }

  #attach(box: LargeBox): void {
    const { status } = this.#around;
    this.#cleared = undefined;
    this.#large = box;
    box.attach();
    if (box.notice === undefined) status.clear();
    else status.say(box.notice);
    this.#listener.onLarge(box.summary);
  }
}

function whenAborted(signal: AbortSignal): Promise<'cancelled'> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
  });
}
