/**
 * Buttons that copy: `data-copy` holds the text, `data-copy-link` stands for the
 * page's own address. With both, the address is the text's last line.
 */
import { controls as words } from '../words/en/controls.ts';
import { createElement } from './dom.ts';

/** So long a button says that it has copied. Milliseconds. */
const copiedFor = 2000;
/** A screen reader needs some time to notice a new live region. Milliseconds. */
const pauseBeforeAnnouncing = 100;

/** Copies what a button is for, and says so in its word and in the live region. */
export async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const { copy, copyLink } = button.dataset;
  const text = [copy, copyLink === undefined ? undefined : getPageUrl()]
    .filter((line) => line !== undefined)
    .join('\n');
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    announce(words.copyFailed);
    return;
  }
  announce(words.copied);
  if (button.ariaPressed === 'true') return;
  const before = [...button.childNodes];
  button.ariaPressed = 'true';
  button.replaceChildren(words.copied);
  setTimeout(() => {
    button.removeAttribute('aria-pressed');
    button.replaceChildren(...before);
  }, copiedFor);
}

/** The address to link to: the canonical one where the page names it, without a fragment. */
function getPageUrl(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical?.href ?? location.origin + location.pathname;
}

/** Tells a screen reader, by a live region that nobody sees. It must be there before its text is. */
function announce(text: string): void {
  const region = document.querySelector('[data-announces]') ?? createAnnouncer();
  region.textContent = '';
  setTimeout(() => (region.textContent = text), pauseBeforeAnnouncing);
}

function createAnnouncer(): HTMLElement {
  const region = createElement('p', { role: 'status', 'data-announces': '' });
  document.body.append(region);
  return region;
}
