/** Which codes are easily taken for each other, as far as their names tell. */
import { toHumps, toLettersKey } from '../naming/code-name.ts';
import type { Entry, RelatedCode } from './model.ts';
import type { Prose } from './prose.ts';
import { compareCodePoints } from './spellings.ts';

const most = 8;
const mostSiblings = 4;
const none: ReadonlySet<string> = new Set();

interface Indexes {
  byLetters: ReadonlyMap<string, Entry[]>;
  byDetail: ReadonlyMap<string, Entry[]>;
  bySubject: ReadonlyMap<string, Entry[]>;
  families: ReadonlyMap<string, Entry>;
  products: ReadonlyMap<Entry, ReadonlySet<string>>;
}

/** What a code is about, roughly: family and first word of the detail. */
function toSubject({ family, detail }: Entry): string {
  return detail === undefined ? '' : `${family}.${toHumps(detail)[0] ?? ''}`;
}

function createIndexes(entries: readonly Entry[]): Indexes {
  const detailed = entries.filter(({ detail }) => detail !== undefined);
  return {
    byLetters: Map.groupBy(entries, ({ code }) => toLettersKey(code)),
    byDetail: Map.groupBy(detailed, ({ detail }) => toLettersKey(detail ?? '')),
    bySubject: Map.groupBy(detailed, toSubject),
    families: new Map(
      entries.filter(({ detail }) => detail === undefined).map((entry) => [entry.family, entry]),
    ),
    products: new Map(entries.map((entry) => [entry, listProducts(entry)])),
  };
}

function listProducts({ spellings }: Entry): ReadonlySet<string> {
  return new Set(spellings.flatMap(({ uses }) => uses.map(({ product }) => product.id)));
}

function byReach(one: Entry, other: Entry): number {
  return other.reach - one.reach || compareCodePoints(one.code, other.code);
}

/** Prose of alternating text and names. */
function say(...pieces: string[]): Prose {
  return pieces.map((text, index) => ({ kind: index % 2 === 0 ? 'text' : 'name', text }));
}

function findByName(entry: Entry, indexes: Indexes): RelatedCode[] {
  const letters = (indexes.byLetters.get(toLettersKey(entry.code)) ?? []).map(({ code }) => ({
    code,
    difference: say('The same letters, with the dot in another place: a code of its own.'),
  }));
  const details = (indexes.byDetail.get(toLettersKey(entry.detail ?? '')) ?? [])
    .toSorted(byReach)
    .map(({ code, family }) => ({
      code,
      difference: say('The same detail in the family ', family, '.'),
    }));
  const siblings = (indexes.bySubject.get(toSubject(entry)) ?? [])
    .filter(
      (sibling) =>
        sibling !== entry &&
        !indexes.products.get(sibling)?.isDisjointFrom(indexes.products.get(entry) ?? none),
    )
    .toSorted(byReach)
    .slice(0, mostSiblings)
    .map(({ code, family, detail }) => ({
      code,
      difference: say(
        'Also about ',
        toHumps(detail ?? '')[0] ?? family,
        ', in the same family and product.',
      ),
    }));
  const parent = indexes.families.get(entry.family);
  const family =
    parent && parent !== entry
      ? [{ code: parent.code, difference: say('The family, returned without a detail.') }]
      : [];
  return [...letters, ...details, ...siblings.slice(0, most - family.length), ...family];
}

/** Completes `related`: what is written first, then what the names tell. */
export function addRelatedCodes(entries: readonly Entry[]): Entry[] {
  const indexes = createIndexes(entries);
  return entries.map((entry) => {
    const written = entry.related;
    const seen = new Set([entry.code]);
    const related = [...written, ...findByName(entry, indexes)].filter(
      ({ code }) => !seen.has(code) && seen.add(code),
    );
    const parent = indexes.families.get(entry.family)?.code;
    const family = related.find(({ code }) => code === parent);
    const shown = related.slice(0, Math.max(most, written.length));
    // The way up is never what is cut off.
    if (family && !shown.includes(family)) shown.splice(-1, 1, family);
    return { ...entry, related: shown };
  });
}
