import { Char, isLineEnd } from '../scanner/characters.ts';
import { skipBlanks } from '../scanner/spaces.ts';
import type { Span } from '../types.ts';
import { findInlineEnd } from '../values/inline-code.ts';

/** Where the message stands that goes with a code in plain text. */

/**
 * A bracket or a dash behind a code, where the line goes on to a RequestId: the message stands
 * between.
 */
const beforeToldMessage =
  /(?:[\])】][ \t]{0,4}[:：-]?|[ \t]{1,4}[-–—])[ \t]{1,4}(?!request)(?=[^\n]{1,400}?(?:[\s,，;(（[]request ?id[ \t]{0,4}[:：=][ \t]{0,4}|[(（[])[0-9a-f]{8}-[0-9a-f]{4}-)/iuy;

/** A comma behind an announced code, and the first word of a sentence; not what goes on with one. */
const messageAfterComma =
  /[,，][ \t]{0,4}(?:[Mm]essage[ \t])?(?=[A-Z][a-z]{0,20}[ ’']|(?![或则且并而但]|\p{Script=Han}{0,8}(?:什么|怎么|如何))\p{Script=Han})/uy;

/** A comma behind a code that starts its line, and the rest of that in Chinese; no question. */
const messageAfterWideComma = /，(?=\p{Script=Han}[^\n?？吗呢]{3,300}(?:\n|$))/uy;
const lineStart = /\n[ \t]*$/u;

/** A colon, behind which somebody's words end and a code begins. */
const behindColon = /[:：][ \t]?$/u;

/** A dash or a slash behind a code, before a sentence; and a blank before one in Chinese. */
const behindDash = /[ \t]{1,4}[-–—/][ \t]{1,4}(?=[A-Z][a-z]{0,20}[ ’']|\p{Script=Han})/uy;
const behindBlank = /[ \t]{1,2}(?=\p{Script=Han})/uy;

/** A sentence in brackets behind a code with a detail. */
const behindBracket =
  /[ \t]?[(（](?=(?!request)[A-Z][\w`']{0,30}[ ,]\S[^\n()（）]{3,300}[)）]|\p{Script=Han}[^\n()（）]{3,300}[)）])/iuy;

/** What stands before a code on a line of its own that begins a paragraph or a fence. */
const loneHead = /(?:^|\n[ \t>\r]*\n|(?:```|~~~)\w{0,20}\r?\n)[ \t>]*$/u;

/** A bracket that starts a line or a string, before a code; and the bracket and the blank behind it. */
const bracketBefore = /(?:(?:^|\n)[ \t>`]{0,8}|["'])[[【]$/u;
const bracketAfter = /[\]】][ \t]{1,4}(?=[^\s[(（【])/uy;

/** A line of prose that ends its paragraph or its fence. */
const lastLine =
  /(?![\w.]{1,120}\s*(?:\n|$))[A-Z"“\p{Script=Han}][^\n]{3,400}(?:\n[ \t]*(?:\r?\n|```|~~~)|\n?$)/uy;

/** A line of a stack, an item of a list, a cause that somebody adds: none is the message. */
const noMessage = /[ \t]{0,16}(?:at [\w$.<]|[-*•][ \t]|(?:根本)?原因[:：]|Reason:)/uy;

/** What a message on a line of its own is called; a blank line may stand before it. */
const messageLabel =
  /(?:\r?\n)?[ \t]{0,8}(?:[-*•][ \t])?[A-Za-z]{0,10}(?:错误信息|错误描述|错误消息|message|msg|details?)[ \t]{0,4}[:：=][ \t]{0,4}/iuy;

/** What is known of a code. */
interface Code {
  /** The text before it, not all of it; a line's end stands for the text's beginning. */
  readonly before: string;
  /** Whether words before it say that it is a code or an error. */
  readonly isAnnounced: boolean;
  /** Whether it is more than its family. */
  readonly isDetailed: boolean;
}

/**
 * Where the message starts of the code at a span: behind a colon, a dash or a bracket, or on the next
 * line; -1 where there is none.
 */
export function findMessage(text: string, { start, end }: Span, code: Code): number {
  let at = end;
  while ('`"\'”」】)*'.includes(text.charAt(at)) && at < text.length) at += 1;
  at = skipBlanks(text, at);
  const char = text.charCodeAt(at);
  if (char === Char.colon || char === Char.wideColon) {
    const from = skipBlanks(text, text.charCodeAt(at + 1) === char ? at + 2 : at + 1);
    return from >= text.length || isLineEnd(text.charCodeAt(from)) ? -1 : from;
  }
  messageAfterComma.lastIndex = at;
  if (code.isAnnounced && messageAfterComma.test(text)) return messageAfterComma.lastIndex;
  behindDash.lastIndex = end;
  if (behindDash.test(text)) {
    const from = behindDash.lastIndex;
    const isTold = code.isAnnounced || (code.isDetailed && behindColon.test(code.before));
    if (isTold || findInlineEnd(text, start, from) !== undefined) return from;
  }
  messageAfterWideComma.lastIndex = end;
  if (code.isDetailed && lineStart.test(code.before) && messageAfterWideComma.test(text))
    return messageAfterWideComma.lastIndex;
  behindBlank.lastIndex = end;
  if (behindBlank.test(text) && findInlineEnd(text, start, behindBlank.lastIndex) !== undefined)
    return behindBlank.lastIndex;
  behindBracket.lastIndex = end;
  if (code.isDetailed && behindBracket.test(text)) return behindBracket.lastIndex;
  beforeToldMessage.lastIndex = end;
  if (beforeToldMessage.test(text)) return beforeToldMessage.lastIndex;
  const isBracketed = code.isDetailed && bracketBefore.test(code.before);
  bracketAfter.lastIndex = end;
  if (isBracketed && bracketAfter.test(text)) return bracketAfter.lastIndex;
  if (char === Char.carriageReturn && text.charCodeAt(at + 1) === Char.lineFeed) at += 1;
  return text.charCodeAt(at) === Char.lineFeed ? findMessageBelow(text, at + 1, code) : -1;
}

/**
 * A message in Chinese before a bracket or a bar, in which the fields begin: a class's name or a
 * quote may stand before it, and other fields before the first of the error.
 */
const beforeFields =
  /(?:^|[\n"'“`:：])[ \t]*(?<message>[^\n"'“`:：]{0,40}\p{Script=Han}[^\n"'“`]{0,200}?|[A-Z][a-z]{0,20} [^\n"'“`:：]{3,200}?(?=（))[ \t]{0,3}[[(（|｜] ?(?:\w{1,30}=[^\s,|=]{1,80}(?:, | \| )){0,6}$/u;

/** A program's own words before the message: `发送失败：`. */
const announced = /^[^:：]{0,30}(?:失败|错误|报错|异常|error|failed)[:：][ \t]*/iu;

/** Furthest that such a message starts before the first field. */
const longestHead = 400;

/** The message that stands before fields, the first of which starts at `start`. */
export function findMessageBefore(text: string, start: number): Span | undefined {
  const from = Math.max(0, start - longestHead);
  const found = beforeFields.exec(text.slice(from, start));
  const message = found?.groups?.['message'];
  if (!found || message === undefined) return undefined;
  const at = from + found.index + found[0].indexOf(message);
  return { start: at + (announced.exec(message)?.[0].length ?? 0), end: at + message.length };
}

/** Where the bracket closes in which a message stands that starts at `start`. */
export function findBracketEnd(text: string, start: number): number | undefined {
  if (!'(（'.includes(text.charAt(start - 1)) || start === 0) return undefined;
  const line = text.slice(start, start + longestHead).split('\n', 1)[0] ?? '';
  const end = line.search(/[)）]/u);
  return end < 0 ? undefined : start + end;
}

/** Where the message starts on the line that starts at `at`, below the code's. */
function findMessageBelow(text: string, at: number, code: Code): number {
  messageLabel.lastIndex = at;
  if (code.isAnnounced && messageLabel.test(text)) return messageLabel.lastIndex;
  if (at >= text.length || isLineEnd(text.charCodeAt(at))) return -1;
  noMessage.lastIndex = at;
  if (noMessage.test(text)) return -1;
  lastLine.lastIndex = at;
  const isAlone = code.isDetailed && loneHead.test(code.before);
  return code.isAnnounced || (isAlone && lastLine.test(text)) ? at : -1;
}
