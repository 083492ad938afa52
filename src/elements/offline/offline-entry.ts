/**
 * `<offline-entry>`: stands in for a page that cannot be had without a network. It says which
 * code the address asks for, and what the list of codes knows of it.
 */
import { getNearestFamily, type Lookup } from '../../lookup/lookup.ts';
import { isWellFormedCode } from '../../lookup/near-codes.ts';
import { offline as offlineAddress, toCodeAddress } from '../../naming/addresses.ts';
import { retryMarks } from '../../naming/retry.ts';
import { href } from '../../site.ts';
import { retries } from '../../words/en/advice.ts';
import { offline as words } from '../../words/en/offline.ts';
import { createCode } from '../dom/code-markup.ts';
import { createElement } from '../dom/dom.ts';
import { drawRetry } from '../decoded/draw-inline.ts';
import { describeCode } from '../decoded/known-code.ts';
import { getWantedByPath, getWantedByQuery, resolveCode } from '../resolver/resolution.ts';
import { tryLoadLookup } from '../data/site-data.ts';

export class OfflineEntry extends HTMLElement {
  connectedCallback(): void {
    const { pathname, search } = location;
    if (pathname === href(offlineAddress)) return;
    const wanted = getWantedByQuery(search) ?? getWantedByPath(pathname.slice(href('/').length));
    if (wanted !== undefined) void this.#describe(wanted);
  }

  async #describe(wanted: string): Promise<void> {
    const lookup = await tryLoadLookup();
    const known = describeCode(wanted, lookup);
    if (known.kind === 'known' && lookup) this.#showKnown(known.code, known.retry, lookup);
    else if (known.kind === 'unknown' && lookup) this.#showNear(wanted, lookup);
    else if (isWellFormedCode(wanted)) this.#show(words.asked, createCode(wanted, undefined));
  }

  #showKnown(code: string, retry: keyof typeof retryMarks, lookup: Lookup): void {
    const family = getNearestFamily(lookup, code)?.code;
    this.#show(
      words.asked,
      createElement('p', {}, createCode(code, href(toCodeAddress(code)))),
      createElement(
        'p',
        {},
        `${words.retry} `,
        drawRetry({ mark: retryMarks[retry], word: retries[retry] }),
      ),
      family === undefined || family === code
        ? undefined
        : createElement(
            'p',
            {},
            `${words.family} `,
            createCode(family, href(toCodeAddress(family))),
          ),
      createElement('p', {}, words.rest),
    );
  }

  #showNear(wanted: string, lookup: Lookup): void {
    const resolution = resolveCode(wanted, lookup);
    if (resolution.kind !== 'near') return;
    const items = resolution.codes.map((code) =>
      createElement('li', {}, createCode(code, href(toCodeAddress(code)))),
    );
    this.#show(
      words.asked,
      createElement('p', {}, words.near(wanted)),
      createElement('ul', { class: 'codes', role: 'list' }, ...items),
    );
  }

  #show(title: string, ...content: (Node | undefined)[]): void {
    this.replaceChildren(
      createElement('h2', {}, title),
      createElement('div', { class: 'prose' }, ...content),
    );
    this.hidden = false;
  }
}
