/** What is said of a decoded text wherever it is shown: in the box and in a terminal. */
import type { Note, Origin } from '../../decoder/index.ts';
import { decoder } from './decoder.ts';

/** Why an exception names no code, and where the code is; undefined where its printer is not why. */
export function getReasonForNoCode(origin: Origin): string | undefined {
  switch (origin) {
    case 'node':
    case 'dotnet':
    case 'java':
    case 'php':
    case 'ruby':
      return decoder.withoutCode[origin];
    case 'response':
    case 'go':
    case 'python':
    case 'cpp':
    case 'cli':
    case 'terraform':
    case 'legacy':
    case 'other-service':
    case 'text':
      return undefined;
  }
}

/** A note as a sentence; undefined for those that the view itself is made of. */
export function describeNote(note: Exclude<Note, { kind: 'secrets' }>): string | undefined {
  switch (note.kind) {
    case 'truncated':
      return decoder.notes.truncated;
    case 'escaped':
      return decoder.notes.escaped;
    case 'html':
      return decoder.notes.html;
    case 'partial':
      return decoder.notes.partial(note.count);
    case 'legacy':
    case 'other-service':
    case 'hint':
      return undefined;
  }
}
