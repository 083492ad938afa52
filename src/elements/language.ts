/** The language of the interface: English, or the reader's choice, which is remembered. */

/** `public/theme.js` reads it, and puts it into `data-language` of the root. */
const key = 'language';

/** By their tags, each by its own name. */
export const languages = {
  en: 'English',
  'zh-Hans': '简体中文',
  ja: '日本語',
  ko: '한국어',
  pt: 'Português',
  id: 'Bahasa Indonesia',
} as const;

export type Language = keyof typeof languages;

export function isLanguage(tag: unknown): tag is Language {
  return typeof tag === 'string' && Object.hasOwn(languages, tag);
}

/** The language that is chosen on this page. */
export function getLanguage(): Language {
  const { language } = document.documentElement.dataset;
  return isLanguage(language) ? language : 'en';
}

/** Chooses a language for this page and the next ones. English is what is not chosen. */
export function rememberLanguage(language: Language): void {
  const root = document.documentElement;
  if (language === 'en') delete root.dataset['language'];
  else root.dataset['language'] = language;
  try {
    if (language === 'en') localStorage.removeItem(key);
    else localStorage.setItem(key, language);
  } catch {
    // Storage is forbidden or full: the choice lasts as long as the page.
  }
}
