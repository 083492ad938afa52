/**
 * What a language's table holds: every word that a reader sees of the interface, in
 * the shape of the English table, so that a missing word fails the build. Left out is
 * what nobody reads on a page: descriptions for search engines and programs, tickets
 * (they go to others, with English sentences in them), what is said without scripts.
 * The words of the terminal (`en/terminal.ts`) are English for everyone.
 */
import { fixers, retries } from './en/advice.ts';
import { controls } from './en/controls.ts';
import { decoder } from './en/decoder.ts';
import { language } from './en/language.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';

/** The English words that have translations. */
export const english = {
  site,
  advice: { retries, fixers },
  search,
  controls,
  language,
  decoder,
} as const;

type Unseen =
  | 'language'
  | 'name'
  | 'formatNumber'
  | 'machines'
  | 'description'
  | 'letterDescription'
  | 'letterTitle'
  | 'ticket'
  | 'noScript';

type Func = (...values: never) => unknown;

/** Words with the same keys and the same arguments, in any language. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => unknown
    ? (...values: Values) => string
    : { readonly [Key in keyof Words as Exclude<Key, Unseen>]: Translated<Words[Key]> };

type Site = typeof site;

export type SiteWords = Translated<
  Omit<Site, 'language' | 'home' | 'product'> & {
    home: Omit<Site['home'], 'title'>;
    product: Omit<Site['product'], 'title'>;
  }
>;
export type SearchWords = Translated<typeof search>;
export type DecoderWords = Translated<
  Omit<typeof decoder, 'examples' | 'origins'> & {
    examples: {
      lead: string;
      names: Pick<(typeof decoder)['examples']['names'], 'response' | 'log' | 'sms'>;
    };
    origins: Omit<(typeof decoder)['origins'], 'text' | 'legacy'>;
  }
>;

/** The table of a language. */
export interface Translation {
  readonly site: SiteWords;
  readonly advice: Translated<(typeof english)['advice']>;
  readonly search: SearchWords;
  readonly controls: Translated<typeof controls>;
  readonly language: Translated<typeof language>;
  readonly decoder: DecoderWords;
}

/** How an argument looks in print, which tells where it stands in a sentence. */
export type Hole =
  | 'number'
  /** Any text: it is handed on as it stands. */
  | 'text'
  /** A name without a blank in it. */
  | 'name'
  /** Words that have a translation of their own. */
  | 'words'
  | 'day'
  | 'time'
  /** Several texts, joined as a list; `list of words` has them translated. */
  | 'list'
  | 'list of words'
  | 'secrets';

type HasFunction<Words> = Words extends Func
  ? true
  : Words extends string | undefined
    ? false
    : true extends { [Key in keyof Words]: HasFunction<Words[Key]> }[keyof Words]
      ? true
      : false;

/** For each function of a table, how its arguments look. */
export type Holes<Words> = {
  readonly [
    Key in keyof Words as HasFunction<Words[Key]> extends true ? Key : never
  ]: Words[Key] extends (...values: infer Values) => unknown
    ? { readonly [Index in keyof Values]: Hole }
    : Holes<Words[Key]>;
};
