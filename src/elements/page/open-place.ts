/**
 * Opens the fold that an address with a fragment leads into, and marks the place:
 * `#product-cvm` is what a code's page says of the product `cvm`.
 */
import { toProductAddress, toProductAnchor } from '../../naming/addresses.ts';
import { href } from '../../site.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import styles from '../../styles/late/open-place.css?inline';

adoptSheet(styles);

/** @param fragment of the page's address, as the browser has it */
export function openPlace(fragment: string): void {
  const place = findPlace(fragment);
  const fold = place && findFold(place);
  if (!fold) return;
  const wasOpen = fold.open;
  fold.open = true;
  if (!isProduct(place)) return;
  // The browser looks again, and finds what was shut or had no name yet.
  if (!wasOpen || !place.matches(':target')) location.replace(fragment);
  place.querySelector<HTMLElement>('summary, a')?.focus({ preventScroll: true });
}

function isProduct({ id }: Element): boolean {
  return id.startsWith(toProductAnchor(''));
}

function findPlace(fragment: string): Element | null {
  const id = fragment.slice(1);
  return document.getElementById(id) ?? nameProduct(id);
}

/** In a long list a product gets its name here only: hundreds of them would weigh too much. */
function nameProduct(id: string): Element | null {
  const start = toProductAnchor('');
  if (!id.startsWith(start)) return null;
  const address = href(toProductAddress(id.slice(start.length)));
  const links = document.querySelectorAll('#returned-by li > a');
  const item = [...links].find((link) => link.getAttribute('href') === address)?.parentElement;
  if (item) item.id = id;
  return item ?? null;
}

/** The fold that is the place, has it, or is the only one in it. */
function findFold(place: Element): HTMLDetailsElement | null | undefined {
  const inside = place.querySelectorAll('details');
  return place.closest('details') ?? (inside.length === 1 ? inside[0] : undefined);
}
