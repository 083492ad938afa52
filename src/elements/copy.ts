/** Buttons that copy: `data-copy` holds the text, `data-copy-link` copies the page's own address. */
import { controls as words } from '../words/en/controls.ts';

/** So long a button says that it has copied. Milliseconds. */
const copiedFor = 2000;

/** Copies what a button is for, and says so in its word and in the live region. */
export async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const text = button.dataset['copy'] ?? getPageUrl();
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

/** Tells a screen reader. The region must be there before its text is. */
function announce(text: string): void {
  const region = document.querySelector('[data-announces]');
  if (!region) return;
  region.textContent = '';
  setTimeout(() => (region.textContent = text), 50);
}

/** Makes the live region, which nobody sees. */
export function createAnnouncer(): void {
  const region = document.createElement('p');
  region.setAttribute('role', 'status');
  region.dataset['announces'] = '';
  document.body.append(region);
}
