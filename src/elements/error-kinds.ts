import type { DecodedError } from '../decoder/index.ts';
import type { CodeGroup, Listed } from '../paste/summary.ts';
import type { KnownCode } from './known-code.ts';

/** The errors of a text that have one code, or spellings of it. */
export interface ErrorKind extends Omit<CodeGroup, 'code'> {
  /** undefined: they name no code. */
  known: KnownCode | undefined;
  first: DecodedError;
}

/**
 * Errors by the page that their code leads to, the most frequent first and
 * equals in order of appearance.
 */
export function groupByPage(
  groups: readonly CodeGroup[],
  describe: (code: string) => KnownCode,
): ErrorKind[] {
  const kinds = new Map<string, ErrorKind>();
  for (const group of groups) {
    const known = group.code === undefined ? undefined : describe(group.code);
    const key = known?.code ?? '';
    const kind = kinds.get(key);
    kinds.set(key, kind ? unite(kind, group) : { ...group, known });
  }
  return [...kinds.values()].toSorted((a, b) => b.count - a.count);
}

function unite(kind: ErrorKind, group: CodeGroup): ErrorKind {
  return {
    known: kind.known,
    first: kind.first,
    count: kind.count + group.count,
    requestIds: joinLists(kind.requestIds, group.requestIds),
    products: joinLists(kind.products, group.products),
    actions: joinLists(kind.actions, group.actions),
    times:
      kind.times && group.times ? joinTimes(kind.times, group.times) : (kind.times ?? group.times),
    places: Uint32Array.from([...kind.places, ...group.places]).sort(),
    lines: {
      first: Math.min(kind.lines.first, group.lines.first),
      last: Math.max(kind.lines.last, group.lines.last),
    },
  };
}

function joinLists(one: Listed<string>, other: Listed<string>): Listed<string> {
  const items = [...new Set([...one.items, ...other.items])];
  // Of what is not kept nobody knows whether it is in both.
  const unkept = one.count - one.items.length + (other.count - other.items.length);
  return { items, count: items.length + unkept };
}

type Times = NonNullable<CodeGroup['times']>;

function joinTimes(one: Times, other: Times): Times {
  return {
    first: one.first.order <= other.first.order ? one.first : other.first,
    last: one.last.order > other.last.order ? one.last : other.last,
  };
}
