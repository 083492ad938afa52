/** Translates the page when it opens: loaded only where a language is chosen. */
import { getLanguage } from './language.ts';
import { sayMissing } from '../dom/notice.ts';
import { translatePage } from './translate-page.ts';

translatePage(getLanguage()).catch(sayMissing);
