/** The words of the interface: one typed table a language, one language so far. */
import { fixers, retries } from './en/advice.ts';
import { decoder } from './en/decoder.ts';
import { offline } from './en/offline.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';

export const words = { site, advice: { retries, fixers }, decoder, offline, search } as const;
