/** Draws the view of a decoded text. It decides nothing: see `create-decoded-view.ts`. */
import sheet from '../../styles/late/decoded.css?inline';
import { href } from '../../site.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { createCode } from '../dom/code-markup.ts';
import type { Action, Block, DecodedView, Fact } from './decoded-view.ts';
import { createElement } from '../dom/dom.ts';
import type { ProsePart } from './inline.ts';
import { drawInline, drawRetry } from './draw-inline.ts';
import { drawTable } from './draw-table.ts';

adoptSheet(sheet);

/** A piece of the region: two with one key look the same. */
export interface DrawnPiece {
  key: string;
  draw: () => HTMLElement;
  /** How to change what stands there already, where that has the same form. */
  adapt?: { form: string; change: (drawn: Element) => void };
}

/** The pieces of the region, heading first. */
export function listPieces({ heading, blocks }: DecodedView): DrawnPiece[] {
  return [
    { key: heading, draw: () => createElement('h2', { tabindex: '-1' }, heading) },
    ...blocks.map((block) => ({
      key: JSON.stringify(block),
      draw: () => drawBlock(block),
      ...(block.kind === 'actions' && { adapt: adaptActions(block.actions) }),
    })),
  ];
}

/** Buttons with the same labels stay: they keep the focus, and the word that they have copied. */
function adaptActions(actions: readonly Action[]): NonNullable<DrawnPiece['adapt']> {
  return {
    form: JSON.stringify(actions.map(({ kind, label }) => [kind, label])),
    change: (drawn) => {
      for (const [at, action] of actions.entries()) {
        if (action.kind === 'copy') drawn.children[at]?.setAttribute('data-copy', action.text);
        if (action.kind === 'show') {
          drawn.children[at]?.setAttribute('data-place', String(action.place));
        }
      }
    },
  };
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
        createElement('div', { class: 'prose' }, ...block.prose.map(drawProsePart)),
      );
    case 'actions':
      return createElement('div', { class: 'actions' }, ...block.actions.map(drawAction));
  }
}

function drawProsePart(part: ProsePart): HTMLElement {
  switch (part.kind) {
    case 'paragraph':
      return createElement('p', {}, ...part.text.map(drawInline));
    case 'list':
      return createElement(
        part.isOrdered ? 'ol' : 'ul',
        {},
        ...part.items.map((pieces) => createElement('li', {}, ...pieces.map(drawInline))),
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
