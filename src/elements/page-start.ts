/**
 * What every page loads. It is small: what is large comes when it is needed,
 * the search at its first opening, the decoder when its box comes into view,
 * copying at the first copy, what opens folds where an address leads into one.
 */
import { markContents } from './contents.ts';
import { looksPasted } from './looks-pasted.ts';
import { isSearchKey, openSearch } from './open-search.ts';
import { switchTheme } from './theme.ts';

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button) return;
  const { copy, copies, example, opens, switches } = button.dataset;
  if (copy !== undefined || copies !== undefined) {
    void import('./copy.ts').then(({ copyFrom }) => copyFrom(button));
  }
  if (example !== undefined && !customElements.get('response-decoder')) {
    // Pressed before there is anyone to hear it.
    void import('./define-response-decoder.ts').then(() => button.click());
  }
  if (opens === 'search') openSearch();
  if (switches === 'theme') switchTheme();
});

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || !isSearchKey(event)) return;
  event.preventDefault();
  openSearch();
});

// A search form would put its text into an address, where nothing that is pasted may get.
document.addEventListener('submit', (event) => {
  const { target } = event;
  if (!(target instanceof HTMLFormElement) || !target.matches('[role="search"]')) return;
  const field = target.querySelector('input');
  if (!field || !looksPasted(field.value)) return;
  event.preventDefault();
  openSearch(field.value);
});

const observer = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void import('./define-response-decoder.ts');
  },
  { rootMargin: '200px' },
);
for (const box of document.querySelectorAll('response-decoder')) observer.observe(box);

function followFragment(): void {
  const { hash } = location;
  if (hash !== '') void import('./open-place.ts').then(({ openPlace }) => openPlace(hash));
}
addEventListener('hashchange', followFragment);
followFragment();

markContents();
void import('./link-headings.ts').then(({ linkHeadings }) => linkHeadings());
