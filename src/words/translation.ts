/**
 * What a language's table holds: every word that a reader sees of the interface, in
 * the shape of the English table, so that a missing word fails the build. Left out is
 * what nobody reads on a page: descriptions for search engines and programs, tickets
 * (they go to others, with English sentences in them), what is said without scripts.
 * English for everyone are the words of the terminal (`en/terminal.ts`), and those of
 * the handbook (`en/handbook.ts`): it is a PDF in English.
 */
import { fixers, retries } from './en/advice.ts';
import { controls } from './en/controls.ts';
import { decoder } from './en/decoder.ts';
import { deeds, dialog, reading } from './en/keys.ts';
import { language } from './en/language.ts';
import { map } from './en/map.ts';
import { offline } from './en/offline.ts';
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
  dialog,
  reading,
  deeds,
  map,
  offline,
} as const;

type Unseen =
  | 'language'
  | 'name'
  | 'formatNumber'
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
    : Words extends readonly string[]
      ? { readonly [Index in keyof Words]: string }
      : { readonly [Key in keyof Words as Exclude<Key, Unseen>]: Translated<Words[Key]> };

type Site = typeof site;

export type SiteWords = Translated<
  Omit<Site, 'language' | 'home' | 'product' | 'feedback'> & {
    home: Omit<Site['home'], 'title'>;
    product: Omit<Site['product'], 'title'>;
    // An issue goes to others, as a ticket does.
    feedback: Omit<Site['feedback'], 'guide' | 'issue'>;
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
  readonly dialog: Translated<typeof dialog>;
  readonly reading: Translated<typeof reading>;
  readonly deeds: Translated<typeof deeds>;
  readonly map: Translated<typeof map>;
  readonly offline: Translated<typeof offline>;
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
  /** Several texts, joined as a list; `list of names` is of names without a blank, `list of words` has them translated. */
  | 'list'
  | 'list of names'
  | 'list of words'
  | 'secrets';

type HasFunction<Words> = Words extends Func
  ? true
  : Words extends string | readonly string[] | undefined
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
