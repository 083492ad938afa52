/**
 * Which texts of a page are words of the interface, and which are content: explanations,
 * guides, codes, and what a reader pasted. It is told by where they stand.
 */

/** In these no text is of the interface, save within a guide where the next one says so. */
const content =
  'pre, code, kbd, mark, script, style, textarea, option:not([value=""], [name="retry"] > *), noscript, head, .code, .guide, .guide-page ~ .contents li, dl.facts > div:has(> dt > [data-kind="message"]) > dd';

/** Words of the interface within a guide: a box, and the tables that are made from the facts. */
const withinGuide =
  '.guide :is(response-decoder, [data-stack] :is(caption, th[scope="col"], .retry))';

/** Sentences of the content and names stand in these, beside sentences of the interface. */
const mixed =
  '.prose:not(.guide) :is(p, li, td, th[scope="row"]), .lead, .codes p, .found, .facts dd > span, .children, .actions-list, .action-codes, figcaption';

/** These are words of the interface all the same. */
const labels = 'small, button, .retry, summary, .tally a:only-child, .decoded > div.part p';

/** The attributes that hold words which are seen or heard. */
export const attributes = [
  'aria-label',
  'placeholder',
  'title',
  'data-label',
  'data-kind',
] as const;

/** Whether nothing in an element is of the interface. */
export function isContent(element: Element): boolean {
  const place = element.closest(content);
  if (!place) return false;
  return !place.matches('.guide') || element.closest(withinGuide) === null;
}

/** Whether an element may hold words of the interface although it is content. */
export function hasInterfaceWithin(element: Element): boolean {
  return element.closest(content)?.matches('.guide') ?? false;
}

/**
 * Whether a text at a place may be a word of the interface. Among content a short text
 * may be a piece of a sentence: it counts only if it is long, or ends as a sentence does.
 */
export function mayBeInterface(text: string, parent: Element): boolean {
  if (isContent(parent)) return false;
  const place = parent.closest(`${mixed}, ${labels}`);
  if (!place || place.matches(labels)) return true;
  const trimmed = text.trim();
  return /[,.:?]$/.test(trimmed) || trimmed.split(/\s+/).length > 2;
}
