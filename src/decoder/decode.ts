import { isConclusive } from './conclusive.ts';
import { scan } from './scanner/scan.ts';
import { skim } from './scanner/skim.ts';
import { settle } from './settle.ts';
import type { Decoding } from './types.ts';
import { openEncoded, widenSpans } from './values/encoded.ts';
import { toPlainText } from './values/plain-text.ts';
import { walk } from './walk.ts';

/** From this length on, in UTF-16 units, most of a text is worth skipping. */
const longText = 20_000;

/**
 * Reads a pasted text: a response, an exception, a log. It never throws, and its time is linear in
 * the text's length.
 *
 * A long text is skimmed first: anchors are found natively, and only the lines around them are taken
 * to pieces. Where that finds neither an error nor an answer, and for any shorter text, all of it is.
 */
export function decode(pasted: string): Decoding {
  const opened = openEncoded(pasted);
  return widenSpans(read(toPlainText(opened.text)), opened.places);
}

function read(text: string): Decoding {
  if (text.length >= longText) {
    const reading = walk(skim(text));
    if (isConclusive(reading)) return settle(reading);
  }
  return settle(walk(scan(text)));
}
