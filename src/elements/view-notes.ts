import type { Summary } from '../paste/summary.ts';
import { decoder as words } from '../words/en/decoder.ts';

/** What else a reader should know of a text, as sentences. */
export function createNotes({ notes, secrets }: Summary): string[] {
  return [
    ...notes.flatMap((note) => toSentence(note) ?? []),
    ...(secrets.length === 0 ? [] : [words.notes.secrets(secrets)]),
  ];
}

/** undefined for the notes that the view itself is made of. */
function toSentence(note: Summary['notes'][number]): string | undefined {
  switch (note.kind) {
    case 'truncated':
      return words.notes.truncated;
    case 'escaped':
      return words.notes.escaped;
    case 'html':
      return words.notes.html;
    case 'partial':
      return words.notes.partial(note.count);
    case 'legacy':
    case 'other-service':
    case 'hint':
      return undefined;
  }
}
