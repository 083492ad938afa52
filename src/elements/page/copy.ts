/**
 * Buttons that copy: `data-copy` holds the text, `data-copies` names what is copied of
 * the page itself, or that it is the example at the button. Links to a heading copy their address.
 */
import { controls as words } from '../../words/en/controls.ts';
import { createElement } from '../dom/dom.ts';
import { showNotice } from '../dom/notice.ts';

/** So long a button says that it has copied. Milliseconds. */
const copiedFor = 2000;
/** A screen reader needs some time to notice a new live region. Milliseconds. */
const pauseBeforeAnnouncing = 100;

/** Copies what a button is for, and says so in its word and in the live region. */
export async function copyFrom(button: HTMLButtonElement): Promise<void> {
  if (!(await copyText(await getText(button), words.copied))) return;
  if (button.ariaPressed === 'true') return;
  const before = [...button.childNodes];
  // Its neighbours stay where they are.
  button.style.minInlineSize = `${button.getBoundingClientRect().width}px`;
  button.ariaPressed = 'true';
  button.replaceChildren(words.copied);
  setTimeout(() => {
    button.removeAttribute('aria-pressed');
    button.replaceChildren(...before);
    button.style.minInlineSize = '';
  }, copiedFor);
}

/** Copies the address of the place on the page that a link leads to. */
export async function copyPlace(link: HTMLAnchorElement): Promise<void> {
  if (!(await copyText(getPageUrl() + link.hash, words.linkCopied))) return;
  link.dataset['copied'] = '';
  setTimeout(() => delete link.dataset['copied'], copiedFor);
}

/** Whether the browser allowed it; the reader is told either way. */
async function copyText(text: string, done: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    showNotice(words.copyFailed);
    return false;
  }
  announce(done);
  return true;
}

async function getText(button: HTMLButtonElement): Promise<string> {
  const { copy = '', copies } = button.dataset;
  switch (copies) {
    case undefined:
      return copy;
    case 'address':
      return getPageUrl();
    case 'example':
      return getExample(button);
    default: {
      const { copyEntry } = await import('./copy-entry.ts');
      return copyEntry(copies, document, getPageUrl());
    }
  }
}

/** The text of the example that a button stands at. A last line's end would run a command. */
function getExample(button: HTMLButtonElement): string {
  const text = button.closest('.example')?.querySelector('pre')?.textContent ?? '';
  return text.replace(/\n$/, '');
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
