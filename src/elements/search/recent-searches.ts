/**
 * What was searched for in this tab and led to an opened result. The browser forgets
 * it with the tab; where it keeps nothing for the site, there are no recent searches.
 */
const key = 'recent-searches';
const most = 8;

/** The recent searches with one more: the newest first, each once. */
export function addRecent(recent: readonly string[], query: string): string[] {
  return [query, ...recent.filter((one) => one !== query)].slice(0, most);
}

/** What was kept, as far as it can be read. */
export function parseRecent(text: string | null): string[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function getRecent(): string[] {
  try {
    return parseRecent(sessionStorage.getItem(key));
  } catch {
    // The browser is told to keep nothing.
    return [];
  }
}

/** Keeps a query of which something was opened. What may be kept, `toRecentQuery` knows. */
export function keepRecent(query: string): void {
  store(addRecent(getRecent(), query));
}

export function clearRecent(): void {
  store([]);
}

function store(recent: readonly string[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(recent));
  } catch {
    // As above: then nothing is recent.
  }
}
