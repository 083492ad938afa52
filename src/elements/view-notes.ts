import type { Decoding, Note } from '../decoder/index.ts';
import { decoder as words } from '../words/en/decoder.ts';

/** What else a reader should know of a text, as sentences. */
export function createNotes({ notes }: Decoding): string[] {
  return notes.flatMap((note) => toSentence(note) ?? []);
}

/** undefined for the notes that the view itself is made of. */
function toSentence(note: Note): string | undefined {
  switch (note.kind) {
    case 'truncated':
      return words.notes.truncated;
    case 'escaped':
      return words.notes.escaped;
    case 'html':
      return words.notes.html;
    case 'partial':
      return words.notes.partial(note.count);
    case 'secrets':
      return words.notes.secrets([...new Set(note.found.map(({ what }) => what))]);
    case 'legacy':
    case 'other-service':
    case 'hint':
      return undefined;
  }
}
