/** The words of the interface: one typed table a language, one language so far. */
import { decoder } from './en/decoder.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';

export const words = { site, decoder, search } as const;
