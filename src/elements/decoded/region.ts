/**
 * The region Decoded. What stays as it is, is not drawn and not announced again; and
 * nothing is drawn between the press and the release of a click, which would be lost.
 */
import type { DecodedView } from './decoded-view.ts';
import { listPieces, type DrawnPiece } from './draw-decoded.ts';
import { replaceInUse } from './replace-in-use.ts';

export class Region {
  readonly #element: HTMLElement | null;
  #pieces: readonly DrawnPiece[] = [];
  #isPressed = false;
  /** What was to be drawn last while the region was pressed. */
  #pending: (() => void) | undefined;

  constructor(element: HTMLElement | null) {
    this.#element = element;
    element?.addEventListener('pointerdown', () => (this.#isPressed = true));
    // The click comes right behind the release: it has its turn first.
    const release = () => this.#isPressed && setTimeout(() => this.#release());
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
  }

  #release(): void {
    this.#isPressed = false;
    this.#pending?.();
    this.#pending = undefined;
  }

  /** Whether the region shows just this. */
  shows(view: DecodedView): boolean {
    const pieces = listPieces(view);
    return (
      pieces.length === this.#pieces.length &&
      pieces.every(({ key }, at) => key === this.#pieces[at]?.key)
    );
  }

  /** @param isBusy until then a screen reader waits: more is about to come */
  draw(view: DecodedView | undefined, isBusy: boolean): void {
    const region = this.#element;
    if (!region) return;
    if (this.#isPressed) {
      this.#pending = () => this.draw(view, isBusy);
      return;
    }
    region.ariaBusy = String(isBusy);
    const pieces = view ? listPieces(view) : [];
    for (const [at, { key, draw, adapt }] of pieces.entries()) {
      const last = this.#pieces[at];
      if (key === last?.key) continue;
      const before = region.children[at];
      if (!before) region.append(draw());
      else if (adapt && adapt.form === last?.adapt?.form) adapt.change(before);
      else replaceInUse(before, draw());
    }
    while (region.children.length > pieces.length) region.lastElementChild?.remove();
    this.#pieces = pieces;
    region.hidden = view === undefined;
  }
}
