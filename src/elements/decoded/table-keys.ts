/** Up and Down go from row to row in the table of codes. Whether the key was for that. */
export function moveInTable({ key, target }: KeyboardEvent): boolean {
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !(target instanceof HTMLElement)) return false;
  const row = target.closest('.kinds tbody tr');
  if (!row) return false;
  const other = key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
  // The same thing in the other row, or what that row has instead.
  const kind = target.matches('a')
    ? 'a'
    : target.matches('[data-copy]')
      ? '[data-copy]'
      : '[data-place]';
  const next =
    other?.querySelector<HTMLElement>(kind) ?? other?.querySelector<HTMLElement>('a, button');
  next?.focus();
  return next !== undefined && next !== null;
}
