/** Opens the search. Its script is loaded at the first opening; one can type meanwhile. */
import { sayMissing } from '../dom/notice.ts';

/**
 * Shows the dialog, made from the page's template the first time. Its field holds
 * the text given, or what it held before, selected.
 */
export function openSearch(text?: string): void {
  const host = document.querySelector('code-search');
  const template = host?.querySelector('template');
  if (!host || !template) return;
  if (!host.querySelector('dialog')) {
    host.append(document.importNode(template.content, true));
    hearMeanwhile(host, import('./define-code-search.ts'));
  }
  const dialog = host.querySelector('dialog');
  if (!dialog?.open) dialog?.showModal();
  const field = host.querySelector('input');
  if (text !== undefined && field) {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
  }
  field?.select();
}

/**
 * Enter may be pressed before the search is loaded: then it is pressed once more.
 * Escape closes the dialog at once; the browser's own would only empty the field.
 */
function hearMeanwhile(host: Element, loading: Promise<unknown>): void {
  const field = host.querySelector('input');
  const listening = new AbortController();
  let last: string | undefined;
  field?.addEventListener(
    'keydown',
    (event) => {
      last = event.key;
      if (last !== 'Escape') return;
      event.preventDefault();
      field.closest('dialog')?.close();
    },
    { signal: listening.signal },
  );
  loading
    .then(() => {
      listening.abort();
      if (last === 'Enter')
        field?.dispatchEvent(new KeyboardEvent('keydown', { key: last, bubbles: true }));
    })
    .catch(sayMissing);
}

/** Whether a key press asks for the search, wherever one is: Ctrl/Cmd+K. */
export function isSearchKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !altKey && ctrlKey !== metaKey && key.toLowerCase() === 'k';
}
