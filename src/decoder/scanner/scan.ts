import { readCutName } from './cut-name.ts';
import type { Scan } from './scan-result.ts';
import { Scanner } from './scanner.ts';

/** Takes a text to pieces: quotes, braces, known fields with their separators, markers, codes. */
export function scan(text: string): Scan {
  const scanner = new Scanner(text);
  scanner.run(readCutName(text, scanner.tokens), text.length);
  return scanner;
}
