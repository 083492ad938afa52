/** Translates the page when it opens: loaded only where a language is chosen. */
import { getLanguage } from './language.ts';
import { translatePage } from './translate-page.ts';

void translatePage(getLanguage());
