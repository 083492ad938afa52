/**
 * `<code-resolver source="query|path">`: leads on to the page of the code that the
 * address names. It leads to addresses of this site only, made from the list of codes.
 * While it has `data-looking`, what stands below it stays unseen (see resolver.css).
 */
import { toCodeAddress } from '../../naming/addresses.ts';
import { href } from '../../site.ts';
import { search as words } from '../../words/en/search.ts';
import { createCode } from '../dom/code-markup.ts';
import { createElement } from '../dom/dom.ts';
import { getSureMatch } from '../../lookup/lookup.ts';
import { isWellFormedCode } from '../../lookup/near-codes.ts';
import { getWantedByPath, getWantedByQuery, resolveCode } from './resolution.ts';
import { tryLoadLookup, tryLoadSearch } from '../data/site-data.ts';

export class CodeResolver extends HTMLElement {
  connectedCallback(): void {
    const wanted = this.#getWanted();
    this.toggleAttribute('data-looking', wanted !== undefined);
    if (wanted !== undefined) void this.#answer(wanted);
  }

  #getWanted(): string | undefined {
    if (this.getAttribute('source') === 'query') return getWantedByQuery(location.search);
    const base = href('/');
    const { pathname } = location;
    return getWantedByPath(pathname.startsWith(base) ? pathname.slice(base.length) : pathname);
  }

  async #answer(wanted: string): Promise<void> {
    await this.#resolve(wanted);
    this.removeAttribute('data-looking');
  }

  async #resolve(wanted: string): Promise<void> {
    const lookup = await tryLoadLookup();
    if (!lookup) {
      const mayBeCode = isWellFormedCode(wanted);
      if (mayBeCode) this.#show(words.resolver.unchecked, [wanted]);
      else this.#show(words.resolver.failed, []);
      return;
    }
    // Most are sure, and these need not wait until more can be found.
    if (!getSureMatch(lookup, wanted)) await tryLoadSearch();
    const resolution = resolveCode(wanted, lookup);
    switch (resolution.kind) {
      case 'code':
        this.#goTo(resolution.code);
        break;
      case 'near':
        this.#show(words.resolver.unknown(wanted), resolution.codes);
        break;
      case 'nothing':
        this.#show(words.resolver.nothing(wanted), []);
        break;
    }
  }

  #goTo(code: string): void {
    const address = href(toCodeAddress(code));
    // The page that is not there leads to itself: without this, for ever.
    const isHere = address.replace(/\/$/, '') === location.pathname.replace(/\/$/, '');
    if (!isHere) location.replace(address);
  }

  #show(text: string, codes: readonly string[]): void {
    const items = codes.map((code) =>
      createElement('li', {}, createCode(code, href(toCodeAddress(code)))),
    );
    this.replaceChildren(
      createElement('h2', {}, words.resolver.title),
      createElement('p', {}, text),
      ...(items.length === 0
        ? []
        : [createElement('ul', { class: 'codes', role: 'list' }, ...items)]),
    );
    this.hidden = false;
  }
}
