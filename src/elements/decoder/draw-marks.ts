/** Marks in a pasted text: what was found in it. */
import sheet from '../../styles/late/mark.css?inline';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { createElement } from '../dom/dom.ts';
import type { MarkKind } from './marks.ts';
import type { Segment } from '../dom/spans.ts';

adoptSheet(sheet);

/** A piece of a pasted text: a mark where something was found, else the text itself. */
export function drawMark({ start, text, label }: Segment<MarkKind>): Node | string {
  if (label === undefined) return text;
  return createElement('mark', { 'data-kind': label, 'data-at': String(start) }, text);
}

/**
 * Makes the mark that begins at an offset the current one, and scrolls its frame to it.
 * @param line what to scroll to where there is no such mark
 */
export function showMark(
  frame: HTMLElement,
  at: number,
  line?: HTMLElement | null,
): HTMLElement | undefined {
  for (const other of frame.querySelectorAll('mark[data-current]')) {
    other.removeAttribute('data-current');
  }
  const mark = frame.querySelector<HTMLElement>(`mark[data-at="${at}"]`) ?? undefined;
  mark?.setAttribute('data-current', '');
  const target = mark ?? line;
  if (target) {
    const distance = target.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    frame.scrollTop += distance - frame.clientHeight / 3;
  }
  return mark;
}
