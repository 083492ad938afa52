/** Reads a whole text: at once, or slice by slice where it is large. */
import type { Decoding } from '../decoder/index.ts';
import { Collector } from './collect.ts';
import { cutText, type CutSizes } from './cut-text.ts';
import type { LineIndex } from './line-index.ts';
import type { Summary } from './summary.ts';

/** The summary of a text that was decoded as a whole. */
export function summarise(text: string, decoding: Decoding): Summary {
  const collector = new Collector(text);
  collector.add({ decoding, from: 0, start: 0, end: Math.max(text.length, 1) });
  return collector.finish();
}

/**
 * Decodes a large text slice by slice: yields after each how many UTF-16 units
 * are done, and returns the collector with what was found.
 */
export function* readInSlices(
  text: string,
  decode: (text: string) => Decoding,
  options: { lines?: LineIndex; sizes?: CutSizes } = {},
): Generator<number, Collector> {
  const collector = new Collector(text, options.lines);
  for (const { from, start, end, until } of cutText(text, options.sizes)) {
    collector.add({ decoding: decode(text.slice(from, until)), from, start, end });
    yield end;
  }
  return collector;
}
