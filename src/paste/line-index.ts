/** Where the lines of a text begin. */
export interface LineIndex {
  readonly count: number;
  /** The line that holds an offset, counted from 1. */
  getLine: (offset: number) => number;
  /** Where a line begins; the text's end for the one after the last. */
  getStart: (line: number) => number;
}

export function createLineIndex(text: string): LineIndex {
  const starts = listStarts(text);
  return {
    count: starts.length,
    getLine: (offset) => countUpTo(starts, offset),
    getStart: (line) => starts[line - 1] ?? text.length,
  };
}

function listStarts(text: string): Uint32Array {
  let starts = new Uint32Array(1024);
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (count === starts.length) {
      const larger = new Uint32Array(count * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count] = at + 1;
    count += 1;
  }
  return starts.slice(0, count);
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(numbers: Uint32Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
