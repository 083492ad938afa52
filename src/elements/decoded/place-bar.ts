/** The bar by which one goes from one error of a kind to the next, in the text. */
import { decoder as words } from '../../words/en/decoder.ts';
import type { Places } from './decoded-view.ts';
import { createElement } from '../dom/dom.ts';

export class PlaceBar {
  readonly element = createElement('p', { 'data-places': '', hidden: '' });
  readonly #show: (at: number) => Promise<number>;
  readonly #where = createElement('span', { role: 'status' });
  readonly #previous = createButton(words.place.previous, () => void this.#step(-1));
  readonly #next = createButton(words.place.next, () => void this.#step(1));
  readonly #back = createButton(words.place.back, () => this.close());
  #places: Places | undefined;
  #index = 0;
  #findOpener: (() => HTMLElement | null) | undefined;

  /** @param show shows a place, and says on which line it is */
  constructor(show: (at: number) => Promise<number>) {
    this.#show = show;
    this.element.append(this.#where, ' ', this.#previous, this.#next, this.#back);
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft') void this.#step(-1);
      if (key === 'ArrowRight') void this.#step(1);
    });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /**
   * Shows the first of some places.
   * @param findOpener finds what the focus goes back to, which may be drawn anew in the meantime
   */
  async open(places: Places, findOpener: () => HTMLElement | null): Promise<void> {
    this.#places = places;
    this.#index = 0;
    this.#findOpener = findOpener;
    this.element.hidden = false;
    await this.#draw();
    (this.#next.hidden ? this.#back : this.#next).focus({ preventScroll: true });
  }

  /** Goes back to where one came from. */
  close(): void {
    this.hide();
    this.#findOpener?.()?.focus();
  }

  hide(): void {
    this.element.hidden = true;
  }

  async #step(by: number): Promise<void> {
    const count = this.#places?.offsets.length ?? 0;
    if (count < 2) return;
    this.#index = (this.#index + by + count) % count;
    await this.#draw();
  }

  async #draw(): Promise<void> {
    if (!this.#places) return;
    const { name, offsets } = this.#places;
    const isOnly = offsets.length < 2;
    this.#previous.hidden = isOnly;
    this.#next.hidden = isOnly;
    const line = await this.#show(offsets[this.#index] ?? 0);
    this.element.previousElementSibling?.scrollIntoView({ block: 'nearest' });
    this.#where.textContent = words.place.at(name, this.#index + 1, offsets.length, line);
  }
}

function createButton(label: string, press: () => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button' }, label);
  button.addEventListener('click', press);
  return button;
}
