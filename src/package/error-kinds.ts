/** The errors of a text by the page that their code leads to. */
import { joinGroups } from '../paste/join-groups.ts';
import type { CodeGroup } from '../paste/summary.ts';
import type { KnownCode, Reference } from './reference.ts';

/** The errors of a text that have one code, or spellings of it. */
export interface ErrorKind {
  /** undefined: they name no code. */
  readonly known: KnownCode | undefined;
  readonly group: CodeGroup;
}

/** Errors by page, the most frequent first and equals in order of appearance. */
export function groupByPage(
  groups: readonly CodeGroup[],
  describe: Reference['describe'],
): ErrorKind[] {
  const kinds = new Map<string, ErrorKind>();
  for (const group of groups) {
    const known = group.code === undefined ? undefined : describe(group.code);
    const before = kinds.get(known?.code ?? '');
    kinds.set(known?.code ?? '', {
      known,
      group: before ? joinGroups(before.group, group) : group,
    });
  }
  return [...kinds.values()].toSorted((a, b) => b.group.count - a.group.count);
}
