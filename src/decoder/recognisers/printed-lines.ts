import { isCodeShaped, isForeignCode } from '../values/code.ts';

/** What tells a line that an SDK printed, although nothing names the SDK, from source code. */

/** A place for a value in source code: `%s`, `${code}`, `{code}`, `<code>`, `" + code`, `xxx`. */
const placeholder = /^(?:%[svqd]|[$#]?\{|<[a-z]|["'`]\s?[+.,)]|xxx(?![a-wyz0-9]))/iu;

/** Whether a place for a value stands at `at`, and not a value: source code or a description. */
export function isPlaceholder(text: string, at: number): boolean {
  return placeholder.test(text.slice(at, at + 4));
}

/** Just as Go, Ruby and Python print it, down to a RequestId on the same line. */
const lineAt =
  /(?<code>[A-Z][\w.]{2,119})(?:, Message=[^\n]{0,600}?, RequestId=| message:[^\n]{0,600}? requestId:)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/uy;

/** C++'s line begins with the RequestId: `RequestId=…, ErrorCode=…, ErrorMessage=…`. */
const cppHead = /RequestId=[\w-]{0,50}, ErrorCode=$/u;
const cppAt = /(?<code>[A-Z][\w.]{2,119}), ErrorMessage=/uy;

/** The early Terraform provider names a resource, and prints fields of its own behind it. */
const providerHead = /tencentcloud_\w{1,60} got error, code:$/u;
const providerAt = /(?<code>[A-Z][\w.]{2,119}), message:/uy;

/** The longest of these heads. */
const longestHead = 100;

function choosePattern(head: string): RegExp {
  if (cppHead.test(head)) return cppAt;
  return providerHead.test(head) ? providerAt : lineAt;
}

/**
 * Whether the code at `at` is one of a line that stands just as an SDK prints it: then it needs no
 * family that is known.
 */
export function isWholeLine(text: string, at: number): boolean {
  const pattern = choosePattern(text.slice(Math.max(0, at - longestHead), at));
  pattern.lastIndex = at;
  const code = pattern.exec(text)?.groups?.['code'];
  return code !== undefined && isCodeShaped(code) && !isForeignCode(code);
}
