/** The words of the search, its page and the resolver of codes. */
import type { MatchReason } from '../../lookup/lookup.ts';

const number = new Intl.NumberFormat('en');

function count(amount: number, one: string, many: string): string {
  return amount === 1 ? `one ${one}` : `${number.format(amount)} ${many}`;
}

function allowedCodes(allowed: number): string {
  return `The filters allow ${count(allowed, 'code', 'codes')}.`;
}

export const search = {
  dialog: 'Search',
  field: 'Search codes and guides',
  placeholder: 'signature, or sold out, or AUTHFAILURE_SIGN…',
  close: 'Close',
  results: 'Results',
  choose: 'choose',
  open: 'open',
  allOnPage: 'All results on a page',

  hint: 'A code, a part of one, an SDK’s constant, or words. A response or an exception works too: its code is searched for.',
  loading: 'Loading the list of codes …',
  failed: 'The list of codes could not be loaded. Check the connection, then type again.',
  productFailed:
    'The codes of this product could not be loaded. Check the connection, then choose again.',
  guidesFailed: 'The guides could not be searched. Check the connection, then type again.',
  guidesMissing: 'The guides could not be searched.',
  searchingGuides: 'Searching the guides …',
  found: (codes: number, passages: number) =>
    [
      ...(codes > 0 ? [count(codes, 'code', 'codes')] : []),
      ...(passages > 0 ? [count(passages, 'passage', 'passages')] : []),
    ].join(' and '),
  foundFirst: (codes: number, passages: number) =>
    [
      ...(codes > 0 ? [`the first ${number.format(codes)} codes`] : []),
      ...(passages > 0 ? [count(passages, 'passage', 'passages')] : []),
    ].join(' and '),
  listed: (shown: number, allowed: number) =>
    shown < allowed
      ? `The first ${number.format(shown)} of the ${number.format(allowed)} codes that the filters allow, the most widely listed first.`
      : allowedCodes(allowed),
  amongAllowed: (allowed: number) => allowedCodes(allowed),
  noneAllowed: (allowed: number, passages: number) =>
    [
      `No code among the ${number.format(allowed)} that the filters allow`,
      ...(passages > 0 ? [count(passages, 'passage', 'passages')] : []),
    ].join('; ') + '.',
  filters: {
    product: { label: 'Product', all: 'All products' },
    family: { label: 'Family', all: 'All families' },
    retry: {
      label: 'Retry?',
      all: 'Any advice',
      marks: {
        yes: 'Can be retried',
        after: 'Only after a change',
        no: 'Cannot be retried',
        unknown: 'Unknown',
      },
    },
    clear: 'Clear filters',
  },
  recent: 'Recent searches',
  recentBelow: 'Recent searches stand below; they are kept in this tab only.',
  clearRecent: 'Clear recent searches',
  enterOpens: (name: string) => `Enter opens ${name}.`,
  enterRepeats: (query: string) => `Enter searches for ${query} again.`,
  nothing: 'Nothing found. Fewer words, or a part of a word, may do.',
  namedInText: (codes: readonly string[]) => `In the text: ${codes.join(', ')}.`,

  reasons: {
    exact: 'the code itself',
    letters: 'the same letters',
    alias: 'another spelling of it',
    prefix: 'begins like this',
    tail: 'the part after the dot',
    words: 'words of the code',
    near: 'nearly the same letters',
  } satisfies Record<MatchReason, string>,
  onlyProduct: (id: string) => `only in ${id}`,
  reach: (versions: number) => `listed by ${number.format(versions)} product versions`,
  kinds: { guide: 'guide', product: 'product', recent: 'recent' },

  resolver: {
    title: 'Which code?',
    unknown: (text: string) => `No code is spelled “${text}”. Near it:`,
    nothing: (text: string) =>
      `No code is spelled “${text}”, and none is near it. Search for a part of it.`,
    unchecked: 'The list of codes could not be loaded. The code would have its page here:',
    failed: 'The list of codes could not be loaded. Check the connection, then reload the page.',
  },
} as const;
