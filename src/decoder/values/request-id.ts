import type { Span } from '../types.ts';
import { findWrappedId, unwrap } from './wrap.ts';

const uuidAt = /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/uy;

/** What a RequestId is printed with: ids of other shapes, masks, placeholders. */
const otherAt = /[A-Za-z0-9*<\u2026._-][A-Za-z0-9*<>\u2026._=-]{0,99}/uy;

/** What prints around an id: a verb for numbers in Go's first releases, Rust's dump of an option. */
const openers = ['%!d(string=', 'Some("', 'Some(\\"'] as const;

const nothing: ReadonlySet<string> = new Set(['None', 'null', 'nil', 'undefined']);

export interface RequestIdFound {
  /** Undefined where the printer says that there is none. */
  readonly value: string | undefined;
  readonly span: Span;
}

/** Whether the text at `at` is a UUID. */
function isUuidAt(text: string, at: number): boolean {
  uuidAt.lastIndex = at;
  return uuidAt.test(text);
}

/**
 * The RequestId that stands bare at `from`. A UUID ends after its 36 characters, whatever is glued
 * to it; anything else at the first character that no id holds.
 */
export function readRequestId(text: string, from: number): RequestIdFound {
  const start = from + (openers.find((opener) => text.startsWith(opener, from))?.length ?? 0);
  if (isUuidAt(text, start)) {
    return { value: text.slice(start, start + 36), span: { start, end: start + 36 } };
  }
  const wrapped = findWrappedId(text, start);
  if (wrapped) return { value: unwrap(text.slice(start, wrapped.end)), span: wrapped };
  otherAt.lastIndex = start;
  const value = otherAt.exec(text)?.[0].replace(/[.]{1,3}$/u, '') ?? '';
  const span = { start, end: start + value.length };
  return { value: value === '' || nothing.has(value) ? undefined : value, span };
}

/** An id as the API sends it, as a part of patterns: a UUID in small letters. */
export const apiIdShape = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const apiId = new RegExp(`^${apiIdShape}$`, 'u');

/** Whether an id is one as the API sends it. */
export function isApiId(id: string): boolean {
  return apiId.test(id);
}

const upperUuid = /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/u;

/** Whether an id is a UUID in capitals, as another cloud prints its own. */
export function isUpperUuid(id: string): boolean {
  return upperUuid.test(id) && /[A-F]/u.test(id);
}

/** Whether an id is base64 with a time in it, as the object storage prints its own. */
export function isStorageId(id: string): boolean {
  return /^[A-Za-z0-9+/]{20,}={0,2}$/u.test(id) && id.startsWith('N') && /[a-z]/u.test(id);
}
