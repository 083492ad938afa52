import { createDraft, type Draft, type Reading } from '../reading.ts';
import { Separator, TokenKind } from '../scanner/tokens.ts';
import { meanings, type FieldKey } from '../scanner/vocabulary.ts';
import type { Span } from '../types.ts';

/**
 * `<Code>…</Code><Message>…</Message>`: API 3.0 never answers in XML, so whoever does is another
 * service. Reads the tags from the field at `at` on; gives the first token behind them, or `at`
 * where there is no code.
 */
export function readXml(reading: Reading, at: number): number {
  const { tokens } = reading.scan;
  const draft = createDraft({
    origin: 'other-service',
    trust: 'certain',
    start: tokens.start(at),
    end: tokens.start(at),
  });
  const seen = new Set<FieldKey>();
  let next = at;
  for (; isTag(reading, next); next += 1) {
    const meaning = meanings[tokens.id(next)];
    if (meaning?.kind !== 'field') break;
    if (meaning.key === 'code' && seen.has('code')) break;
    seen.add(meaning.key);
    take(draft, meaning.key, readText(reading.scan.text, tokens.value(next)));
  }
  if (draft.code === undefined) return at;
  const service = seen.has('errors') || seen.has('hostId') ? 'aws' : 'cos';
  reading.foreign.push(service);
  reading.rivals.add(service);
  reading.foreignErrors.push(draft);
  return next;
}

function isTag(reading: Reading, at: number): boolean {
  const { tokens } = reading.scan;
  return tokens.kind(at) === TokenKind.field && tokens.separator(at) === Separator.xml;
}

function take(draft: Draft, key: FieldKey, found: { readonly value: string; readonly span: Span }) {
  if (key === 'code') {
    draft.code = found.value;
    draft.codeSpan = found.span;
  } else if (key === 'message') {
    draft.message = found.value;
    draft.messageSpan = found.span;
  } else if (key === 'requestId') {
    draft.requestId = found.value;
    draft.requestIdSpan = found.span;
  }
}

/** Longest text of an element that is read. */
const longestText = 2000;

function readText(text: string, start: number): { readonly value: string; readonly span: Span } {
  const window = text.slice(start, start + longestText);
  const close = window.search(/<|&lt;|\n\n/u);
  const end = start + (close < 0 ? window.length : close);
  return { value: text.slice(start, end).trim(), span: { start, end } };
}
