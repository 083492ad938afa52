/** Reads a text that comes in parts and never has to be in memory as a whole. */
import { decode } from '../decoder/index.ts';
import { Collector } from '../paste/collect.ts';
import { cutText, type CutSizes } from '../paste/cut-text.ts';
import type { CodeGroup, Summary } from '../paste/summary.ts';
import { joinSummaries } from './join-summaries.ts';

export interface ReaderSizes {
  /** So many UTF-16 units are held at once, about. */
  readonly block: number;
  /** How a block is cut into slices; absent: as usual. */
  readonly slices?: CutSizes;
}

const usual: ReaderSizes = { block: 16_000_000 };

/**
 * The summary of a text of any size: `add` its parts, cut wherever they may be, then `finish`.
 * Memory is bounded. The same error, by code and RequestId, counts once within a block of 16 million
 * characters, and once more where it comes again after that.
 */
export class SummaryReader {
  readonly #sizes: ReaderSizes;
  #parts: string[] = [];
  #length = 0;
  #linesBefore = 0;
  #summary: Summary | undefined;

  constructor(sizes = usual) {
    this.#sizes = sizes;
  }

  /** Takes the next part of the text. */
  add(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#length >= this.#sizes.block) this.#read(false);
  }

  /** The summary of all parts. The masks are put on; `places` of the groups are not filled. */
  finish(): Summary {
    return this.#read(true);
  }

  #read(isEnd: boolean): Summary {
    const text = this.#parts.join('');
    const slices = [...cutText(text, this.#sizes.slices)];
    // An error may reach over the end of the last slice: it waits for what follows.
    const last = isEnd || slices.length < 2 ? undefined : slices.pop();
    if (!isEnd && !last) {
      this.#parts = [text];
      return this.#summary ?? new Collector('').finish();
    }
    const collector = new Collector(text);
    for (const { from, start, end, until } of slices) {
      collector.add({ decoding: decode(text.slice(from, until)), from, start, end });
    }
    if (slices.length === 0) {
      collector.add({ decoding: decode(''), from: 0, start: 0, end: 1 });
    }
    const found = moveLines(collector.finish(), this.#linesBefore);
    // A piece of a string keeps the whole string in memory: a copy does not.
    const copied = structuredClone(found);
    this.#summary = this.#summary ? joinSummaries(this.#summary, copied) : copied;
    const rest = last ? text.slice(last.start) : '';
    this.#linesBefore += countBreaks(text, text.length - rest.length);
    this.#parts = [rest];
    this.#length = rest.length;
    return this.#summary;
  }
}

function moveLines(summary: Summary, by: number): Summary {
  return {
    ...summary,
    lineCount: summary.lineCount + by,
    groups: summary.groups.map((group): CodeGroup => {
      const lines = { first: group.lines.first + by, last: group.lines.last + by };
      return { ...group, lines, places: new Uint32Array(0) };
    }),
  };
}

/** How many line breaks stand before an offset. */
function countBreaks(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
