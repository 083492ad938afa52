import { href } from '../../site.ts';
import { createElement } from '../dom/dom.ts';
import type { RetryWord } from './decoded-view.ts';
import type { Inline } from './inline.ts';

/** A piece of a sentence as a node. */
export function drawInline(piece: Inline): Node | string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'name':
      return createElement('code', {}, piece.text);
    case 'strong':
      return createElement('strong', {}, piece.text);
    case 'link':
      return createElement('a', { href: href(piece.address) }, piece.text);
  }
}

export function drawRetry({ mark, word }: RetryWord): HTMLElement {
  return createElement('span', { class: 'retry', 'data-retry': mark }, word);
}
