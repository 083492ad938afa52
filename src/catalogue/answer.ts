/** An explanation or a family's note, its prose parsed, ready to be shown. */
import type { Explanation, FamilyNote } from '../schemas/explanations.ts';
import type { Fixer, RetryAdvice } from '../naming/retry.ts';
import { parseProse, toPlainText, type Prose } from './prose.ts';

/** What a page answers, whatever it rests on. */
export interface Answer {
  summary: Prose;
  meaning: Prose[];
  /** From the likeliest to the rarest; empty where none are written. */
  causes: Prose[];
  symptoms: { when: Prose; look: Prose }[];
  steps: Prose[];
  fixer: { who: Fixer; note: Prose };
  retry: { advice: RetryAdvice; note: Prose; reason: Prose[] };
}

/** What can be said of a code in a line or two. All texts are plain. */
export interface ShortAnswer {
  summary: string;
  retry: RetryAdvice;
  retryNote: string;
  fixer: Fixer;
  fixerNote: string;
}

type Words = Pick<Explanation | FamilyNote, keyof FamilyNote>;

/**
 * @param self the code on whose page the answer stands
 * @param addresses from any spelling of a code to that of its address
 */
export function createAnswer(
  { summary, meaning, causes, fix, fixer, retry }: Words,
  self: string,
  addresses: ReadonlyMap<string, string>,
): Answer {
  const parse = (text: string) => parseProse(text, addresses, self);
  return {
    summary: parse(summary),
    meaning: meaning.map(parse),
    causes: (causes ?? []).map(parse),
    symptoms: (fix.symptoms ?? []).map(({ when, look }) => ({
      when: parse(when),
      look: parse(look),
    })),
    steps: fix.steps.map(parse),
    fixer: { who: fixer.who, note: parse(fixer.note) },
    retry: {
      advice: retry.advice,
      note: parse(retry.note),
      reason: retry.reason.map(parse),
    },
  };
}

/** What of an answer fits in a line or two, as plain text. */
export function toShortAnswer({ summary, retry, fixer }: Answer): ShortAnswer {
  return {
    summary: toPlainText(summary),
    retry: retry.advice,
    retryNote: toPlainText(retry.note),
    fixer: fixer.who,
    fixerNote: toPlainText(fixer.note),
  };
}
