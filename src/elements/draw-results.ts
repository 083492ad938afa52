import { toCodeAddress } from '../naming/addresses.ts';
import { href } from '../site.ts';
import { search as words } from '../words/en/search.ts';
import { createCode } from './code-markup.ts';
import { createElement } from './dom.ts';
import type { ExcerptPiece } from './excerpt.ts';
import type { Passage } from './passages.ts';
import type { CodeResult } from './search-results.ts';

/** A code that was found: a link whose text is exactly the code, a sentence, the reason. */
export function drawCodeResult({ code, ranges, summary, reason }: CodeResult): HTMLLIElement {
  return createElement(
    'li',
    {},
    createCode(code, href(toCodeAddress(code)), ranges),
    createElement('p', {}, summary, createElement('small', {}, reason)),
  );
}

/** A passage that was found: a link with its title, and the passage itself. */
export function drawPassage({ title, link, kind, excerpt }: Passage): HTMLLIElement {
  const text = createElement('p', {}, '… ', ...excerpt.map(drawPiece), ' …');
  if (kind === 'code') return createElement('li', {}, createCode(title, link), text);
  const name = createElement('a', { class: 'passage', href: link }, title);
  return createElement('li', { 'data-kind': words.kinds[kind] }, name, text);
}

function drawPiece({ text, isMarked }: ExcerptPiece): Node | string {
  return isMarked ? createElement('mark', {}, text) : text;
}
