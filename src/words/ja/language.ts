/** The words of the choice of a language in Japanese. */
import type { Translation } from '../translation.ts';

export const language: Translation['language'] = { label: '言語' };
