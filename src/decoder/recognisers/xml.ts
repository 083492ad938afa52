import { createDraft, type Draft, type Reading } from '../reading.ts';
import { Char } from '../scanner/characters.ts';
import { markers } from '../scanner/markers.ts';
import { Separator, TokenKind } from '../scanner/tokens.ts';
import { meanings, type FieldKey } from '../scanner/vocabulary.ts';
import type { Span } from '../types.ts';
import { trimSpan } from '../values/field-value.ts';
import { unescapeEntities } from '../values/unescape.ts';
import { noteMarker } from './signs.ts';

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
  let readTo = tokens.start(at);
  for (; next < tokens.length && tokens.start(next) - readTo < furthest; next += 1) {
    if (isWithinText(reading, next)) continue;
    const meaning = isTag(reading, next) ? meanings[tokens.id(next)] : undefined;
    if (meaning?.kind !== 'field') break;
    if (meaning.key === 'code' && seen.has('code')) break;
    seen.add(meaning.key);
    const found = readText(reading.scan.text, tokens.value(next));
    take(draft, meaning.key, found);
    readTo = found.span.end;
  }
  if (draft.code === undefined) return at;
  const service = seen.has('errors') || seen.has('hostId') ? 'aws' : 'cos';
  reading.foreign.push(service);
  reading.rivals.add(service);
  reading.foreignErrors.push(draft);
  return next;
}

/** Furthest that an element stands from the end of the known one before it. */
const furthest = 1000;

/** Whether the text of an element may hold a token: a host's name, say, and that is noted. */
function isWithinText(reading: Reading, at: number): boolean {
  const { tokens } = reading.scan;
  if (tokens.kind(at) !== TokenKind.marker) return tokens.kind(at) !== TokenKind.field;
  const marker = markers[tokens.id(at)];
  if (marker?.kind !== 'vendor' && marker?.kind !== 'foreign') return false;
  noteMarker(reading, marker, at);
  return true;
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
  const limit = Math.min(text.length, start + longestText);
  // Where the tags themselves are printed as entities, the next one ends the text.
  const isEscaped = text.charCodeAt(start - 1) !== Char.greater;
  let end = start;
  for (; end < limit; end += 1) {
    const char = text.charCodeAt(end);
    if (char === Char.less) break;
    if (isEscaped && char === Char.ampersand && text.startsWith('&lt;', end)) break;
    if (char === Char.lineFeed && text.charCodeAt(end + 1) === Char.lineFeed) break;
  }
  const value = unescapeEntities(text.slice(start, end)).trim();
  return { value, span: trimSpan(text, start, end) };
}
