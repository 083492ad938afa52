import type { Reading } from '../reading.ts';
import { isUpper, isWordChar } from '../scanner/characters.ts';
import { markers, type Marker } from '../scanner/markers.ts';
import { Scanner } from '../scanner/scanner.ts';
import { TokenKind } from '../scanner/tokens.ts';
import { meanings, type FieldKey } from '../scanner/vocabulary.ts';
import { readRequestId } from '../values/request-id.ts';
import { giveIdToCutAnswer } from './objects/cut-head.ts';

/** What words, fields and markers say wherever they stand: who speaks, and which ids there are. */

/** Shortest id that is noted without an error or an answer around it. */
const shortestId = 16;

/** Notes what the word at `at` says about the text. */
export function noteWord(reading: Reading, at: number): void {
  const { text, tokens } = reading.scan;
  const meaning = meanings[tokens.id(at)];
  switch (meaning?.kind) {
    case 'vendor':
      reading.hasVendor = true;
      return;
    case 'terraform':
      reading.hasTerraform = true;
      return;
    case 'cue':
      if (meaning.word !== 'tccli') return;
      reading.hasVendor = true;
      reading.hasCli = true;
      return;
    case 'foreign':
      if (meaning.service !== 'grpc') reading.rivals.add(meaning.service);
      else if (text.startsWith(' error', tokens.end(at))) reading.foreign.push('grpc');
      return;
    case 'anchor':
    case 'array':
    case 'family':
    case 'field':
    case undefined:
      return;
  }
}

/** The names of the vendor and of other services, or parts of them. */
const sign =
  /encent|qcs|qcloud|dnspod|tccli|aws|ec2|boto|azure|aka\.ms|microsoft\.|aliyun|alibaba|alicloud|volc|openai|sdk\.servererror|jsonrpcerror|ocid1\.|opc-request/giu;

/** Furthest that a name goes on to the left of what was found of it. */
const longestName = 80;

/** Notes the names of services in all of a text that was only skimmed. */
export function noteSigns(reading: Reading): void {
  const { text } = reading.scan;
  const scanner = new Scanner(text, 64);
  let at = 0;
  for (;;) {
    sign.lastIndex = at;
    const found = sign.exec(text);
    if (!found) break;
    let start = found.index;
    const limit = Math.max(at, start - longestName);
    while (start > limit && isWordChar(text.charCodeAt(start - 1))) start -= 1;
    at = scanner.run(start, found.index + 1);
  }
  const names = { ...reading, scan: scanner };
  for (let each = 0; each < scanner.tokens.length; each += 1) {
    const marker = markers[scanner.tokens.id(each)];
    if (scanner.tokens.kind(each) === TokenKind.word) noteWord(names, each);
    else if (scanner.tokens.kind(each) === TokenKind.marker && marker)
      noteMarker(names, marker, each);
  }
  reading.hasVendor ||= names.hasVendor;
}

/** Notes the other service that the token at `at` names, if it is a marker. */
export function noteRival(reading: Reading, at: number): void {
  const { tokens } = reading.scan;
  const marker = tokens.kind(at) === TokenKind.marker ? markers[tokens.id(at)] : undefined;
  if (marker?.kind === 'foreign') reading.rivals.add(marker.service);
}

/** Notes whom the marker at `at` names. */
export function noteMarker(reading: Reading, marker: Marker, at: number): void {
  if (marker.kind === 'foreign') {
    reading.rivals.add(marker.service);
    return;
  }
  reading.hasVendor = true;
  const { text, tokens } = reading.scan;
  // In capitals it is a variable of the environment, which every SDK reads.
  if (marker.kind === 'terraform' && !isUpper(text.charCodeAt(tokens.start(at))))
    reading.hasTerraform = true;
}

/** Notes what the field at `at` says about the text. */
export function noteField(reading: Reading, at: number, key: FieldKey): void {
  if (key === 'requestId') noteRequestId(reading, at);
  else if (key === 'jsonrpc') reading.foreign.push('json-rpc');
  else if (key === 'stringToSign') {
    reading.foreign.push('cos');
    reading.rivals.add('cos');
  }
}

/** What a short id must end with, to be a whole one. */
const closingQuote = /^\\{0,3}["']/u;

function noteRequestId(reading: Reading, at: number): void {
  const { text, tokens } = reading.scan;
  let value = tokens.value(at);
  while (value < text.length && '\\"\''.includes(text.charAt(value))) value += 1;
  const found = readRequestId(text, value);
  if (found.value === undefined) return;
  if (found.value.length >= shortestId) {
    reading.requestIds.push({ value: found.value, start: found.span.start });
  } else if (!closingQuote.test(text.slice(found.span.end, found.span.end + 4))) return;
  giveIdToCutAnswer(reading, tokens.start(at), found);
}
