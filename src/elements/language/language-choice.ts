/** The choice of the interface's language: a list of languages, each by its own name. */
import sheet from '../../styles/late/language-choice.css?inline';
import { language as words } from '../../words/en/language.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { createElement } from '../dom/dom.ts';
import { getLanguage, isLanguage, languages, rememberLanguage, type Language } from './language.ts';
import { sayMissing } from '../dom/notice.ts';
import { translatePage } from './translate-page.ts';

adoptSheet(sheet);

/** A label with the list in it. */
export function createLanguageChoice(): HTMLLabelElement {
  const chosen = getLanguage();
  const list = createElement(
    'select',
    {},
    ...Object.entries(languages).map(([tag, name]) =>
      createElement(
        'option',
        { value: tag, lang: tag, selected: tag === chosen ? '' : undefined },
        name,
      ),
    ),
  );
  list.addEventListener('change', () => {
    if (!isLanguage(list.value)) return;
    rememberLanguage(list.value);
    showChosen(list.value);
    translatePage(list.value).catch(sayMissing);
  });
  return createElement('label', { class: 'language-choice' }, words.label, ' ', list);
}

/** In each list: there is one in the foot, and one among the settings. */
function showChosen(language: Language): void {
  const lists = document.querySelectorAll<HTMLSelectElement>('.language-choice select');
  for (const list of lists) list.value = language;
}

/** Puts the choice at the end of the foot. */
export function showLanguageChoice(foot: Element): void {
  foot.append(createElement('p', {}, createLanguageChoice()));
}
