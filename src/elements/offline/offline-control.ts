/** `<offline-control>`: says whether copies are kept on this device, and turns that off and on. */
import { offline as words } from '../../words/en/offline.ts';
import { createElement } from '../dom/dom.ts';
import { canKeepOffline, turnOfflineOff, turnOfflineOn } from './keep-offline.ts';
import { isOfflineWanted } from './offline-choice.ts';

export class OfflineControl extends HTMLElement {
  readonly #button = createElement('button', { type: 'button' });
  readonly #status = createElement('p', { role: 'status' });

  connectedCallback(): void {
    if (!canKeepOffline()) {
      this.replaceChildren(createElement('p', {}, words.impossible));
      return;
    }
    this.#button.addEventListener('click', () => void this.#toggle());
    this.#show();
    this.replaceChildren(this.#status, createElement('p', {}, this.#button));
  }

  async #toggle(): Promise<void> {
    this.#button.ariaDisabled = 'true';
    try {
      await (isOfflineWanted() ? turnOfflineOff() : turnOfflineOn());
      this.#show();
    } catch {
      this.#status.textContent = words.failed;
    }
    this.#button.ariaDisabled = null;
  }

  #show(): void {
    const isOn = isOfflineWanted();
    this.#status.textContent = isOn ? words.isOn : words.isOff;
    this.#button.textContent = isOn ? words.turnOff : words.turnOn;
  }
}
