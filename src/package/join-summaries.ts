/** Puts together what was found in parts of a text. */
import type { Outcome } from '../decoder/index.ts';
import { joinGroups, joinLists } from '../paste/join-groups.ts';
import type { CodeGroup, Summary } from '../paste/summary.ts';

/** What a whole text is, if parts of it are different things: the first of these. */
const ranks: readonly Outcome[] = ['failure', 'success', 'legacy', 'other-service', 'unrecognised'];

/** Places count from the beginning of a part: of a whole text they say nothing. */
const noPlaces = new Uint32Array();

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
  for (const counted of groups) {
    const group = { ...counted, places: noPlaces };
    const before = joined.get(group.code ?? '');
    joined.set(group.code ?? '', before ? joinGroups(before, group) : group);
  }
  return [...joined.values()];
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
