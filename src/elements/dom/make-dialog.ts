/** Dialogs that a script makes at their first use. Their sheet comes with them. */
import sheet from '../../styles/late/dialog.css?inline';
import { dialog as words } from '../../words/en/keys.ts';
import { adoptSheet } from './adopt-sheet.ts';
import { closeByClickAround } from './close-by-click.ts';
import { createElement, type Child } from './dom.ts';

adoptSheet(sheet);

/**
 * Puts a closed dialog into the page. Escape, its button and a click around it
 * close it; the browser then gives the focus back.
 */
export function makeDialog(name: string, title: string, ...content: Child[]): HTMLDialogElement {
  const id = `${name}-title`;
  const close = createElement('button', {}, `${words.close} `, createElement('kbd', {}, 'Esc'));
  const dialog = createElement(
    'dialog',
    { class: `late ${name}`, 'aria-labelledby': id },
    createElement(
      'header',
      {},
      createElement('h2', { id }, title),
      createElement('form', { method: 'dialog' }, close),
    ),
    ...content,
  );
  dialog.addEventListener('click', (event) => closeByClickAround(event, dialog));
  document.body.append(dialog);
  return dialog;
}
