import type { DecodedError, Decoding, Note, Span } from '../types.ts';
import { decodeBase64, decodePercents } from './bytes.ts';

/**
 * Bodies that stand in a text encoded as a whole. Decoded they are never longer, so each is written
 * over its own place and filled up with blanks: what stands around it keeps its offsets.
 */

/**
 * An object in base64 (`{"` is `eyI`), as archives of requests (HAR) and gateways hold it, or an
 * object or an exception with percent signs, as it stands in a link or a form. Runs of one class
 * each: nothing is read twice.
 */
const encodedBody =
  /(?<name>"(?:text|body)"\s{0,8}:\s{0,8})"(?<base64>e[wy][A-Za-z0-9+/]{16,}={0,2})"|(?:%7[Bb](?:%20|%0[AaDd]|\+){0,8}%22|%5[Bb]TencentCloudSDK)(?:[\w.~!*'()+-]|%[0-9A-Fa-f]{2})+/gu;

/** What no text is without that holds one: each is found faster alone than all in a pattern. */
const signs = ['%22', '%5BTencent', '%5bTencent', 'base64', 'Base64'] as const;

export interface Opened {
  readonly text: string;
  /** Where a body was encoded, in order of appearance. */
  readonly places: readonly Span[];
}

/** Writes encoded bodies down as they read. */
export function openEncoded(text: string): Opened {
  const places: Span[] = [];
  if (!signs.some((sign) => text.includes(sign))) return { text, places };
  const opened = text.replace(
    encodedBody,
    (whole: string, name: string | undefined, base64: string | undefined, at: number) => {
      const head = name ?? '';
      const body = base64 === undefined ? decodeForm(whole) : decodeBase64(base64);
      if (body === undefined) return whole;
      places.push({ start: at + head.length, end: at + whole.length });
      return head + body.padEnd(whole.length - head.length);
    },
  );
  return { text: opened, places };
}

/** What an answer's or an SDK's own name looks like: logs are full of links that hold none. */
const encodedName = /%22(?:Response|Error)%22|TencentCloudSDK/u;

/** What percent signs stand for, if that is the API's; in a form, a plus is a blank. */
function decodeForm(encoded: string): string | undefined {
  return encodedName.test(encoded) ? decodePercents(encoded.replaceAll('+', ' ')) : undefined;
}

/** Moves what was found in an encoded body to all of it: within, nothing has a place of its own. */
export function widenSpans(decoding: Decoding, places: readonly Span[]): Decoding {
  if (places.length === 0) return decoding;
  const widen = (span: Span): Span => findPlace(places, span) ?? span;
  return {
    ...decoding,
    errors: decoding.errors.map((error) => widenError(error, widen)),
    notes: decoding.notes.map((note) => widenNote(note, widen)),
  };
}

type Widen = (span: Span) => Span;

function widenError(error: DecodedError, widen: Widen): DecodedError {
  return {
    ...error,
    span: widen(error.span),
    messageSpan: error.messageSpan && widen(error.messageSpan),
    requestIdSpan: error.requestIdSpan && widen(error.requestIdSpan),
  };
}

function widenNote(note: Note, widen: Widen): Note {
  if (note.kind === 'hint') return { ...note, span: widen(note.span) };
  if (note.kind !== 'secrets') return note;
  return { ...note, found: note.found.map(({ what, span }) => ({ what, span: widen(span) })) };
}

/** The place that a span starts in, by halves. */
function findPlace(places: readonly Span[], { start }: Span): Span | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place && place.start <= start ? place : undefined;
}
