/** The part of the interface's words that pages in several languages use: a type, taken from English. */
import type { fixers, retries } from './en/advice.ts';
import type { controls } from './en/controls.ts';
import type { site } from './en/site.ts';

/** A table of the same keys whose texts may be others. */
type Translated<Table> = Table extends string
  ? string
  : Table extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Table]: Translated<Table[Key]> };

type Site = typeof site;

export type PageWords = Translated<{
  site: Pick<
    Site,
    | 'language'
    | 'name'
    | 'unofficial'
    | 'homeLabel'
    | 'skip'
    | 'menu'
    | 'siteNavigation'
    | 'shortNavigation'
    | 'breadcrumb'
    | 'onThisPage'
    | 'search'
    | 'responses'
    | 'allCodes'
    | 'responsesPage'
  > & {
    colophon: Pick<Site['colophon'], 'unofficial' | 'facts' | 'decode' | 'more'>;
    entry: Pick<
      Site['entry'],
      | 'retry'
      | 'who'
      | 'basis'
      | 'whatItMeans'
      | 'howToFixIt'
      | 'canIRetry'
      | 'exampleResponse'
      | 'returnedBy'
      | 'related'
      | 'causes'
      | 'symptoms'
      | 'symptomsWhen'
      | 'symptomsLook'
      | 'relatedLead'
      | 'caption'
      | 'captionNoMessage'
      | 'captionClient'
      | 'exampleLabel'
      | 'clientExampleLabel'
      | 'sdksPrint'
      | 'sdksPrintHint'
      | 'sdksPrintLabel'
      | 'sdksPrintCaption'
    > & { bases: Pick<Site['entry']['bases'], 'written'> };
  };
  retries: typeof retries;
  fixers: typeof fixers;
  theme: (typeof controls)['theme'];
}>;
