/** What the page of a code says at length, as parts of the view. */
import { decoder as words } from '../../words/en/decoder.ts';
import type { Block } from './decoded-view.ts';
import { parseInline, type ProsePart } from './inline.ts';
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

function createPart(title: string, prose: ProsePart[]): Block[] {
  return prose.length === 0 ? [] : [{ kind: 'part', title, prose }];
}

/** The page has a table before its steps. Here that is a list, and two lists need a word between them. */
function leadToSteps(part: ProsePart, index: number): ProsePart[] {
  const isAfterList = index > 0 && part.kind === 'list' && part.isOrdered;
  return isAfterList ? [{ kind: 'paragraph', text: parseInline(words.parts.steps) }, part] : [part];
}
