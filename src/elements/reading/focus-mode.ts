/** Focus mode: only the text. Style sheets hide what stands around it; here is the way out. */
import sheet from '../../styles/late/focus-mode.css?inline';
import { reading as words } from '../../words/en/keys.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { getChoice, setChoice } from '../data/choices.ts';
import { createElement } from '../dom/dom.ts';

adoptSheet(sheet);

const wayOut = createElement(
  'button',
  { type: 'button', class: 'way-out' },
  `${words.focus.leave} `,
  createElement('kbd', {}, 'f'),
);
wayOut.addEventListener('click', switchFocus);
document.querySelector('.masthead')?.append(wayOut);

/** Goes into focus mode, or out of it. */
export function switchFocus(): void {
  const before = document.activeElement;
  setChoice('focus', getChoice('focus') === 'on' ? undefined : 'on');
  // What had the focus may be hidden now: the way out is where one then is.
  if (before && before !== document.body && !before.checkVisibility()) {
    wayOut.focus({ preventScroll: true });
  }
}
