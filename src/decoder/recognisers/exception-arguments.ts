import { createDraft, type Draft } from '../reading.ts';
import type { Span } from '../types.ts';
import { unescape } from '../values/unescape.ts';

/**
 * An exception as Python's repr prints it: `TencentCloudSDKException('Code', 'message', 'id')`. The
 * id tells it from source code that throws one.
 */
const argumentsAt =
  /\(\\{0,3}['"](?<code>[A-Za-z][\w. ]{0,119})\\{0,3}['"], (?<quote>\\{0,3}['"])(?<message>[^\n]{0,600}?)\k<quote>, \\{0,3}['"](?<id>[0-9a-fA-F-]{36})\\{0,3}['"]\)/duy;

/** Reads the arguments that start at `at`, right behind the exception's name. */
export function readArguments(text: string, at: number): Draft | undefined {
  if (text.charAt(at) !== '(') return undefined;
  argumentsAt.lastIndex = at;
  const match = argumentsAt.exec(text);
  if (!match?.groups || !match.indices?.groups) return undefined;
  const places = match.indices.groups;
  const { quote = '', message = '' } = match.groups;
  const value = unescape(message, quote.length).trim();
  const messageSpan = toSpan(places['message']);
  return createDraft({
    code: match.groups['code'],
    codeSpan: toSpan(places['code']),
    message: value === '' ? undefined : value,
    messageSpan: value === '' ? undefined : messageSpan,
    requestId: match.groups['id'],
    requestIdSpan: toSpan(places['id']),
    origin: 'python',
    trust: 'certain',
    start: at,
    end: at + match[0].length,
  });
}

function toSpan(place: readonly [number, number] | undefined): Span | undefined {
  return place && { start: place[0], end: place[1] };
}
