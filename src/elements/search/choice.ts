/** Which of several results is chosen, and whether the focus is on it or in the field. */
export interface Choice {
  index: number;
  isInField: boolean;
}

/**
 * The choice after a key. The first result is chosen while one types, so that
 * Down leads from the field to the second; Up from the first leads back.
 */
export function moveChoice(
  { index, isInField }: Choice,
  key: 'ArrowDown' | 'ArrowUp',
  count: number,
): Choice {
  if (count === 0) return { index: 0, isInField: true };
  if (key === 'ArrowDown') {
    const isOnly = isInField && count === 1;
    return { index: isOnly ? 0 : Math.min(index + 1, count - 1), isInField: false };
  }
  return index === 0 ? { index: 0, isInField: true } : { index: index - 1, isInField };
}
