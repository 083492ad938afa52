/** The choice of the interface's language: a list of languages, each by its own name. */
import { language as words } from '../words/en/language.ts';
import { createElement } from './dom.ts';
import { getLanguage, isLanguage, languages, rememberLanguage } from './language.ts';
import { sayMissing } from './notice.ts';
import { translatePage } from './translate-page.ts';

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
    translatePage(list.value).catch(sayMissing);
  });
  return createElement('label', {}, words.label, ' ', list);
}

/** Puts the choice at the end of the foot. */
export function showLanguageChoice(foot: Element): void {
  foot.append(createElement('p', {}, createLanguageChoice()));
}
