/** The box while it holds a text that is too large to edit. Loaded when the first such text comes. */
import type { Summary } from '../../paste/summary.ts';
import { decoder as words } from '../../words/en/decoder.ts';
import { LargeView } from './large-view.ts';
import { openLargeText, type LargeText } from './open-large-text.ts';

export type BoxOpening =
  | { kind: 'large'; box: LargeBox }
  | { kind: 'short'; text: string }
  | { kind: 'failed'; sentence: string };

interface BoxOptions {
  paste: HTMLElement;
  /** Cancels the reading. */
  signal: AbortSignal;
  /** Is told how much is done, from 0 to 1. */
  onProgress: (part: number) => void;
  /** Is given the part that is shown, to be edited. */
  onEdit: (part: string) => void;
}

/** Reads a text or a file. */
export async function openLargeBox(
  source: string | File,
  options: BoxOptions,
): Promise<BoxOpening> {
  const { status } = words;
  const opening = await openLargeText(source, options.onProgress, options.signal);
  switch (opening.kind) {
    case 'large':
      return { kind: 'large', box: new LargeBox(opening.text, options) };
    case 'short':
      return opening;
    case 'refused':
      return { kind: 'failed', sentence: status[opening.reason] };
    case 'cancelled':
      return { kind: 'failed', sentence: status.cancelled };
  }
}

export class LargeBox {
  readonly summary: Summary;
  /** What the reader should know of the reading. */
  readonly notice: string | undefined;
  readonly #view: LargeView;
  readonly #frame: HTMLElement | null;

  constructor(text: LargeText, { paste, onEdit }: BoxOptions) {
    this.summary = text.summary;
    this.notice = text.isCut ? words.status.tooLarge(Math.floor(text.length / 1e6)) : undefined;
    this.#frame = paste.querySelector<HTMLElement>('.paste > [data-frame]');
    this.#view = new LargeView(text, onEdit);
  }

  /** Puts the view in place of the text area. */
  attach(): void {
    if (this.#frame) this.#frame.hidden = true;
    this.#frame?.after(this.#view.element);
    void this.show(this.summary.groups[0]?.places[0] ?? 0);
  }

  /** Puts the text area back; the text can still be attached again. */
  detach(): void {
    this.#view.element.remove();
    if (this.#frame) this.#frame.hidden = false;
  }

  close(): void {
    this.detach();
    this.#view.close();
  }

  /** Shows a place, and says on which line it is. */
  show(at: number): Promise<number> {
    return this.#view.show(at);
  }
}
