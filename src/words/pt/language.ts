/** The words of the choice of a language in Portuguese. */
import type { Translation } from '../translation.ts';

export const language: Translation['language'] = { label: 'Idioma' };
