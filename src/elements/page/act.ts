/** What the keys and the buttons of the masthead and the foot do. What is large comes with its first use. */
import {
  decode,
  errors,
  guides,
  home,
  products,
  responses,
  toTranslatedAddress,
} from '../../naming/addresses.ts';
import { href } from '../../site.ts';
import type { Deed } from '../reading/keys.ts';
import { sayMissing } from '../dom/notice.ts';
import { openSearch } from '../search/open-search.ts';

/** The pages that a deed of the same name goes to. */
const pages = { home, errors, products, responses, guides } as const;

/** Does what a key or a button is for. */
export function act(deed: Deed): void {
  switch (deed) {
    case 'search':
      openSearch();
      return;
    case 'map':
      import('../map/map-panel.ts').then(({ openMap }) => openMap()).catch(sayMissing);
      return;
    case 'reading':
      import('../reading/reading-dialog.ts')
        .then(({ openReading }) => openReading())
        .catch(sayMissing);
      return;
    case 'focus':
      import('../reading/focus-mode.ts').then(({ switchFocus }) => switchFocus()).catch(sayMissing);
      return;
    case 'decode':
      if (!enterBox()) go(decode);
      return;
    default:
      go(pages[deed]);
  }
}

/** Goes to a page, in the language of this one where it is there in that. */
function go(address: string): void {
  location.assign(href(toTranslatedAddress(address, document.documentElement.lang)));
}

/** Goes into the box of the page, out of its fold; false if the page has none. */
function enterBox(): boolean {
  const field = document.querySelector<HTMLElement>('response-decoder textarea');
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  if (!field?.checkVisibility()) return false;
  field.focus();
  return true;
}
