import { createDraft, type Draft } from '../reading.ts';
import { findMessageEnd, readMessage } from '../values/message.ts';

/**
 * An exception as the log of a PHP framework names it: `TencentCloudSDKException(code: 0): message at
 * /srv/app/File.php:12)`. The number is PHP's own, and the API's code is not printed.
 */
const head = /\(code: -?\d{1,9}\): /uy;

/** The file and the line behind the message. */
const place = / at (?:[A-Za-z]:)?\\{0,4}[\\/][^\n:]{1,300}:\d{1,7}\)/u;

/** Longest message that is read. */
const longestMessage = 2000;

/** Reads what follows the exception's name, which ends at `at`. */
export function readLoggedException(text: string, at: number): Draft | undefined {
  if (text.charAt(at) !== '(') return undefined;
  head.lastIndex = at;
  if (!head.test(text)) return undefined;
  const start = head.lastIndex;
  const limit = Math.min(text.length, start + longestMessage);
  const found = place.exec(text.slice(start, limit));
  const end = found ? start + found.index : findMessageEnd(text, start, limit);
  const message = readMessage(text, start, end, { layers: 0, isOpen: !found });
  return createDraft({
    basis: 'message',
    message: message.value,
    messageSpan: message.value === undefined ? undefined : message.span,
    origin: 'php',
    trust: 'certain',
    start: at,
    end,
  });
}
