/** Listens for what is pasted into the box, dropped on the page, or chosen as a file. */
import type { Offer } from './intake.ts';

/** What a chooser of files offers first; files of other kinds can be dropped. */
const fileTypes = '.log,.txt,.json,.har,.gz,.out,.err,.csv,.xml,.yaml,.yml,.md,text/*';

/** Whether the offer was taken; what was not is left to the browser. */
export type Take = (offer: Offer<File>, manner: 'pasted' | 'dropped') => boolean;

/** @param paste the part of the page with the text area and the field for files */
export function listenForOffers(paste: HTMLElement, take: Take, signal: AbortSignal): void {
  paste.addEventListener(
    'paste',
    (event) => {
      if (take(readOffer(event.clipboardData), 'pasted')) event.preventDefault();
    },
    { signal },
  );
  // Input methods and tools insert text without a paste. It is taken before the text area lays it out.
  paste.addEventListener(
    'beforeinput',
    (event) => {
      const text = event.data ?? '';
      if (event.cancelable && text.length > 1 && take({ files: [], text, html: '' }, 'pasted')) {
        event.preventDefault();
      }
    },
    { signal },
  );
  listenForDrops(paste, take, signal);
  const field = paste.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) return;
  field.accept = fileTypes;
  field.addEventListener(
    'change',
    () => {
      take({ files: [...(field.files ?? [])], text: '', html: '' }, 'dropped');
      // The same file can be chosen once more.
      field.value = '';
    },
    { signal },
  );
}

/**
 * Files may be dropped anywhere on the page: beside the box a browser would open
 * them in place of the page. Text goes where it is dropped. While something is
 * dragged that would be taken, the box has `data-dropping`.
 */
function listenForDrops(paste: HTMLElement, take: Take, signal: AbortSignal): void {
  const isWithin = (place: EventTarget | null) => place instanceof Node && paste.contains(place);
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  const options = { signal };
  window.addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event) && !isWithin(event.target)) return;
      paste.setAttribute('data-dropping', '');
      // Text that is dragged over the text area is the browser's, which shows where it goes.
      if (hasFiles(event)) event.preventDefault();
    },
    options,
  );
  window.addEventListener(
    'dragleave',
    ({ relatedTarget }) => {
      if (!isWithin(relatedTarget)) paste.removeAttribute('data-dropping');
    },
    options,
  );
  window.addEventListener(
    'drop',
    (event) => {
      paste.removeAttribute('data-dropping');
      if (!hasFiles(event) && !isWithin(event.target)) return;
      if (take(readOffer(event.dataTransfer), 'dropped')) event.preventDefault();
    },
    options,
  );
}

function readOffer(transfer: DataTransfer | null): Offer<File> {
  return {
    files: [...(transfer?.files ?? [])],
    text: transfer?.getData('text/plain') ?? '',
    html: transfer?.getData('text/html') ?? '',
  };
}
