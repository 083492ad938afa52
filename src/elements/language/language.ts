/** The language of the interface: English, or the reader's choice, which is remembered. */
import { getChoice, setChoice, type Choices } from '../data/choices.ts';

export type Language = 'en' | Choices['language'];

/** By their tags, each by its own name. */
export const languages: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  ja: '日本語',
  ko: '한국어',
  pt: 'Português',
  id: 'Bahasa Indonesia',
};

export function isLanguage(tag: unknown): tag is Language {
  return typeof tag === 'string' && Object.hasOwn(languages, tag);
}

/** The language that is chosen, or else that of the page. */
export function getLanguage(): Language {
  const language = getChoice('language') ?? document.documentElement.lang;
  return isLanguage(language) ? language : 'en';
}

/** Chooses a language for this page and the next ones. English is what is not chosen. */
export function rememberLanguage(language: Language): void {
  setChoice('language', language === 'en' ? undefined : language);
}
