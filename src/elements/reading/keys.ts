/**
 * The keys of the site and what each does: the one table from which the handler
 * (`listen-for-keys.ts`) and the list that `?` shows are made. A deed’s words are
 * in `src/words/en/keys.ts`, by its name.
 */

interface Key {
  /** The keys in the order in which they are pressed, as `KeyboardEvent.key` names them. */
  keys: readonly [string, ...string[]];
  deed: string;
}

export const keyTable = [
  { keys: ['/'], deed: 'search' },
  { keys: ['m'], deed: 'map' },
  { keys: ['d'], deed: 'decode' },
  { keys: ['f'], deed: 'focus' },
  { keys: ['g', 'h'], deed: 'home' },
  { keys: ['g', 'e'], deed: 'errors' },
  { keys: ['g', 'p'], deed: 'products' },
  { keys: ['g', 'r'], deed: 'responses' },
  { keys: ['g', 'g'], deed: 'guides' },
  { keys: ['?'], deed: 'reading' },
] as const satisfies readonly Key[];

/** What a key does. */
export type Deed = (typeof keyTable)[number]['deed'];

/** What a pressed key means: a deed, or the beginning of one, or nothing. */
export type Meaning =
  { kind: 'deed'; deed: Deed } | { kind: 'begun'; begun: string } | { kind: 'nothing' };

/**
 * Reads a key. One that goes on with nothing stands for itself.
 *
 * @param begun the key that was pressed before, if a deed begins with it
 */
export function readKey(key: string, begun: string | undefined): Meaning {
  const pressed = begun === undefined ? [key] : [begun, key];
  for (const { keys, deed } of keyTable) {
    if (keys.join(' ') === pressed.join(' ')) return { kind: 'deed', deed };
  }
  if (begun !== undefined) return readKey(key, undefined);
  return keyTable.some(({ keys }) => keys[0] === key)
    ? { kind: 'begun', begun: key }
    : { kind: 'nothing' };
}
