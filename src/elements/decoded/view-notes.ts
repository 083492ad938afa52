import type { Summary } from '../../paste/summary.ts';
import { describeNote } from '../../words/en/decoded.ts';
import { decoder as words } from '../../words/en/decoder.ts';

/** What else a reader should know of a text, as sentences. */
export function createNotes({ notes, secrets }: Summary): string[] {
  return [
    ...notes.flatMap((note) => describeNote(note) ?? []),
    ...(secrets.length === 0 ? [] : [words.notes.secrets(secrets)]),
  ];
}
