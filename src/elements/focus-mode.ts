/** Focus mode: only the text. Style sheets hide what stands around it; here is the way out. */
import '../styles/late/focus-mode.css';
import { reading as words } from '../words/en/keys.ts';
import { getChoice, setChoice } from './choices.ts';
import { createElement } from './dom.ts';

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
