/** The words of the choice of a language in simplified Chinese. */
import type { Translation } from '../translation.ts';

export const language: Translation['language'] = { label: '语言' };
