/** The region Decoded. What stays as it is, is not drawn and not announced again. */
import type { DecodedView } from './decoded-view.ts';
import { listPieces } from './draw-decoded.ts';
import { replaceInUse } from './replace-in-use.ts';

export class Region {
  readonly #element: HTMLElement | null;
  #keys: readonly string[] = [];

  constructor(element: HTMLElement | null) {
    this.#element = element;
  }

  /** Whether the region shows just this. */
  shows(view: DecodedView): boolean {
    const keys = listPieces(view).map(({ key }) => key);
    return keys.length === this.#keys.length && keys.every((key, at) => key === this.#keys[at]);
  }

  /** @param isBusy until then a screen reader waits: more is about to come */
  draw(view: DecodedView | undefined, isBusy: boolean): void {
    const region = this.#element;
    if (!region) return;
    region.ariaBusy = String(isBusy);
    const pieces = view ? listPieces(view) : [];
    for (const [at, { key, draw }] of pieces.entries()) {
      if (key === this.#keys[at]) continue;
      const before = region.children[at];
      if (before) replaceInUse(before, draw());
      else region.append(draw());
    }
    while (region.children.length > pieces.length) region.lastElementChild?.remove();
    this.#keys = pieces.map(({ key }) => key);
    region.hidden = view === undefined;
  }
}
