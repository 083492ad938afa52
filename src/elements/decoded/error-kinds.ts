import { joinGroups } from '../../paste/join-groups.ts';
import type { CodeGroup } from '../../paste/summary.ts';
import type { KnownCode } from './known-code.ts';

/** The errors of a text that have one code, or spellings of it. */
export interface ErrorKind extends Omit<CodeGroup, 'code'> {
  /** undefined: they name no code. */
  known: KnownCode | undefined;
}

/**
 * Errors by the page that their code leads to, the most frequent first and
 * equals in order of appearance.
 */
export function groupByPage(
  groups: readonly CodeGroup[],
  describe: (code: string) => KnownCode,
): ErrorKind[] {
  const joined = new Map<string, CodeGroup>();
  const names = new Map<string, KnownCode>();
  for (const group of groups) {
    const known = group.code === undefined ? undefined : describe(group.code);
    const key = known?.code ?? '';
    const before = joined.get(key);
    joined.set(key, before ? joinGroups(before, group) : group);
    if (known && !names.has(key)) names.set(key, known);
  }
  return [...joined]
    .map(([key, group]) => ({ ...group, known: names.get(key) }))
    .toSorted((a, b) => b.count - a.count);
}
