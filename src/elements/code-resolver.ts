/**
 * `<code-resolver source="query|path">`: leads on to the page of the code that the
 * address names. It leads to addresses of this site only, made from the list of codes.
 */
import { toCodeAddress } from '../naming/addresses.ts';
import { href } from '../site.ts';
import { search as words } from '../words/en/search.ts';
import { createCode } from './code-markup.ts';
import { createElement } from './dom.ts';
import { isWellFormedCode } from '../lookup/near-codes.ts';
import { getWantedByPath, getWantedByQuery, resolveCode } from './resolution.ts';
import { tryLoadLookup } from './site-data.ts';

export class CodeResolver extends HTMLElement {
  connectedCallback(): void {
    const wanted = this.#getWanted();
    if (wanted !== undefined) void this.#resolve(wanted);
  }

  #getWanted(): string | undefined {
    if (this.getAttribute('source') === 'query') return getWantedByQuery(location.search);
    const base = href('/');
    const { pathname } = location;
    return getWantedByPath(pathname.startsWith(base) ? pathname.slice(base.length) : pathname);
  }

  async #resolve(wanted: string): Promise<void> {
    const lookup = await tryLoadLookup();
    if (!lookup) {
      if (isWellFormedCode(wanted)) this.#show(words.resolver.unchecked, [wanted]);
      return;
    }
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
