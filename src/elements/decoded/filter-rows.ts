import type { KindRow } from './decoded-view.ts';

/** The rows in which every word of a query is part of the code, the call or a RequestId. */
export function filterRows(rows: readonly KindRow[], query: string): readonly KindRow[] {
  const parts = query
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return rows;
  return rows.filter(({ code = '', call, requestIds }) => {
    const text = `${code} ${call}`.toLowerCase();
    return parts.every((part) => text.includes(part) || requestIds.some((id) => id.includes(part)));
  });
}
