/** The table of codes, with a field that filters it. */
import { href } from '../../site.ts';
import { decoder as words } from '../../words/en/decoder.ts';
import { createCode } from '../dom/code-markup.ts';
import type { KindRow } from './decoded-view.ts';
import { createElement } from '../dom/dom.ts';
import { drawInline, drawRetry } from './draw-inline.ts';
import { filterRows } from './filter-rows.ts';

/** More rows than these are not drawn at once. */
const mostRows = 100;
/** So few are seen at a glance. */
const fewRows = 3;

interface Column {
  label: string;
  isNumber?: boolean;
  draw: (row: KindRow) => (Node | string)[];
}

const columns: readonly Column[] = [
  {
    label: words.labels.times,
    isNumber: true,
    draw: ({ times }) => [words.formatNumber(times)],
  },
  {
    label: words.labels.retry,
    draw: ({ retry }) => (Array.isArray(retry) ? retry.map(drawInline) : [drawRetry(retry)]),
  },
  { label: words.labels.time, draw: ({ when }) => [when] },
  { label: words.labels.call, draw: ({ call }) => [call] },
  { label: words.labels.lines, draw: drawLines },
  { label: words.labels.requestIds, draw: drawRequestIds },
];

/** The table; columns in which no row has anything are left out. */
export function drawTable(rows: readonly KindRow[]): HTMLElement {
  const { labels, filter } = words;
  const shown = columns.filter(
    ({ label }) =>
      (label !== labels.time || rows.some(({ when }) => when !== '')) &&
      (label !== labels.call || rows.some(({ call }) => call !== '')),
  );
  const head = createElement(
    'tr',
    {},
    createElement('th', { scope: 'col' }, labels.code),
    ...shown.map(({ label, isNumber }) =>
      createElement('th', { scope: 'col', 'data-number': isNumber ? '' : undefined }, label),
    ),
  );
  const body = createElement('tbody');
  const rest = createElement('p', { role: 'status' });
  const draw = (query: string) => {
    const found = filterRows(rows, query);
    const drawn = found.slice(0, mostRows);
    body.replaceChildren(...drawn.map((row) => drawRow(row, shown)));
    const others = found.length - drawn.length;
    rest.textContent =
      others > 0
        ? filter.others(others)
        : query.trim() === ''
          ? ''
          : filter.shown(found.length, rows.length);
  };
  draw('');
  const table = createElement('table', {}, createElement('thead', {}, head), body);
  return createElement(
    'div',
    // Only the heading is announced; nobody wants to be read a whole table.
    { class: 'part kinds', 'aria-live': 'off' },
    rows.length < fewRows ? undefined : drawFilter(draw),
    createElement('div', { class: 'table', 'data-stack': '', 'data-hang': '' }, table),
    rest,
  );
}

function drawFilter(draw: (query: string) => void): HTMLElement {
  const { label, hint } = words.filter;
  const field = createElement('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: hint,
  });
  field.addEventListener('input', () => {
    draw(field.value);
  });
  return createElement('label', { class: 'filter' }, createElement('span', {}, label), ' ', field);
}

function drawRow(row: KindRow, shown: readonly Column[]): HTMLElement {
  const { code, address } = row;
  const name = code === undefined ? words.noCodeNamed : createCode(code, address && href(address));
  return createElement(
    'tr',
    {},
    createElement('th', { scope: 'row' }, name),
    ...shown.map(({ label, isNumber, draw }) => {
      const content = draw(row);
      const isEmpty = content.every((part) => part === '');
      return createElement(
        'td',
        {
          'data-number': isNumber ? '' : undefined,
          'data-label': label === words.labels.retry || isEmpty ? undefined : label,
        },
        ...content,
      );
    }),
  );
}

function drawLines({ code, lines, place }: KindRow): HTMLElement[] {
  const label = words.showInTextOf(lines, code ?? words.noCodeNamed);
  return [
    createElement(
      'button',
      { type: 'button', 'data-place': String(place), 'aria-label': label },
      lines,
    ),
  ];
}

function drawRequestIds({ code, requestIds, requestIdCount }: KindRow): (Node | string)[] {
  if (requestIdCount === 0) return [words.noRequestId];
  const label = words.copyRequestIdsOf(requestIds.length, code ?? words.noCodeNamed);
  return [
    `${words.formatNumber(requestIdCount)} `,
    createElement(
      'button',
      { type: 'button', 'data-copy': requestIds.join('\n'), 'aria-label': label },
      words.copy,
    ),
  ];
}
