/** The rows of facts about an error: what the site says of its code, and what the text says. */
import type { DecodedError, Origin } from '../../decoder/index.ts';
import type { CodeGroup, Listed } from '../../paste/summary.ts';
import {
  search,
  toActionAddress,
  toCodeAddress,
  toProductAddress,
} from '../../naming/addresses.ts';
import { retryMarks, type RetryAdvice } from '../../naming/retry.ts';
import { retries } from '../../words/en/advice.ts';
import { getReasonForNoCode } from '../../words/en/decoded.ts';
import { decoder as words } from '../../words/en/decoder.ts';
import type { Fact, RetryWord, ViewContext } from './decoded-view.ts';
import { createLinked, parseInline, type Inline } from './inline.ts';
import type { ErrorKind } from './error-kinds.ts';
import type { KnownCode } from './known-code.ts';
import type { EntryAnswer } from './read-entry-page.ts';

/** So many RequestIds are shown; the buttons copy all. */
const shownRequestIds = 3;

/** The word and mark that tell whether to retry. */
export function toRetryWord(advice: RetryAdvice): RetryWord {
  return { mark: retryMarks[advice], word: retries[advice] };
}

/** Whether to retry, who can fix it, and on what that rests: of the first a word without the page. */
export function createAdviceFacts(advice: RetryAdvice, answer: EntryAnswer | undefined): Fact[] {
  const { labels } = words;
  if (!answer) return [{ label: labels.retry, retry: toRetryWord(advice) }];
  const { retry, fixer, basis } = answer;
  return [
    { label: labels.retry, retry: { mark: retry.mark, word: retry.word }, sentence: retry.note },
    { label: labels.who, strong: fixer.word, sentence: fixer.note },
    { label: labels.basis, strong: basis.word, sentence: basis.note },
  ];
}

/** What is not sure of the code: that it was printed, that it is spelled so, that it exists. */
export function createDoubtFacts(known: KnownCode, error: DecodedError): Fact[] {
  const facts: Fact[] = [];
  if (error.basis === 'message') {
    facts.push({ label: words.labels.inferred, sentence: parseInline(words.inferred) });
  } else if (known.kind === 'known' && error.code !== undefined && error.code !== known.code) {
    facts.push({
      label: words.labels.code,
      sentence: [
        { kind: 'text', text: `${words.spelledAs} ` },
        { kind: 'name', text: error.code },
        { kind: 'text', text: '.' },
      ],
    });
  }
  if (known.kind !== 'unknown') return facts;
  if (known.family !== undefined) {
    facts.push({ label: words.labels.family, sentence: [toCodeLink(known.family)] });
  }
  if (known.near.length > 0) {
    facts.push({ label: words.labels.near, sentence: joinLinks(known.near.map(toCodeLink)) });
  }
  return facts;
}

/** A link to the page of a code that was looked up, in the language of this one. */
export function toKnownLink(known: Exclude<KnownCode, { kind: 'unknown' }>): Inline {
  const { code } = known;
  return known.kind === 'known'
    ? { kind: 'link', text: code, address: known.address }
    : toCodeLink(code);
}

/** A link to a code's page. */
export function toCodeLink(code: string): Inline {
  return { kind: 'link', text: code, address: toCodeAddress(code) };
}

function joinLinks(links: readonly Inline[]): Inline[] {
  return links.flatMap((link, index) =>
    index === 0 ? [link] : [{ kind: 'text', text: ', ' } as const, link],
  );
}

/** Where the code of an exception is that printed none. */
export function createCodelessFacts(origin: Origin): Fact[] {
  const { labels, unrecognised } = words;
  return [
    {
      label: labels.why,
      sentence: parseInline(getReasonForNoCode(origin) ?? words.withoutCode.other),
    },
    {
      label: labels.byMessage,
      sentence: createLinked('', unrecognised.search, search, ` ${unrecognised.searchAfter}`),
    },
  ];
}

/** What the text itself says of the errors of a kind. */
export function createTextFacts(
  { first, requestIds, actions, products, times }: ErrorKind,
  { hasProduct }: ViewContext,
): Fact[] {
  const { labels } = words;
  const facts: Fact[] = [];
  if (first.message !== undefined && first.message !== '') {
    facts.push({
      label: labels.message,
      legend: 'message',
      sentence: [{ kind: 'text', text: first.message }],
    });
  }
  if (requestIds.count > 0) {
    facts.push({
      label: requestIds.count === 1 ? labels.requestId : labels.requestIds,
      legend: 'request',
      sentence: listRequestIds(requestIds),
    });
  }
  const isOneCall = actions.count < 2 && products.count < 2;
  const call = isOneCall
    ? createCall(actions.items[0], products.items[0], hasProduct)
    : parseInline(describeCall(actions, products));
  if (call.length > 0) facts.push({ label: labels.call, sentence: call });
  if (times) facts.push({ label: labels.time, sentence: parseInline(describeTimes(times)) });
  const printer = words.origins[first.origin];
  if (printer !== undefined)
    facts.push({ label: labels.printedBy, sentence: parseInline(printer) });
  return facts;
}

/** From when to when errors were logged. */
export function describeTimes({ first, last }: NonNullable<CodeGroup['times']>): string {
  return first.text === last.text ? first.text : words.range(first.text, last.text);
}

/** So many actions or products are named; of the others it is said how many they are. */
const shownNames = 3;

/** Which actions of which products, as text; empty where the text names neither. */
export function describeCall(actions: Listed<string>, products: Listed<string>): string {
  return [listNames(actions), listNames(products)]
    .filter((part) => part !== '')
    .join(` ${words.of} `);
}

function listNames({ items, count }: Listed<string>): string {
  const shown = items.slice(0, shownNames);
  const rest = count - shown.length;
  return rest > 0 ? `${shown.join(', ')} ${words.others(rest)}` : shown.join(', ');
}

function listRequestIds({ items, count }: Listed<string>): Inline[] {
  const shown = items.slice(0, shownRequestIds);
  const rest = count - shown.length;
  const names = shown.flatMap((text, index): Inline[] => [
    ...(index === 0 ? [] : [{ kind: 'text', text: ', ' } as const]),
    { kind: 'name', text },
  ]);
  return rest === 0 ? names : [...names, { kind: 'text', text: ` ${words.others(rest)}` }];
}

function createCall(
  action: string | undefined,
  product: string | undefined,
  hasPage: (id: string) => boolean,
): Inline[] {
  const isLinked = product !== undefined && hasPage(product);
  const pieces: Inline[] = [];
  if (action !== undefined) {
    pieces.push(
      isLinked
        ? { kind: 'link', text: action, address: toActionAddress(product, action) }
        : { kind: 'name', text: action },
    );
  }
  if (product === undefined) return pieces;
  if (pieces.length > 0) pieces.push({ kind: 'text', text: ` ${words.of} ` });
  pieces.push(
    isLinked
      ? { kind: 'link', text: product, address: toProductAddress(product) }
      : { kind: 'name', text: product },
  );
  return pieces;
}
