/** What is asked by a text in the search field, and what of it may stand in an address. */
import { decode } from '../decoder/index.ts';
import { getSureMatch, type Lookup } from '../lookup/lookup.ts';

export type Question =
  | { kind: 'none' }
  /** A code, a part of one, or words. */
  | { kind: 'words'; text: string }
  /** A response, an exception or a log: the codes in it, each once. */
  | { kind: 'decoded'; codes: [string, ...string[]] };

/** Letters, digits and what stands in codes and constants: nothing to decode. */
const plainWords = /^[\w.\- ]*$/;

/** Reads the text of the search field: whole responses and exceptions are decoded. */
export function toQuestion(text: string): Question {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'none' };
  if (plainWords.test(trimmed) && !trimmed.includes('  ')) return readWords(trimmed);
  return readPaste(trimmed) ?? { kind: 'words', text: trimmed };
}

function readWords(text: string): Question {
  // A sentence may be a message that the API is known to send.
  return (text.includes(' ') ? readPaste(text) : undefined) ?? { kind: 'words', text };
}

function readPaste(text: string): Question | undefined {
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
 * The words that Pagefind is asked for, undefined where it would not help: it
 * takes signs for letters, and three letters are the least that it is quick with.
 */
export function toProseQuery(question: Question): string | undefined {
  if (question.kind !== 'words') return undefined;
  const words = question.text
    .replace(/[^\p{L}\p{N}._-]+/gu, ' ')
    .trim()
    .slice(0, 200);
  return words.replace(/[^\p{L}\p{N}]/gu, '').length < 3 ? undefined : words;
}
