import { toSearchAddress } from '../../naming/addresses.ts';
import { href } from '../../site.ts';
import { search as words } from '../../words/en/search.ts';
import { createCode } from '../dom/code-markup.ts';
import { createElement } from '../dom/dom.ts';
import type { ExcerptPiece } from './excerpt.ts';
import type { Summaries } from '../data/parse-summaries.ts';
import type { Passage } from './passage.ts';
import type { CodeResult } from './search-results.ts';

/** A code that was found: a link whose text is exactly the code, and the reason. */
export function drawCodeResult({
  code,
  address,
  ranges,
  reason,
  summary,
}: CodeResult): HTMLLIElement {
  return createElement(
    'li',
    {},
    createCode(code, href(address), ranges),
    createElement(
      'p',
      {},
      summary && drawSummary(summary, 'zh-Hans'),
      createElement('small', {}, reason),
    ),
  );
}

/**
 * Puts before each reason what is written for its code. Codes that nobody wrote about
 * get nothing: many would say the same in row after row.
 */
export function addSummaries(
  list: HTMLElement,
  codes: readonly CodeResult[],
  summaries: Summaries,
): void {
  for (const [index, { code, summary: told }] of codes.entries()) {
    const summary = told === undefined && summaries.get(code);
    if (summary) list.children[index]?.querySelector('p')?.prepend(drawSummary(summary, 'en'));
  }
}

function drawSummary(summary: string, lang: string): HTMLElement {
  return createElement('span', { lang }, summary);
}

/** What was searched for before: a link to its results, which asks for them on the spot. */
export function drawRecent(query: string): HTMLLIElement {
  const link = createElement(
    'a',
    { class: 'passage', href: href(toSearchAddress(query)), 'data-again': query },
    query,
  );
  return createElement('li', { 'data-kind': words.kinds.recent }, link);
}

export function drawClearRecent(): HTMLLIElement {
  const button = createElement('button', { type: 'button', class: 'passage' }, words.clearRecent);
  return createElement('li', {}, button);
}

/** A passage that was found: a link with its title, and the passage itself. */
export function drawPassage({ title, link, kind, language, excerpt }: Passage): HTMLLIElement {
  const text = createElement('p', {}, '… ', ...excerpt.map(drawPiece), ' …');
  if (kind === 'code') return createElement('li', {}, createCode(title, link), text);
  const name = createElement('a', { class: 'passage', href: link }, title);
  return createElement('li', { 'data-kind': words.kinds[kind], lang: language }, name, text);
}

function drawPiece({ text, isMarked }: ExcerptPiece): Node | string {
  return isMarked ? createElement('mark', {}, text) : text;
}
