/** A small site: a list of codes, and what is said of some. All of it is made up. */
import type { DecodedError, Decoding } from '../../../src/decoder/index.ts';
import type { ViewContext } from '../../../src/elements/decoded-view.ts';
import { describeCode, hasProduct, type SiteData } from '../../../src/elements/known-code.ts';
import { summarise } from '../../../src/paste/read-text.ts';
import type { Summary } from '../../../src/paste/summary.ts';
import { createLookup, type CodeRow } from '../../../src/lookup/lookup.ts';
import type { ShortAnswer } from '../../../src/naming/answers.ts';

function createRow(code: string, row: Partial<CodeRow> = {}): CodeRow {
  return { code, reach: 3, product: undefined, spellings: [], ...row };
}

export const lookup = createLookup([
  createRow('Broken', { reach: 90 }),
  createRow('Broken.Door', { spellings: ['Broken.DOOR'] }),
  createRow('Broken.DoorHandle', { product: 'house', reach: 1 }),
  createRow('Locked.Door'),
  createRow('TooMany'),
]);

function createAnswer(answer: Partial<ShortAnswer> = {}): ShortAnswer {
  return {
    summary: 'The door is broken.',
    retry: 'after-change',
    retryNote: 'Mend it first.',
    fixer: 'caller',
    fixerNote: 'With a hammer.',
    ...answer,
  };
}

export const data: SiteData = {
  lookup,
  answers: {
    'Broken.Door': createAnswer(),
    'Broken.*': createAnswer({ summary: 'Something is broken.', retry: 'unknown' }),
    TooMany: createAnswer({ summary: 'There are too many.', retry: 'backoff' }),
  },
};

export const noData: SiteData = { lookup: undefined, answers: {} };

export function createContext(site: SiteData = data, isLoading = false): ViewContext {
  return {
    describe: (code) => describeCode(code, site),
    hasProduct: (id) => hasProduct(site, id),
    toUrl: (address) => `https://docs.example${address}`,
    explain: () => undefined,
    isLoading,
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
