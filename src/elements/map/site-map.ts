/**
 * `<site-map>`: the map of the site, on its page and in its panel. It filters,
 * marks the place where one is, and loads the actions of a product that is opened.
 * Without script the map is lists in folds, as SiteMap.astro writes them.
 */
import { home } from '../../naming/addresses.ts';
import { href } from '../../site.ts';
import { map as words } from '../../words/en/map.ts';
import { createElement } from '../dom/dom.ts';
import { filterTree, type Place } from './filter-tree.ts';
import { addActions } from './map-actions.ts';
import { listPlaces } from './map-place.ts';

export class SiteMap extends HTMLElement {
  readonly #field = createElement('input', {
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  readonly #status = createElement('p', { role: 'status' }, words.filterHint);
  /** The folds that were open before the filter opened others. */
  #openBefore: Set<HTMLDetailsElement> | undefined;

  connectedCallback(): void {
    if (this.#field.isConnected) return;
    const label = createElement('label', {}, createElement('span', {}, words.filter), this.#field);
    this.prepend(createElement('div', { class: 'field' }, label, this.#status));
    this.#field.addEventListener('input', () => this.#filter());
    // Not at every opening: a filter opens many.
    this.addEventListener('click', ({ target }) => {
      const summary = target instanceof Element ? target.closest('summary') : null;
      if (summary?.parentElement) void this.#loadActions(summary.parentElement);
    });
  }

  /** Goes into the field. */
  enter(): void {
    this.#field.focus();
    this.#field.select();
  }

  /** Takes over the lists of the map's page, as they are there. */
  fill(list: Node): void {
    this.append(list);
    const link = this.#markPlace();
    for (const fold of this.querySelectorAll<HTMLDetailsElement>(':scope > ul > li > details')) {
      fold.open = fold.contains(link ?? null);
    }
  }

  /** Says something below the field. */
  say(...content: (Node | string)[]): void {
    this.#status.replaceChildren(...content);
  }

  /** Shows what the field leaves of the map; if it is empty, the place where one is. */
  refresh(): void {
    this.#filter();
    if (this.#field.value.trim() !== '') return;
    this.querySelector('[aria-current]')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  #markPlace(): HTMLAnchorElement | undefined {
    const address = location.pathname.replace(href(home), home);
    const links = [...this.querySelectorAll('a')];
    for (const place of listPlaces(address)) {
      const link = links.find((one) => one.getAttribute('href') === href(place));
      if (!link) continue;
      link.ariaCurrent = place === address ? 'page' : 'true';
      for (const fold of getFoldsAround(link)) {
        fold.open = true;
        void this.#loadActions(fold);
      }
      return link;
    }
    return undefined;
  }

  #filter(): void {
    const folds = [...this.querySelectorAll('details')];
    const items = [...this.querySelectorAll('li')];
    this.#openBefore ??= new Set(folds.filter(({ open }) => open));
    if (this.#field.value.trim() === '') {
      for (const item of items) item.hidden = false;
      for (const fold of folds) fold.open = this.#openBefore.has(fold);
      this.#openBefore = undefined;
      this.say(words.filterHint);
      return;
    }
    const { shown, opened, amount } = filterTree(readPlaces(this), this.#field.value);
    for (const item of items) {
      item.hidden = !shown.has(item);
      const fold = getFold(item);
      if (fold) fold.open = opened.has(item);
    }
    this.say(amount === 0 ? words.nothing : words.found(amount));
  }

  /** Loads the actions of a product’s fold, once. After a failure it is tried again at the next press. */
  async #loadActions(fold: HTMLElement): Promise<void> {
    const { product } = fold.dataset;
    if (product === undefined) return;
    delete fold.dataset['product'];
    fold.querySelector('[role="status"]')?.remove();
    const note = createElement('p', { role: 'status' }, words.loadingActions);
    fold.append(note);
    try {
      await addActions(fold, product);
      note.remove();
    } catch {
      note.textContent = words.noActions;
      fold.dataset['product'] = product;
    }
    if (this.#field.value.trim() !== '') this.#filter();
  }
}

function getFold(item: Element): HTMLDetailsElement | null {
  return item.querySelector<HTMLDetailsElement>(':scope > details');
}

function* getFoldsAround(element: Element): Generator<HTMLDetailsElement> {
  for (
    let fold = element.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    yield fold;
  }
}

/** The places in the list of an element, or in that of its fold. */
function readPlaces(parent: Element): Place<HTMLElement>[] {
  const items = (getFold(parent) ?? parent).querySelectorAll<HTMLElement>(':scope > ul > li');
  return [...items].map((item) => ({
    item,
    text: (item.querySelector('summary, a') ?? item).textContent,
    places: readPlaces(item),
  }));
}
