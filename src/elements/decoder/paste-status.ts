/** The line below the box that says what became of a paste, a file or a press of Clear. */
import { decoder as words } from '../../words/en/decoder.ts';
import { createElement } from '../dom/dom.ts';

export class PasteStatus {
  readonly #element: Element | null;
  readonly #progress = createElement('progress', {
    max: '100',
    'aria-label': words.status.reading,
  });

  /** @param element a live region */
  constructor(element: Element | null) {
    this.#element = element;
  }

  clear(): void {
    this.#element?.replaceChildren();
  }

  /** A sentence, and beside it a button where one can do something about it. */
  say(sentence: string, action?: { label: string; press: () => void }): void {
    const children: (Node | string)[] = [sentence];
    if (action) {
      const button = createElement('button', { type: 'button' }, action.label);
      button.addEventListener('click', action.press);
      children.push(' ', button);
    }
    this.#element?.replaceChildren(...children);
  }

  /** That a text is being read, with a way to cancel that. */
  startReading(cancel: () => void): void {
    const { status } = words;
    this.say(status.reading, { label: status.cancel, press: cancel });
    this.#progress.value = 0;
    this.#element?.firstChild?.after(' ', this.#progress);
  }

  /** @param part from 0 to 1 */
  setProgress(part: number): void {
    this.#progress.value = Math.round(part * 100);
  }
}
