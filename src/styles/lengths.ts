/**
 * The sheet of lengths. The look needs numbers that only the page knows: how
 * many letters a family has, how large a letter's share of its family is. A
 * strict Content-Security-Policy forbids style attributes, so the page writes
 * data attributes of two digits, and this sheet turns each into the custom
 * property of the same name. It reads the digits one by one: a rule a number would
 * make a tenth of all that a page loads before it can be read. CSS will do
 * so by itself once attr() with types is everywhere.
 */

/** A family longer than this is held back at the page's edge in any case. */
export const longestFamily = 48;

/**
 * The detail's length decides the size of the title only between these bounds:
 * below the first it has full size, above the last the smallest.
 */
export const detailBounds = { shortest: 25, longest: 37 } as const;

/** Into how many heights the bars of the alphabet are rounded: `letters.css` counts on it. */
export const shareSteps = 32;

/** A number below 100 as the attributes hold it. */
function toTwoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The value of `data-longest` for families of at most so many letters. */
export function toMargin(letters: number): string {
  return toTwoDigits(Math.min(letters, longestFamily));
}

/** The value of `data-family` for a family of so many letters. */
export function toFamilyLength(family: string): string {
  return toMargin(family.length);
}

/** The value of `data-detail` for a detail of so many letters. */
export function toDetailLength(detail: string): string {
  const { shortest, longest } = detailBounds;
  return toTwoDigits(Math.min(Math.max(detail.length, shortest), longest));
}

/** The value of `data-share` for a part of the largest, from none to `shareSteps`. */
export function toShareStep(part: number, largest: number): string {
  return toTwoDigits(Math.round((part / largest) * shareSteps));
}

/** The rules for an attribute whose values go up to `most`. */
function createRules(name: string, most: number): string[] {
  const range = (last: number) => Array.from({ length: last + 1 }, (_, digit) => digit);
  return [
    ...range(Math.floor(most / 10)).map((n) => `[data-${name}^='${n}']{--${name}-tens:${n}}`),
    ...range(9).map((n) => `[data-${name}$='${n}']{--${name}-ones:${n}}`),
    `[data-${name}]{--${name}:calc(10*var(--${name}-tens) + var(--${name}-ones))}`,
  ];
}

/** The rules themselves, for the whole range of each attribute. */
export function createLengthsSheet(): string {
  const rules = [
    ...createRules('family', longestFamily),
    ...createRules('longest', longestFamily),
    ...createRules('detail', detailBounds.longest),
    ...createRules('share', shareSteps),
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
