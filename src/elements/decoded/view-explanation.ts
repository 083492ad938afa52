/** What the page of a code says at length, as parts of the view. */
import { decoder as words } from '../../words/en/decoder.ts';
import type { Block, Passages } from './decoded-view.ts';
import { parseInline } from './inline.ts';
import type { EntryAnswer } from './read-entry-page.ts';

/** What it means, how to fix it, and whether to retry; each only where something is written. */
export function createExplanationParts(answer: EntryAnswer | undefined): Block[] {
  if (!answer) return [];
  const { parts } = words;
  return [
    ...createPart(parts.meaning, answer.meaning),
    ...createPart(parts.fix, answer.fix.flatMap(leadToSteps)),
    ...createPart(parts.retry, answer.reason),
  ];
}

function createPart(title: string, passages: Passages[]): Block[] {
  return passages.length === 0 ? [] : [{ kind: 'part', title, passages }];
}

/** The page has a table before its steps. Here that is a list, and two lists need a word between them. */
function leadToSteps(passages: Passages, index: number): Passages[] {
  const isAfterList = index > 0 && passages.kind === 'list' && passages.isOrdered;
  return isAfterList
    ? [{ kind: 'paragraph', text: parseInline(words.parts.steps) }, passages]
    : [passages];
}
