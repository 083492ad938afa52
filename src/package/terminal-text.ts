/** Text as a terminal shows it: wrapped, with or without colours, and free of what would steer it. */

/** How lines are written. */
export interface Manner {
  /** So many columns a line has; undefined: lines are not wrapped. */
  readonly width: number | undefined;
  readonly hasColours: boolean;
}

/** Controls, and characters that turn the direction of what follows: from a log, they would steer the terminal. */
const steering = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text from outside as one line that does nothing but stand there. */
export function toHarmless(text: string): string {
  return text.replace(/\s+/g, ' ').replace(steering, '').trim();
}

/** In bold, where there are colours. */
export function toBold(text: string, { hasColours }: Manner): string {
  return hasColours ? `\u001b[1m${text}\u001b[22m` : text;
}

/** Less bright, where there are colours. */
export function toDim(text: string, { hasColours }: Manner): string {
  return hasColours ? `\u001b[2m${text}\u001b[22m` : text;
}

/** Breaks a text at its blanks into lines of at most `width` columns; a longer word stands alone. */
export function wrap(text: string, width: number | undefined): string[] {
  if (width === undefined) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A text after a mark, its further lines below its beginning: for lists and for rows with a label. */
export function hang(mark: string, text: string, { width }: Manner): string[] {
  const room = width === undefined ? undefined : Math.max(20, width - mark.length);
  return wrap(text, room).map((line, index) =>
    index === 0 ? `${mark}${line}` : `${' '.repeat(mark.length)}${line}`,
  );
}
