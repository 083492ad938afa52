/** From how an argument is printed in English back to its value. */
import type { SecretKind } from '../paste/secret-rules.ts';
import { secretNames } from './en/notes.ts';
import type { Hole } from './translation.ts';

/** Stands for an argument in a sentence whose fixed parts are looked for. */
export interface Marker {
  value: unknown;
  /** undefined for a value that sentences have words of their own for: none, and one. */
  printed: string | undefined;
}

/** Private-use characters stand in no text that a page shows. */
const firstMark = 0xe000;
const firstNumber = 7_000_001;
const firstDay = Date.UTC(7000, 0, 1);
const dayLength = 86_400_000;

const number = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** Markers for the argument at an index: one for each form that a sentence may take. */
export function createMarkers(hole: Hole, index: number): Marker[] {
  const mark = String.fromCharCode(firstMark + index);
  switch (hole) {
    case 'number': {
      const value = firstNumber + index;
      return [
        { value, printed: number.format(value) },
        { value: 1, printed: undefined },
        { value: 0, printed: undefined },
      ];
    }
    case 'day': {
      const date = new Date(firstDay + index * dayLength);
      return [{ value: date.toISOString().slice(0, 10), printed: day.format(date) }];
    }
    case 'list':
    case 'list of names':
    case 'list of words':
      return [{ value: [mark], printed: mark }];
    case 'secrets':
      // A key and what is none, one of it and several: each has an end of its own.
      return (['secret-id', 'phone'] as const).flatMap((kind) =>
        [0, 1].map((several) => ({
          value: [{ kind, count: several + 1 }],
          printed: secretNames[kind][several],
        })),
      );
    case 'text':
    case 'name':
    case 'words':
    case 'time':
      return [{ value: mark, printed: mark }];
  }
}

/**
 * The value that was printed so; undefined where nothing of the kind is printed so.
 *
 * @param translate gives the translation of words that have one
 */
export function parsePrinted(
  hole: Hole,
  printed: string,
  translate: (words: string) => string | undefined,
): { value: unknown; translated: unknown } | undefined {
  const asItIs = (value: unknown) => ({ value, translated: value });
  switch (hole) {
    case 'number':
      return /^\d{1,3}(,\d{3})*$/.test(printed)
        ? asItIs(Number(printed.replaceAll(',', '')))
        : undefined;
    case 'text':
      return printed === '' ? undefined : asItIs(printed);
    case 'name':
      return /^\S+$/.test(printed) ? asItIs(printed) : undefined;
    case 'time':
      return printed.length < 50 && /\d:\d\d/.test(printed) ? asItIs(printed) : undefined;
    case 'words':
      return parseWords(printed, translate);
    case 'day':
      return parseDay(printed, asItIs);
    case 'list': {
      return printed === '' ? undefined : asItIs(splitList(printed));
    }
    case 'list of names': {
      const list = splitList(printed);
      return list.every((name) => /^\S+$/.test(name)) ? asItIs(list) : undefined;
    }
    case 'list of words': {
      const list = splitList(printed);
      return printed === ''
        ? undefined
        : { value: list, translated: list.map((one) => translate(one) ?? one) };
    }
    case 'secrets': {
      const found = splitList(printed).map(parseSecret);
      return found.includes(undefined) ? undefined : asItIs(found);
    }
  }
}

/** Words that have a translation, or a number: other text would make any sentence one of ours. */
function parseWords(printed: string, translate: (words: string) => string | undefined) {
  const translated = /^[\d,]+$/.test(printed) ? printed : translate(printed);
  return translated === undefined ? undefined : { value: printed, translated };
}

function parseDay<Result>(printed: string, wrap: (iso: string) => Result): Result | undefined {
  const date = new Date(`${printed} UTC`);
  return Number.isNaN(date.getTime()) ? undefined : wrap(date.toISOString().slice(0, 10));
}

/** A, B, and C, or with "or"; the table of the decoder writes "A, B and C". */
function splitList(printed: string): string[] {
  return printed.split(/, (?:and |or )?| and | or /);
}

function parseSecret(name: string): { kind: SecretKind; count: number } | undefined {
  for (const [kind, [one, many]] of Object.entries(secretNames)) {
    if (!isSecretKind(kind)) continue;
    if (name === one) return { kind, count: 1 };
    if (name === many) return { kind, count: 2 };
  }
  return undefined;
}

function isSecretKind(kind: string): kind is SecretKind {
  return kind in secretNames;
}
