import { scan } from './scanner/scan.ts';
import { settle } from './settle.ts';
import type { Decoding } from './types.ts';
import { walk } from './walk.ts';

/**
 * Reads a pasted text: a response, an exception, a log. It never throws, and its time is linear in
 * the text's length.
 */
export function decode(text: string): Decoding {
  return settle(walk(scan(text)));
}
