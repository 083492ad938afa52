/** Draws the view of a decoded text. It decides nothing: see `create-decoded-view.ts`. */
import { href } from '../site.ts';
import { createCode } from './code-markup.ts';
import type { Action, Block, DecodedView, Fact, Passages } from './decoded-view.ts';
import { createElement } from './dom.ts';
import { drawInline, drawRetry } from './draw-inline.ts';
import { drawTable } from './draw-table.ts';

/** A piece of the region: two with one key look the same. */
export interface DrawnPiece {
  key: string;
  draw: () => HTMLElement;
}

/** The pieces of the region, heading first. */
export function listPieces({ heading, blocks }: DecodedView): DrawnPiece[] {
  return [
    { key: heading, draw: () => createElement('h2', { tabindex: '-1' }, heading) },
    ...blocks.map((block) => ({ key: JSON.stringify(block), draw: () => drawBlock(block) })),
  ];
}

function drawBlock(block: Block): HTMLElement {
  switch (block.kind) {
    case 'code':
      return createElement(
        'p',
        { class: 'found' },
        createCode(block.code, block.address && href(block.address)),
        ...block.lead.map(drawInline),
      );
    case 'lead':
      return createElement('p', { class: 'found' }, ...block.lead.map(drawInline));
    case 'facts':
      return createElement('dl', { class: 'facts' }, ...block.facts.map(drawFact));
    case 'table':
      return drawTable(block.rows);
    case 'prose':
      return createElement(
        'div',
        { class: 'part' },
        createElement(
          'div',
          { class: 'prose' },
          ...block.paragraphs.map((pieces) => createElement('p', {}, ...pieces.map(drawInline))),
          ...block.notes.map((note) => createElement('p', { class: 'note' }, note)),
        ),
      );
    case 'part':
      return createElement(
        'section',
        // It is long, and comes by itself: who listens goes to its heading when they want to.
        { class: 'part', 'aria-live': 'off' },
        createElement('h3', {}, block.title),
        createElement('div', { class: 'prose' }, ...block.passages.map(drawPassages)),
      );
    case 'actions':
      return createElement('div', { class: 'actions' }, ...block.actions.map(drawAction));
  }
}

function drawPassages(passages: Passages): HTMLElement {
  switch (passages.kind) {
    case 'paragraph':
      return createElement('p', {}, ...passages.text.map(drawInline));
    case 'list':
      return createElement(
        passages.isOrdered ? 'ol' : 'ul',
        {},
        ...passages.items.map((pieces) => createElement('li', {}, ...pieces.map(drawInline))),
      );
  }
}

function drawFact({ label, legend, retry, strong, sentence }: Fact): HTMLElement {
  const term = legend
    ? createElement('span', { class: 'legend', 'data-kind': legend }, label)
    : label;
  const word = retry ? drawRetry(retry) : strong;
  const text = sentence?.map(drawInline) ?? [];
  const answer = word
    ? [createElement('strong', {}, word), ' ', createElement('span', {}, ...text)]
    : text;
  return createElement(
    'div',
    {},
    createElement('dt', {}, term),
    createElement('dd', {}, ...answer),
  );
}

function drawAction(action: Action): HTMLElement {
  switch (action.kind) {
    case 'copy':
      return createElement('button', { type: 'button', 'data-copy': action.text }, action.label);
    case 'show':
      return createElement(
        'button',
        { type: 'button', 'data-place': String(action.place) },
        action.label,
      );
    case 'clear':
      return createElement('button', { type: 'button', 'data-clears': '' }, action.label);
  }
}
