/** Puts together errors that were counted apart: under several spellings, or in parts of a text. */
import type { CodeGroup, Listed } from './summary.ts';

/** Of a list so many items are kept. */
const mostKept = 1000;

/** The errors of two groups as one; code and `first` are those of `one`. */
export function joinGroups(one: CodeGroup, other: CodeGroup): CodeGroup {
  return {
    code: one.code,
    count: one.count + other.count,
    first: one.first,
    requestIds: joinLists(one.requestIds, other.requestIds),
    products: joinLists(one.products, other.products),
    actions: joinLists(one.actions, other.actions),
    times:
      one.times && other.times ? joinTimes(one.times, other.times) : (one.times ?? other.times),
    places: Uint32Array.from([...one.places, ...other.places]).sort(),
    lines: {
      first: Math.min(one.lines.first, other.lines.first),
      last: Math.max(one.lines.last, other.lines.last),
    },
  };
}

/** Two lists as one, each item once. */
export function joinLists(one: Listed<string>, other: Listed<string>): Listed<string> {
  const items = [...new Set([...one.items, ...other.items])];
  // Of what is not kept nobody knows whether it is in both.
  const unkept = one.count - one.items.length + (other.count - other.items.length);
  return { items: items.slice(0, mostKept), count: items.length + unkept };
}

type Times = NonNullable<CodeGroup['times']>;

/** Times of different kinds cannot be compared: then the order in the text counts. */
function joinTimes(one: Times, other: Times): Times {
  const isLess = (a: Times['first'], b: Times['first']) => a.kind === b.kind && a.order < b.order;
  return {
    first: isLess(other.first, one.first) ? other.first : one.first,
    last: isLess(other.last, one.last) ? one.last : other.last,
  };
}
