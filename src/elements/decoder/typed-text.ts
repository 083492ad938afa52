/** The text area and the marks that lie under it. */
import { drawMark, showMark } from './draw-marks.ts';
import type { MarkKind } from './marks.ts';
import type { Segment } from '../dom/spans.ts';

export class TypedText {
  readonly #area: HTMLTextAreaElement;
  readonly #marks: Element | null;
  #readText = '';

  constructor(area: HTMLTextAreaElement, marks: Element | null) {
    this.#area = area;
    this.#marks = marks;
  }

  get text(): string {
    return this.#area.value;
  }

  setText(text: string): void {
    if (this.#area.value !== text) this.#area.value = text;
  }

  focus(): void {
    this.#area.focus();
  }

  /** Whether the text is another than at the last call. */
  hasChanged(): boolean {
    const { text } = this;
    if (text === this.#readText) return false;
    this.#readText = text;
    return true;
  }

  /** The text as it would be with another one in place of the selection. */
  insert(text: string): string {
    const { value, selectionStart, selectionEnd } = this.#area;
    return value.slice(0, selectionStart) + text + value.slice(selectionEnd);
  }

  /** Draws the text's pieces under it. */
  drawMarks(segments: readonly Segment<MarkKind>[]): void {
    // The line break gives the last line its height, as the text area does.
    this.#marks?.replaceChildren(...segments.map(drawMark), '\n');
  }

  /** Scrolls to a place and selects what was found there. Gives its line. */
  show(at: number): number {
    const frame = this.#area.parentElement;
    const mark = frame ? showMark(frame, at) : undefined;
    this.#area.setSelectionRange(at, at + (mark?.textContent.length ?? 0));
    return this.text.slice(0, at).split('\n').length;
  }
}
