/** The words of a code's detail. */
import { toHumps } from '../../naming/code-name.ts';
import type { Lexicon, Word } from './lexicon.ts';

/** Plural acronyms would lose their `s` to a hump of its own: `VPCs`, `IDs`. */
const pluralAcronym = /([A-Z]{2,})s(?![a-z])/g;

/**
 * Takes a detail to words: at humps, dots and `_`, acronyms and digits in one piece.
 * `VPCsNotFound` → `VPCs`, `not`, `find`.
 */
export function splitDetail(detail: string, lexicon: Lexicon): Word[] {
  const kept = lexicon.whole ? detail.replace(lexicon.whole, toOneHump) : detail;
  return kept
    .replace(pluralAcronym, (_, letters: string) => `${toOneHump(letters)}s`)
    .split(/[._]+/)
    .flatMap(toHumps)
    .filter((piece) => piece !== '')
    .flatMap((piece) => lexicon.read(piece));
}

/** A name with a capital at its start alone, as `Mysql` for `MySQL`. */
function toOneHump(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}
