/** A small site: a list of codes, and what the pages of some say. All of it is made up. */
import type { DecodedError, Decoding } from '../../../src/decoder/index.ts';
import type { ViewContext } from '../../../src/elements/decoded/decoded-view.ts';
import type { Inline } from '../../../src/elements/decoded/inline.ts';
import { describeCode, hasProduct } from '../../../src/elements/decoded/known-code.ts';
import type { Summaries } from '../../../src/elements/data/parse-summaries.ts';
import type { EntryAnswer } from '../../../src/elements/decoded/read-entry-page.ts';
import { summarise } from '../../../src/paste/read-text.ts';
import type { Summary } from '../../../src/paste/summary.ts';
import { createLookup, type CodeRow, type Lookup } from '../../../src/lookup/lookup.ts';

function createRow(code: string, row: Partial<CodeRow> = {}): CodeRow {
  return { code, reach: 3, product: undefined, retry: 'after-change', spellings: [], ...row };
}

export const lookup = createLookup([
  createRow('Broken', { reach: 90 }),
  createRow('Broken.Door', { spellings: ['Broken.DOOR'] }),
  createRow('Broken.DoorHandle', { product: 'house', reach: 1 }),
  createRow('Locked.Door'),
  createRow('TooMany', { retry: 'backoff' }),
]);

function toText(text: string): Inline[] {
  return [{ kind: 'text', text }];
}

/** What the page of a code says. */
export const entryAnswer: EntryAnswer = {
  summary: toText('The door is broken.'),
  retry: { mark: 'after', word: 'After a change', note: toText('Mend it first.') },
  fixer: { word: 'You', note: toText('With a hammer.') },
  basis: { word: 'Read from its name', note: toText('Word by word.') },
  meaning: [
    {
      kind: 'paragraph',
      text: [
        ...toText('It does not close, '),
        { kind: 'link', text: 'too', address: '/errors/TooMany/' },
        ...toText('.'),
      ],
    },
    { kind: 'list', isOrdered: false, items: [toText('Wind.')] },
  ],
  fix: [
    { kind: 'list', isOrdered: false, items: [toText('at night: the lock')] },
    { kind: 'list', isOrdered: true, items: [toText('Look.'), toText('Mend.')] },
  ],
  reason: [{ kind: 'paragraph', text: toText('It stays broken.') }],
};

export const summaries: Summaries = new Map([
  ['Broken.Door', 'The door is broken.'],
  ['TooMany', 'There are too many.'],
]);

/** With the list of codes, and with the page of one code. */
export function createContext(): ViewContext {
  return createContextWith(lookup);
}

/** Without the list of codes, and so without any page. */
export function createPoorContext(isLoading = false): ViewContext {
  return { ...createContextWith(undefined), isLoading };
}

function createContextWith(site: Lookup | undefined): ViewContext {
  return {
    describe: (code) => describeCode(code, site),
    hasProduct: (id) => hasProduct(id, site),
    toUrl: (address) => `https://docs.example${address}`,
    explain: ({ kind, code }) =>
      kind === 'known' && code === 'Broken.Door' ? entryAnswer : undefined,
    isLoading: false,
  };
}

export function createError(error: Partial<DecodedError> = {}): DecodedError {
  return {
    code: 'Broken.Door',
    basis: 'code',
    message: undefined,
    requestId: undefined,
    action: undefined,
    product: undefined,
    origin: 'go',
    span: { start: 0, end: 0 },
    messageSpan: undefined,
    requestIdSpan: undefined,
    ...error,
  };
}

export function createDecoding(decoding: Partial<Decoding> = {}): Decoding {
  return { outcome: 'failure', errors: [], requestIds: [], notes: [], ...decoding };
}

/** What a text without a letter would be that was decoded so. */
export function createSummary(decoding: Partial<Decoding> = {}): Summary {
  return summarise('', createDecoding(decoding));
}
