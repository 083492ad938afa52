/**
 * When each explanation and each guide changed last. The days are recorded in
 * `content/history.json`, each with the hash of the text that it is of: neither the clock
 * of a build nor a clone without history can alter what a page says, and a record that
 * is out of date is found by its hash.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { historySchema, type History } from '../schemas/history.ts';
import { readDataFile } from './data-folder.ts';
import { filesBesideCodes } from './read-content.ts';

export const historyFile = 'content/history.json';

/** What a reader is told the day of. */
const watched = [
  { folder: 'codes', ending: '.yaml' },
  { folder: 'guides', ending: '.mdx' },
] as const;

/** Files by their path below `content/`, each with its text. */
export type Texts = ReadonlyMap<string, string>;

export function readHistory(): History {
  return readDataFile(historyFile, historySchema);
}

/** The texts that the history is of, as they are now. */
export function readTexts(): Texts {
  const paths = watched.flatMap(({ folder, ending }) =>
    readdirSync(`content/${folder}`)
      .filter((name) => name.endsWith(ending) && !filesBesideCodes.includes(name))
      .map((name) => `${folder}/${name}`),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(`content/${path}`, 'utf8')]));
}

/** The fingerprint of a text, the same for either kind of line break. */
function hashText(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 12);
}

/** The files of which the history does not tell the truth: changed, new or gone. */
export function findStale(history: History, texts: Texts): string[] {
  const changed = [...texts].filter(([path, text]) => history[path]?.hash !== hashText(text));
  const gone = Object.keys(history).filter((path) => !texts.has(path));
  return [...changed.map(([path]) => path), ...gone].sort();
}

/** The history as it should be, with the day given for what changed. */
export function updateHistory(history: History, texts: Texts, day: string): History {
  return Object.fromEntries(
    [...texts].map(([path, text]) => {
      const hash = hashText(text);
      const known = history[path];
      return [path, known?.hash === hash ? known : { changed: day, hash }];
    }),
  );
}

/** The history as it is written: a line a file, so that two branches can be merged. */
export function formatHistory(history: History): string {
  const lines = Object.entries(history).map(
    ([path, { changed, hash }]) =>
      `  ${JSON.stringify(path)}: { "changed": "${changed}", "hash": "${hash}" }`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
