/** What is asked by a text in the search field, and what of it may stand in an address. */
import type { Decoding } from '../../decoder/index.ts';
import { getSureMatch, type Lookup } from '../../lookup/lookup.ts';

export type Question =
  | { kind: 'none' }
  /** A code, a part of one, or words. */
  | { kind: 'words'; text: string }
  /** A response, an exception or a log: the codes in it, each once. */
  | { kind: 'decoded'; codes: [string, ...string[]] };

/** The decoder, which is large, and so comes only when a text needs it. */
type Decode = (text: string) => Decoding;

/** Letters, digits and what stands in codes and constants. */
const plainWords = /^[\p{L}\w.\- ]*$/u;

/** A message that the API is known to send has more words. */
const mostWords = 3;

/** Whether a text may be more than codes and words: what has signs, and whole sentences. */
export function needsDecoder(text: string): boolean {
  const trimmed = text.trim();
  return (
    !plainWords.test(trimmed) || trimmed.includes('  ') || trimmed.split(' ').length > mostWords
  );
}

/**
 * Reads the text of the search field: whole responses and exceptions are decoded.
 * @param decode only for a text that needs it
 */
export function toQuestion(text: string, decode?: Decode): Question {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'none' };
  return (decode && readPaste(trimmed, decode)) ?? { kind: 'words', text: trimmed };
}

function readPaste(text: string, decode: Decode): Question | undefined {
  const { outcome, errors } = decode(text);
  if (outcome !== 'failure' && outcome !== 'success') return undefined;
  const [first, ...rest] = new Set(errors.flatMap(({ code }) => code ?? []));
  return first === undefined ? undefined : { kind: 'decoded', codes: [first, ...rest] };
}

/**
 * What of a question may stand in an address: words that were typed, and codes.
 * Of what was pasted nothing may, but a code that is in the list.
 */
export function toAddressQuery(
  question: Question,
  isPasted: boolean,
  lookup: Lookup | undefined,
): string | undefined {
  const getCode = (text: string) => lookup && getSureMatch(lookup, text)?.code;
  switch (question.kind) {
    case 'none':
      return undefined;
    case 'decoded':
      return question.codes.map(getCode).find((code) => code !== undefined);
    case 'words':
      return isPasted ? getCode(question.text) : question.text;
  }
}

/**
 * What of a question may be kept in the tab: a code of the list, or words that were
 * typed and can be no secret, no token and no RequestId.
 */
export function toRecentQuery(
  question: Question,
  isPasted: boolean,
  lookup: Lookup | undefined,
): string | undefined {
  const query = toAddressQuery(question, isPasted, lookup);
  if (query === undefined || question.kind === 'decoded') return query;
  return (lookup && getSureMatch(lookup, query)?.code) ?? (isWords(query) ? query : undefined);
}

/** A key, a token or an id is one long run of letters and digits, or full of digits. */
const longestWord = 24;
const longestPlainWord = 7;

function isWords(text: string): boolean {
  return (
    /^[\p{L}\p{N}._ ’'-]{1,100}$/u.test(text) &&
    text
      .split(/[._ ]/)
      .every(
        (word) =>
          word.length <= longestWord && (word.length <= longestPlainWord || !/\d.*\d/.test(word)),
      )
  );
}
