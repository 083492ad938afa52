/** Which lines of a highlighted answer hold what a reader sends along: they get a quiet mark. */

const field = /^\s*"(?:Code|Message|RequestId)":/;

/**
 * The numbers, from 0, of the lines with `Code`, `Message` and `RequestId`. Only in an answer
 * of the API: other JSON may have fields of these names that mean something else.
 */
export function listAnswerFields(text: string): ReadonlySet<number> {
  if (!text.includes('"Response":')) return new Set();
  return new Set(text.split('\n').flatMap((line, number) => (field.test(line) ? [number] : [])));
}
