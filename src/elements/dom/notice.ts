/**
 * A sentence that a reader must not miss, at the lower edge of the window. It comes with what
 * every page loads: it is there when nothing else could be loaded.
 */
import sheet from '../../styles/late/notice.css?inline';
import { controls as words } from '../../words/en/controls.ts';
import { adoptSheet } from './adopt-sheet.ts';
import { createElement } from './dom.ts';

let isDressed = false;
let shown: HTMLElement | undefined;

/** Shows a sentence, with a button if something can be done, until the next click beside it. */
export function showNotice(sentence: string, button?: HTMLButtonElement): void {
  // Around an open dialog nothing can be read or pressed.
  const place = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  if (shown?.parentNode === place && shown.dataset['says'] === sentence) return;
  if (!isDressed) adoptSheet(sheet);
  isDressed = true;
  shown?.remove();
  const notice = createElement(
    'div',
    { class: 'notice', role: 'alert', 'data-says': sentence },
    createElement('p', {}, sentence),
    button,
  );
  place.append(notice);
  shown = notice;
  const listening = new AbortController();
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Node && notice.contains(target)) return;
      notice.remove();
      listening.abort();
    },
    { capture: true, signal: listening.signal },
  );
}

/**
 * Says that a script which the reader waits for did not come. Browsers do not ask for it again
 * as long as the page is open, so the page has to be loaded anew.
 */
export function sayMissing(): void {
  const button = createElement('button', { type: 'button' }, words.reload);
  button.addEventListener('click', () => location.reload());
  showNotice(words.missing, button);
}
