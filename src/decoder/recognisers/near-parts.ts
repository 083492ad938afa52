import { getEnd, type Draft, type Reading } from '../reading.ts';
import type { Span } from '../types.ts';
import { apiIdShape } from '../values/request-id.ts';
import { findMessageBefore } from './prose-message.ts';

/**
 * Parts of an error that no SDK printed, which stand near its code without a name, or with one of the
 * writer's own: the only id of the API's shape on the error's line, or in its paragraph where the text
 * has one error; the words between the code and that id, or before the bracket around both.
 */

const idAt = new RegExp(
  String.raw`(?<=^|[\s"'\x60([{<（【:：=,，;；|])${apiIdShape}(?![\w/-]|\.\w)`,
  'gmu',
);

/** The name of a field right before an id; one that holds another kind of id. */
const nameBefore = /(?<name>[A-Za-z][\w-]{0,40})["'`]{0,2}\s{0,2}[:：=]\s{0,2}["'`]?$/u;
const requestName = /^(?:x-tc-|tc)?r(?:eq(?:uest)?)?[_-]?id$|^req(?:uest)?$|^id$/iu;

/** Furthest that an id stands from its error, in UTF-16 units. */
const furthest = 500;

/** Gives the errors that a program or a person wrote down what stands near them. */
export function giveNearParts(reading: Reading, drafts: readonly Draft[]): void {
  const { text } = reading.scan;
  const isAlone = drafts.length === 1;
  for (const draft of drafts) {
    if (draft.trust === 'certain') continue;
    if (draft.requestId === undefined) takeNearId(text, draft, isAlone);
    if (draft.message === undefined) takeMessageBetween(text, draft);
    if (draft.message === undefined && draft.requestId !== undefined)
      takeMessageBefore(text, draft);
  }
}

function takeNearId(text: string, draft: Draft, isAlone: boolean): void {
  const around = isAlone ? findParagraph(text, draft) : findLine(text, draft);
  const ids = listIds(text, around).filter((id) => !isInMessage(draft, id));
  const [id] = ids;
  if (!id || ids.length > 1) return;
  draft.requestId = text.slice(id.start, id.end);
  draft.requestIdSpan = id;
}

/** What sets a code, its message and its id apart, and what the last two may be called. */
const beforeMessage =
  /^[\s:：,，;；|()（）[\]"'`*/-]*(?:(?:err(?:or)?[ _-]?)?(?:message|msg)[ \t]*[:：= ][ \t]*)?/iu;
const behindMessage =
  /[\s:：,，;；|()（）[\]"'`*/=-]*(?:\b(?:with )?r(?:eq(?:uest)?)?[ _-]?(?:id)?|请求 ?(?:id|号|标识|编号))?[\s:：,，;；|()（）[\]"'`*/=-]*$/iu;

/** The lines of a stack, and of a list of fields. */
const stack = /\n\s+at [^]*$/u;
const otherField = /\n[\s-]*[A-Za-z_]+ ?[=:] /u;
const sentence = /\p{Script=Han}{2}|[a-z]+[ ,]+[`'"\w]/iu;
const question = /[?？]|什么|怎么|如何|请问/u;

/** Longest message between a code and an id, in UTF-16 units. */
const longestMessage = 300;

/** Takes the words between a code and the id behind it for the message. */
function takeMessageBetween(text: string, draft: Draft): void {
  const { codeSpan, requestIdSpan: id } = draft;
  if (!codeSpan || !id || id.start < codeSpan.end) return;
  const from = codeSpan.end;
  const between = text.slice(from, id.start);
  if (between.length > longestMessage || /\n\s*\n/u.test(between)) return;
  const start = from + (beforeMessage.exec(between)?.[0].length ?? 0);
  const message = text.slice(start, id.start).replace(stack, '').replace(behindMessage, '');
  if (otherField.test(message)) return;
  if (!sentence.test(message) || question.test(message)) return;
  draft.message = message;
  draft.messageSpan = { start, end: start + message.length };
}

/** Takes the words before the bracket in which an error's parts stand. */
function takeMessageBefore(text: string, draft: Draft): void {
  const span = findMessageBefore(text, draft.start);
  if (!span) return;
  draft.message = text.slice(span.start, span.end);
  draft.messageSpan = span;
}

function listIds(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(idAt)]
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .filter((id) => {
      const name = nameBefore.exec(text.slice(Math.max(start, id.start - 48), id.start));
      return requestName.test(name?.groups?.['name'] ?? 'id');
    });
}

function isInMessage({ messageSpan }: Draft, id: Span): boolean {
  return messageSpan !== undefined && id.start >= messageSpan.start && id.end <= messageSpan.end;
}

/** What stands on the lines of an error, not too far from it. */
function findLine(text: string, draft: Draft): Span {
  return findAround(text, draft, /\n/u);
}

/** The same up to the next empty lines. */
function findParagraph(text: string, draft: Draft): Span {
  return findAround(text, draft, /\n[ \t>]*\r?\n/u);
}

function findAround(text: string, draft: Draft, edge: RegExp): Span {
  const to = getEnd(draft);
  const before = text
    .slice(Math.max(0, draft.start - furthest), draft.start)
    .split(edge)
    .at(-1);
  const after = text.slice(to, to + furthest).split(edge, 1)[0];
  return { start: draft.start - (before?.length ?? 0), end: to + (after?.length ?? 0) };
}
