/** A button at each example that copies its text, exactly and without the last line's end. */
import sheet from '../../styles/late/copy-examples.css?inline';
import { controls as words } from '../../words/en/controls.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { createElement } from '../dom/dom.ts';

/** Adds the buttons. What a press does is heard where all copying is: `page-start.ts`. */
export function addCopyButtons(examples: Iterable<Element>): void {
  adoptSheet(sheet);
  for (const example of examples) {
    const button = createElement(
      'button',
      { type: 'button', class: 'copy-example', 'data-copies': 'example' },
      words.copyText,
    );
    example.querySelector('pre')?.after(button);
  }
}
