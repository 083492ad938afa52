/** What a text of the box turned out to be. Pure: the page and the worker do the same. */
import type { Lookup } from '../../lookup/lookup.ts';
import { findSecrets } from '../../paste/find-secrets.ts';
import { summarise } from '../../paste/read-text.ts';
import type { Summary } from '../../paste/summary.ts';
import { decodeText } from './decode-text.ts';
import { createMarks, type MarkKind } from './marks.ts';
import type { Segment } from '../dom/spans.ts';

/** What is said of a text, and what is marked in it. */
export interface TypedReading {
  summary: Summary;
  segments: Segment<MarkKind>[];
}

/** Decodes a text. @param lookup the list of codes, where it is there: a lone name is looked up in it */
export function readTyped(text: string, lookup?: Lookup): TypedReading {
  const decoding = decodeText(text, lookup);
  return {
    summary: summarise(text, decoding),
    segments: createMarks(text, decoding.errors, findSecrets(text)),
  };
}
