/** The words of the choice of a language in Korean. */
import type { Translation } from '../translation.ts';

export const language: Translation['language'] = { label: '언어' };
