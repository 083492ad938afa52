import { search as words } from '../../words/en/search.ts';
import type { Question } from './search-question.ts';

/** How much a search found. */
export interface ResultCounts {
  codes: number;
  passages: number;
  /** How many codes the filters allow; undefined without any. */
  allowed: number | undefined;
  /** Whether more codes than are shown may be meant. */
  isCut: boolean;
}

/** The results in a sentence or two. */
export function describeResults(question: Question, counts: ResultCounts): string {
  const named = question.kind === 'decoded' ? [words.namedInText(question.codes)] : [];
  return [...named, describeCounts(question, counts)].join(' ');
}

function describeCounts({ kind }: Question, { codes, passages, allowed, isCut }: ResultCounts) {
  if (allowed !== undefined && kind === 'none') return words.listed(codes, allowed);
  const isNothing = codes + passages === 0;
  if (isNothing && allowed === undefined) return words.nothing;
  if (codes === 0 && allowed !== undefined) return words.noneAllowed(allowed, passages);
  const found = toSentence((isCut ? words.foundFirst : words.found)(codes, passages));
  return allowed === undefined ? found : `${found} ${words.amongAllowed(allowed)}`;
}

function toSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
