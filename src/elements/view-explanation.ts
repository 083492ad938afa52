/** A code's explanation in full, as parts of the view. */
import { toCodeAddress } from '../naming/addresses.ts';
import type { Explanation, Passage } from '../naming/explanations.ts';
import { decoder as words } from '../words/en/decoder.ts';
import type { Block, Passages } from './decoded-view.ts';
import { parseInline, type Inline } from './inline.ts';

/** What it means, and how to fix it; each only where something is written. */
export function createExplanationParts(explanation: Explanation | undefined): Block[] {
  if (!explanation) return [];
  const { meaning, causes, symptoms, steps } = explanation;
  const { parts } = words;
  return [
    ...createPart(parts.meaning, [
      ...meaning.map(toParagraph),
      ...createList(parts.causes, false, causes.map(toInlines)),
    ]),
    ...createPart(parts.fix, [
      ...createList(
        parts.symptoms,
        false,
        symptoms.map(([when, look]) => [
          ...toInlines(when),
          ...parseInline(': '),
          ...toInlines(look),
        ]),
      ),
      ...(steps.length === 1
        ? steps.map(toParagraph)
        : createList(symptoms.length > 0 ? parts.steps : '', true, steps.map(toInlines))),
    ]),
  ];
}

function createPart(title: string, passages: Passages[]): Block[] {
  return passages.length === 0 ? [] : [{ kind: 'part', title, passages }];
}

function createList(lead: string, isOrdered: boolean, items: Inline[][]): Passages[] {
  if (items.length === 0) return [];
  const list: Passages = { kind: 'list', isOrdered, items };
  return lead === '' ? [list] : [{ kind: 'paragraph', text: parseInline(lead) }, list];
}

function toParagraph(passage: Passage): Passages {
  return { kind: 'paragraph', text: toInlines(passage) };
}

function toInlines(passage: Passage): Inline[] {
  return passage.map((piece): Inline => {
    if (typeof piece === 'string') return { kind: 'text', text: piece };
    const [text, code] = piece;
    return code === undefined
      ? { kind: 'name', text }
      : { kind: 'link', text, address: toCodeAddress(code) };
  });
}
