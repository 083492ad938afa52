/**
 * What every page loads. It is small: what is large comes when it is needed,
 * the search, the map and the settings at their first opening, the decoder when
 * its box comes into view, copying at the first copy, what opens folds where an
 * address leads into one.
 */
import { act } from './act.ts';
import { getChoice } from '../data/choices.ts';
import { markContents } from './contents.ts';
import { missingScript } from '../dom/dom.ts';
import { listenForKeys } from '../reading/listen-for-keys.ts';
import { looksPasted } from '../decoder/looks-pasted.ts';
import { sayMissing } from '../dom/notice.ts';
import { isSearchKey, openSearch } from '../search/open-search.ts';
import { prefetchFrom } from './prefetch.ts';
import { switchTheme } from '../reading/theme.ts';
import { whenIdle } from './when-idle.ts';

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button) return;
  const { chooses, copy, copies, example, opens, switches } = button.dataset;
  if (copy !== undefined || copies !== undefined) {
    import('./copy.ts').then(({ copyFrom }) => copyFrom(button)).catch(sayMissing);
  }
  if ((example ?? chooses) !== undefined && !customElements.get('response-decoder')) {
    // Pressed before there is anyone to hear it.
    import('../decoder/define-response-decoder.ts').then(() => button.click()).catch(sayMissing);
  }
  if (opens === 'search' || opens === 'map' || opens === 'reading') act(opens);
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

document.addEventListener('pointerover', prefetchFrom);
document.addEventListener('focusin', prefetchFrom);

/** Calls once, with the first of some elements that comes near what one sees. */
function whenNear(elements: Iterable<Element>, call: (element: Element) => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.find(({ isIntersecting }) => isIntersecting);
      if (!near) return;
      observer.disconnect();
      call(near.target);
    },
    { rootMargin: '200px' },
  );
  for (const element of elements) observer.observe(element);
}

whenNear(document.querySelectorAll('response-decoder'), () => {
  import('../decoder/define-response-decoder.ts').catch(sayMissing);
});
whenNear(document.querySelectorAll('.colophon > div'), (foot) => {
  import('../language/language-choice.ts')
    .then(({ showLanguageChoice }) => showLanguageChoice(foot))
    .catch(sayMissing);
});

function followFragment(): void {
  const { hash } = location;
  if (hash === '') return;
  import('./open-place.ts').then(({ openPlace }) => openPlace(hash)).catch(sayMissing);
}
addEventListener('hashchange', followFragment);
followFragment();

addEventListener(missingScript, sayMissing);

listenForKeys(act);
markContents();
// What scripts make is English at first.
if ((getChoice('language') ?? document.documentElement.lang) !== 'en') {
  import('../language/translate-chosen.ts').catch(sayMissing);
}
// Its way out.
if (getChoice('focus') === 'on') import('../reading/focus-mode.ts').catch(sayMissing);
// Nobody waits for these: where they do not come, the page is as good without them.
import('./link-headings.ts').then(({ linkHeadings }) => linkHeadings()).catch(() => undefined);
const examples = document.querySelectorAll('.example');
if (examples.length > 0) {
  import('./copy-examples.ts')
    .then(({ addCopyButtons }) => addCopyButtons(examples))
    .catch(() => undefined);
}
whenIdle(() => {
  import('../offline/keep-offline.ts')
    .then(({ keepOffline }) => keepOffline())
    .catch(() => undefined);
});
