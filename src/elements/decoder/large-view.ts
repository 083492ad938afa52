/** The view of a large text: a part of it, to be read only, in place of the text area. */
import sheet from '../../styles/late/large-text.css?inline';
import { decoder as words } from '../../words/en/decoder.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { createElement } from '../dom/dom.ts';
import { drawMark, showMark } from './draw-marks.ts';
import type { LargeText } from './open-large-text.ts';
import { toLines } from './window-lines.ts';
import type { ShownWindow } from './worker-messages.ts';

adoptSheet(sheet);

export class LargeView {
  /** What is put into the page. */
  readonly element: HTMLElement;
  readonly #text: LargeText;
  readonly #frame = createElement('div', {
    'data-frame': '',
    tabindex: '0',
    role: 'region',
    'aria-label': words.large.label,
  });
  readonly #lines = createElement('pre');
  readonly #earlier = createMoveButton(words.large.earlier);
  readonly #later = createMoveButton(words.large.later);
  #shown = '';

  /** @param onEdit is given the part that is shown, to be edited */
  constructor(text: LargeText, onEdit: (part: string) => void) {
    this.#text = text;
    const edit = createElement('button', { type: 'button' }, words.large.edit);
    edit.addEventListener('click', () => onEdit(this.#shown));
    const clear = createElement('button', { type: 'button', 'data-clears': '' }, words.clear);
    this.#earlier.addEventListener('click', () => void this.#move('earlier'));
    this.#later.addEventListener('click', () => void this.#move('later'));
    this.#frame.append(this.#earlier, this.#lines, this.#later);
    this.element = createElement(
      'div',
      { 'data-large': '' },
      this.#frame,
      createElement(
        'p',
        {},
        words.large.about(text.length, text.summary.lineCount),
        ' ',
        edit,
        clear,
      ),
    );
  }

  /** Shows the part around a place, and says on which line that is. */
  async show(at: number): Promise<number> {
    const shown = await this.#text.show(at);
    this.#draw(shown);
    const line = words.formatNumber(shown.line);
    showMark(this.#frame, at, this.#frame.querySelector<HTMLElement>(`[data-line="${line}"]`));
    return shown.line;
  }

  close(): void {
    this.#text.close();
    this.element.remove();
  }

  async #move(to: 'earlier' | 'later'): Promise<void> {
    this.#draw(await this.#text.move(to));
    this.#frame.scrollTop = to === 'earlier' ? this.#frame.scrollHeight : 0;
    this.#frame.focus({ preventScroll: true });
  }

  #draw({ window, segments, isFirst, isLast }: ShownWindow): void {
    this.#shown = segments.map(({ text }) => text).join('');
    this.#earlier.hidden = isFirst;
    this.#later.hidden = isLast;
    this.#lines.replaceChildren(
      ...toLines(segments, window.firstLine).map(({ number, pieces }) =>
        createElement(
          'span',
          { 'data-line': words.formatNumber(number) },
          ...pieces.map(drawMark),
          '\n',
        ),
      ),
    );
  }
}

function createMoveButton(label: string): HTMLButtonElement {
  return createElement('button', { type: 'button' }, label);
}
