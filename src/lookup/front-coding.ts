import { toHumps } from '../naming/code-name.ts';

/**
 * Sorted codes, each without the pieces it shares with the one before it. As
 * many spaces stand in their place: whole pieces repeat more often than single
 * letters, and runs of spaces compress best of what was tried.
 *
 *   FailedOperation.DbError
 *     Timeout                    FailedOperation.DbTimeout
 */
export function encodeFronts(codes: readonly string[]): string[] {
  let previous: string[] = [];
  return codes.map((code) => {
    const pieces = toPieces(code);
    let shared = 0;
    while (shared < pieces.length && pieces[shared] === previous[shared]) shared += 1;
    previous = pieces;
    return ' '.repeat(shared) + pieces.slice(shared).join('');
  });
}

/** So many lines make a step: a millisecond or some. */
const stepLength = 500;

/** The codes of which `encodeFronts` made these lines, bit by bit. */
export function* decodeFronts(lines: readonly string[]): Generator<undefined, string[]> {
  let previous: string[] = [];
  const codes: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % stepLength === 0) yield;
    const rest = line.trimStart();
    const shared = previous.slice(0, line.length - rest.length);
    // The rest begins where a piece begins, so it splits as it does within its code.
    previous = [...shared, ...(shared.length === 0 ? toPieces(rest) : toHumps(rest))];
    codes.push(previous.join(''));
  }
  return codes;
}

/** The family with its dot, then the humps of the detail. Joined, they give the code again. */
function toPieces(code: string): string[] {
  const cut = code.indexOf('.') + 1;
  if (cut === 0 || cut === code.length) return [code];
  return [code.slice(0, cut), ...toHumps(code.slice(cut))];
}
