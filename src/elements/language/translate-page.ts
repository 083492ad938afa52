/**
 * Puts the words of the interface into another language, where they stand, and all that
 * other scripts add later. Those know nothing of it: they write English.
 */
import { createTranslator } from '../../words/translator.ts';
import { english, type Translation } from '../../words/translation.ts';
import { holes } from '../../words/holes.ts';
import type { Language } from './language.ts';
import { PageTranslation } from './page-translation.ts';

const tables = {
  'zh-Hans': () => import('../../words/zh-Hans/index.ts'),
  ja: () => import('../../words/ja/index.ts'),
  ko: () => import('../../words/ko/index.ts'),
  pt: () => import('../../words/pt/index.ts'),
  id: () => import('../../words/id/index.ts'),
} as const satisfies Record<Exclude<Language, 'en'>, unknown>;

/** What the page is in, unless that is English. */
let current: PageTranslation | undefined;

/** The language that was asked for last: another may come while its table is on its way. */
let wanted: Language = 'en';

/** Shows the interface in a language, now and in whatever is added to the page. */
export async function translatePage(language: Language): Promise<void> {
  wanted = language;
  const table = language === 'en' ? undefined : (await tables[language]()).words;
  if (language === wanted) showWords(language, table);
}

/** Shows the words of a language’s table, at once; without one, the English words. */
export function showWords(language: Language, table?: Translation): void {
  if (current?.language === language) return;
  current?.undo();
  current = table && new PageTranslation(language, createTranslator(english, table, holes));
}
