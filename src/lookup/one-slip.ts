import type { Range } from './entry.ts';

/** What a query with one slip of the pen fits. `ranges` are the letters of the key that are right. */
export interface SlipFit {
  part: 'whole' | 'beginning';
  ranges: Range[];
}

/** How many letters of the query and of the key a slip takes up. */
const SLIPS = [
  { kind: 'wrong', inQuery: 1, inKey: 1 },
  { kind: 'swapped', inQuery: 2, inKey: 2 },
  { kind: 'lost', inQuery: 0, inKey: 1 },
  { kind: 'added', inQuery: 1, inKey: 0 },
] as const;

/** Letters that must be right after the slip before the beginning of a key counts as meant. */
const LETTERS_AFTER_SLIP = 2;

/**
 * Whether the query is the key, or the key's beginning, but for exactly one
 * slip: a letter wrong, lost, added (doubled ones are), or swapped with the next.
 */
export function fitWithOneSlip(query: string, key: string): SlipFit | undefined {
  if (query.length > key.length + 1) return undefined;
  const right = countSharedLetters(query, key);
  let beginning: SlipFit | undefined;
  for (const { kind, inQuery, inKey } of SLIPS) {
    const after = query.length - right - inQuery;
    const end = right + inKey + after;
    if (after < 0 || end > key.length) continue;
    if (kind === 'swapped' && !isSwapped(query, key, right)) continue;
    if (!hasRest(query, right + inQuery, key, right + inKey)) continue;
    const ranges: Range[] = [
      [0, right],
      [right + inKey, end],
    ];
    if (end === key.length) return { part: 'whole', ranges };
    if (after >= LETTERS_AFTER_SLIP) beginning ??= { part: 'beginning', ranges };
  }
  return beginning;
}

/** With how many letters both begin. */
export function countSharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
}

function isSwapped(query: string, key: string, at: number): boolean {
  return (
    query.charCodeAt(at) === key.charCodeAt(at + 1) &&
    query.charCodeAt(at + 1) === key.charCodeAt(at)
  );
}

/** Whether the key goes on as the query does, up to the query's end. */
function hasRest(query: string, inQuery: number, key: string, inKey: number): boolean {
  for (let at = inQuery; at < query.length; at += 1) {
    if (query.charCodeAt(at) !== key.charCodeAt(at - inQuery + inKey)) return false;
  }
  return true;
}
