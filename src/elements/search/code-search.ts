/**
 * `<code-search>`: the search in a dialog. `page-start.ts` puts the dialog there
 * from the template (SearchDialog.astro), opens it, and loads this at first use.
 */
import { toSearchAddress } from '../../naming/addresses.ts';
import { href } from '../../site.ts';
import { search as words } from '../../words/en/search.ts';
import { moveChoice, type Choice } from './choice.ts';
import { closeByClickAround } from '../dom/close-by-click.ts';
import { createElement, hasModifier } from '../dom/dom.ts';
import { SearchSession } from './search-session.ts';

const limits = { codeLimit: 8, passageLimit: 4 };

interface Parts {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
  allResults: HTMLAnchorElement;
}

export class CodeSearch extends HTMLElement {
  #choice: Choice = { index: 0, isInField: true };

  connectedCallback(): void {
    const parts = findParts(this);
    if (!parts) return;
    const { dialog, field, list, status } = parts;
    const session = new SearchSession({
      ...limits,
      field,
      list,
      status,
      onChange: (session) => this.#showChange(parts, session),
    });
    field.addEventListener('input', (event) => session.ask(event));
    dialog.addEventListener('keydown', (event) => this.#pressKey(event, parts, session));
    list.addEventListener('focusin', ({ target }) => {
      const index = getLinks(list).findIndex((link) => link === target);
      if (index >= 0) this.#choose(list, { index, isInField: false });
    });
    field.addEventListener('focus', () => this.#choose(list, { ...this.#choice, isInField: true }));
    dialog.addEventListener('click', (event) => closeByClickAround(event, dialog));
    list.addEventListener('click', (event) => {
      // A link to another part of this page loads nothing: the dialog would stay in its way.
      const isFollowed = !event.defaultPrevented && !hasModifier(event);
      if (isFollowed && event.target instanceof Element && event.target.closest('a')) {
        dialog.close();
      }
    });
    // What was typed before this was loaded.
    session.ask();
  }

  #showChange({ list, status, allResults }: Parts, session: SearchSession): void {
    const { addressQuery } = session;
    allResults.href = href(toSearchAddress(addressQuery ?? ''));
    const links = getLinks(list);
    const focused = links.findIndex((link) => link === document.activeElement);
    this.#choose(list, focused < 0 ? { index: 0, isInField: true } : this.#choice);
    const [first] = links;
    if (!first) return;
    const end = status.textContent.endsWith('.') ? ' ' : '. ';
    const say = first.dataset['again'] === undefined ? words.enterOpens : words.enterRepeats;
    const text = end + say(first.textContent);
    status.append(createElement('span', { 'data-unseen': '' }, text));
  }

  #choose(list: HTMLElement, choice: Choice): void {
    this.#choice = choice;
    for (const [index, link] of getLinks(list).entries()) {
      link.ariaCurrent = index === choice.index ? 'true' : null;
    }
  }

  #pressKey(event: KeyboardEvent, parts: Parts, session: SearchSession): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { field, list } = parts;
    const isInField = event.target === field;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#move(event.key, parts);
    } else if (event.key === 'Enter' && isInField) {
      event.preventDefault();
      // The results of what was typed just now may still be on their way.
      void session.settled.then(() => getLinks(list)[this.#choice.index]?.click());
    } else if (event.key === 'Escape') {
      // The browser's own first Escape would only empty the field.
      event.preventDefault();
      parts.dialog.close();
    } else if (isTyping(event) && list.contains(document.activeElement)) {
      field.focus();
    }
  }

  #move(key: 'ArrowDown' | 'ArrowUp', { field, list }: Parts): void {
    const links = getLinks(list);
    const choice = moveChoice(this.#choice, key, links.length);
    this.#choose(list, choice);
    const target = choice.isInField ? field : links[choice.index];
    target?.focus();
    if (!choice.isInField) target?.scrollIntoView({ block: 'nearest' });
  }
}

function findParts(host: HTMLElement): Parts | undefined {
  const dialog = host.querySelector('dialog');
  const field = host.querySelector('input');
  const list = host.querySelector('ul');
  const status = host.querySelector<HTMLElement>('[role="status"]');
  const allResults = host.querySelector<HTMLAnchorElement>('footer a');
  return dialog && field && list && status && allResults
    ? { dialog, field, list, status, allResults }
    : undefined;
}

function getLinks(list: HTMLElement): HTMLAnchorElement[] {
  return [...list.querySelectorAll('a')];
}

function isTyping({ key }: KeyboardEvent): boolean {
  return key === 'Backspace' || (key.length === 1 && key !== ' ');
}
