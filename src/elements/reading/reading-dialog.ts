/** The dialog of `?`: how the pages are read, and the keys. */
import sheet from '../../styles/late/reading.css?inline';
import { reading as words } from '../../words/en/keys.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { getChoice, setChoice, type Choices } from '../data/choices.ts';
import { createElement } from '../dom/dom.ts';
import { switchFocus } from './focus-mode.ts';
import { createKeyTable } from './key-list.ts';
import { createLanguageChoice } from '../language/language-choice.ts';
import { makeDialog } from '../dom/make-dialog.ts';

adoptSheet(sheet);

let dialog: HTMLDialogElement | undefined;

/** Shows the settings as they are now. */
export function openReading(): void {
  dialog ??= makeDialog('reading', words.title);
  if (dialog.open) return;
  dialog.querySelector('.settings')?.remove();
  dialog.append(createSettings());
  dialog.showModal();
}

function createSettings(): HTMLElement {
  return createElement(
    'div',
    { class: 'settings' },
    createChoice('theme', words.theme.legend, [
      [undefined, words.theme.usual],
      ['light', words.theme.light],
      ['dark', words.theme.dark],
    ]),
    createChoice('size', words.size.legend, [
      ['small', words.size.small],
      [undefined, words.size.usual],
      ['large', words.size.large],
    ]),
    createElement('div', {}, createLanguageChoice()),
    createSwitch(words.focus.label, words.focus.note, getChoice('focus') === 'on', switchFocus),
    createSwitch(words.keys.label, words.keys.note, getChoice('keys') !== 'off', (isOn) =>
      setChoice('keys', isOn ? undefined : 'off'),
    ),
    createElement('p', {}, words.remembered),
    createKeyTable(),
  );
}

/** One of several values; the usual one is undefined. */
function createChoice<Name extends 'theme' | 'size'>(
  name: Name,
  legend: string,
  values: readonly (readonly [value: Choices[Name] | undefined, label: string])[],
): HTMLElement {
  const options = values.map(([value, label]) => {
    const input = createElement('input', { type: 'radio', name });
    input.checked = getChoice(name) === value;
    input.addEventListener('change', () => setChoice(name, value));
    return createElement('label', {}, input, ` ${label}`);
  });
  return createElement('fieldset', {}, createElement('legend', {}, legend), ...options);
}

function createSwitch(
  label: string,
  note: string,
  isOn: boolean,
  onChange: (isOn: boolean) => void,
): HTMLElement {
  const input = createElement('input', { type: 'checkbox' });
  input.checked = isOn;
  input.addEventListener('change', () => onChange(input.checked));
  return createElement(
    'div',
    {},
    createElement('label', {}, input, ` ${label}`),
    createElement('p', {}, note),
  );
}
