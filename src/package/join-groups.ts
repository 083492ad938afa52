/** Puts together what was found in parts of a text, and under several spellings of a code. */
import type { CodeGroup, Listed, Summary } from '../paste/summary.ts';
import type { Outcome } from '../decoder/index.ts';

/** Of a list so many items are kept. */
const mostKept = 1000;

/** What a whole text is, if parts of it are different things: the first of these. */
const ranks: readonly Outcome[] = ['failure', 'success', 'legacy', 'other-service', 'unrecognised'];

/** The errors of two groups as one; `first` is the one of `one`. */
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
    places: one.places,
    lines: {
      first: Math.min(one.lines.first, other.lines.first),
      last: Math.max(one.lines.last, other.lines.last),
    },
  };
}

/** The summary of a text whose two parts were summarised, the lines of both counted from its beginning. */
export function joinSummaries(one: Summary, other: Summary): Summary {
  const rank = ranks.indexOf(one.outcome) - ranks.indexOf(other.outcome);
  // What is another thing than the whole was not what the whole is about.
  const counted = rank === 0 ? [one, other] : [rank < 0 ? one : other];
  const groups = groupBySpelling(counted.flatMap((summary) => summary.groups));
  return {
    outcome: counted[0]?.outcome ?? one.outcome,
    errorCount: counted.reduce((sum, { errorCount }) => sum + errorCount, 0),
    groups,
    requestIds: counted.map(({ requestIds }) => requestIds).reduce(joinLists),
    notes: joinNotes(counted.flatMap(({ notes }) => notes)),
    secrets: joinSecrets([...one.secrets, ...other.secrets]),
    lineCount: Math.max(one.lineCount, other.lineCount),
  };
}

function groupBySpelling(groups: readonly CodeGroup[]): CodeGroup[] {
  const joined = new Map<string, CodeGroup>();
  for (const group of groups) {
    const before = joined.get(group.code ?? '');
    joined.set(group.code ?? '', before ? joinGroups(before, group) : group);
  }
  return [...joined.values()];
}

function joinLists(one: Listed<string>, other: Listed<string>): Listed<string> {
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

function joinNotes(notes: Summary['notes']): Summary['notes'] {
  const joined = new Map<string, Summary['notes'][number]>();
  for (const note of notes) {
    const before = joined.get(note.kind);
    if (note.kind === 'partial' && before?.kind === 'partial') {
      joined.set(note.kind, { kind: 'partial', count: before.count + note.count });
    } else if (!before) joined.set(note.kind, note);
  }
  return [...joined.values()];
}

function joinSecrets(secrets: Summary['secrets']): Summary['secrets'] {
  const counts = new Map<Summary['secrets'][number]['kind'], number>();
  for (const { kind, count } of secrets) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
