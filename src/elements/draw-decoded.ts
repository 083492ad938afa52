/** Draws the view of a decoded text. It decides nothing: see `create-decoded-view.ts`. */
import { href } from '../site.ts';
import { decoder as words } from '../words/en/decoder.ts';
import { createCode } from './code-markup.ts';
import type { Action, Block, DecodedView, Fact, KindRow, RetryWord } from './decoded-view.ts';
import { createElement } from './dom.ts';
import type { Inline } from './inline.ts';

/** The nodes of the region, heading first. */
export function drawDecoded({ heading, blocks }: DecodedView): HTMLElement[] {
  return [createElement('h2', {}, heading), ...blocks.map(drawBlock)];
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
    case 'actions':
      return createElement('div', { class: 'actions' }, ...block.actions.map(drawAction));
  }
}

function drawInline(piece: Inline): Node | string {
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

function drawRetry({ mark, word }: RetryWord): HTMLElement {
  return createElement('span', { class: 'retry', 'data-retry': mark }, word);
}

function drawTable(rows: readonly KindRow[]): HTMLElement {
  const { labels } = words;
  const head = createElement(
    'tr',
    {},
    createElement('th', { scope: 'col' }, labels.code),
    createElement('th', { scope: 'col', 'data-number': '' }, labels.times),
    createElement('th', { scope: 'col' }, labels.retry),
    createElement('th', { scope: 'col' }, labels.requestIds),
  );
  const table = createElement(
    'table',
    {},
    createElement('thead', {}, head),
    createElement('tbody', {}, ...rows.map(drawRow)),
  );
  const frame = createElement('div', { class: 'table', 'data-stack': '', 'data-hang': '' }, table);
  return createElement('div', { class: 'part' }, frame);
}

function drawRow({ code, address, times, retry, requestIds }: KindRow): HTMLElement {
  const { labels } = words;
  const name = code === undefined ? words.noCodeNamed : createCode(code, address && href(address));
  return createElement(
    'tr',
    {},
    createElement('th', { scope: 'row' }, name),
    createElement(
      'td',
      { 'data-number': '', 'data-label': labels.times },
      words.formatNumber(times),
    ),
    createElement('td', {}, typeof retry === 'string' ? retry : drawRetry(retry)),
    createElement('td', { 'data-label': labels.requestIds }, ...drawRequestIds(code, requestIds)),
  );
}

function drawRequestIds(code: string | undefined, requestIds: readonly string[]) {
  if (requestIds.length === 0) return [words.noRequestId];
  const label = words.copyRequestIdsOf(requestIds.length, code ?? words.noCodeNamed);
  return [
    `${words.formatNumber(requestIds.length)} `,
    createElement(
      'button',
      { type: 'button', 'data-copy': requestIds.join('\n'), 'aria-label': label },
      words.copy,
    ),
  ];
}

function drawAction(action: Action): HTMLElement {
  switch (action.kind) {
    case 'copy':
      return createElement('button', { type: 'button', 'data-copy': action.text }, action.label);
    case 'clear':
      return createElement('button', { type: 'button', 'data-clears': '' }, action.label);
  }
}
