/** Whether a code is another one with a slip of the pen. */
import { toLettersKey } from '../../naming/code-name.ts';

/** So many letters may be wrong, missing or too many; two that changed places count twice. */
const mostSlips = 2;
/** In what is shorter, two letters are too much. */
const shortest = 8;

/** Whether two codes differ by a letter or two, whatever their case and dots. */
export function isSlipOf(code: string, other: string): boolean {
  const one = toLettersKey(code);
  const two = toLettersKey(other);
  if (one.length < shortest || Math.abs(one.length - two.length) > mostSlips) return false;
  return countSlips(one, two) <= mostSlips;
}

/** The least number of letters to put in, take out or change that makes one the other. */
function countSlips(one: string, two: string): number {
  let before = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const now = [row + 1];
    for (const [column, other] of [...two].entries()) {
      const changed = (before[column] ?? 0) + (letter === other ? 0 : 1);
      const added = Math.min(before[column + 1] ?? 0, now[column] ?? 0) + 1;
      now.push(Math.min(changed, added));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}
