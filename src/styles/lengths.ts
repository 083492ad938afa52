/**
 * The sheet of lengths. The look needs numbers that only the page knows: how
 * many letters a family has, how large a letter's share of its family is. A
 * strict Content-Security-Policy forbids style attributes, so the page writes
 * data attributes, and this sheet turns each into the custom property of the
 * same name. CSS will do so by itself once attr() with types is everywhere.
 */

/** A family longer than this is held back at the page's edge in any case. */
export const longestFamily = 48;

/**
 * The detail's length decides the size of the title only between these bounds:
 * below the first it has full size, above the last the smallest.
 */
export const detailBounds = { shortest: 25, longest: 37 } as const;

/** Into how many heights the bars of the alphabet are rounded. */
export const shareSteps = 32;

/** The value of `data-family` for a family of so many letters. */
export function toFamilyLength(family: string): number {
  return Math.min(family.length, longestFamily);
}

/** The value of `data-detail` for a detail of so many letters. */
export function toDetailLength(detail: string): number {
  return Math.min(Math.max(detail.length, detailBounds.shortest), detailBounds.longest);
}

/** The value of `data-share` for a part of the largest, from 0 to `shareSteps`. */
export function toShareStep(part: number, largest: number): number {
  return Math.round((part / largest) * shareSteps);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The rules themselves, for the whole range of each attribute. */
export function createLengthsSheet(): string {
  const rules = [
    ...range(1, longestFamily).map((n) => `[data-family='${n}']{--family:${n}}`),
    ...range(1, longestFamily).map((n) => `[data-longest='${n}']{--longest:${n}}`),
    ...range(detailBounds.shortest, detailBounds.longest).map(
      (n) => `[data-detail='${n}']{--detail:${n}}`,
    ),
    ...range(0, shareSteps).map((n) => `[data-share='${n}']{--share:${n / shareSteps}}`),
  ];
  return `@layer tokens{${rules.join('')}}`;
}

/** A Vite plugin: `import 'virtual:lengths.css'` gives the sheet. */
export function lengthsSheetPlugin() {
  const id = 'virtual:lengths.css';
  return {
    name: 'lengths-sheet',
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load: (source: string) => (source === `\0${id}` ? createLengthsSheet() : undefined),
  };
}
