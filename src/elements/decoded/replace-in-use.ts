/**
 * Puts a newly drawn part in place of another that a reader may be using: what is
 * typed into its field stays, and the focus goes to what stands for the same thing.
 */
export function replaceInUse(before: Element, after: Element): void {
  const { activeElement } = document;
  const selector = activeElement && before.contains(activeElement) && toSelector(activeElement);
  const typed = before.querySelector('input')?.value ?? '';
  const field = after.querySelector('input');
  before.replaceWith(after);
  if (field && typed !== '') {
    field.value = typed;
    field.dispatchEvent(new Event('input'));
  }
  if (selector) after.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

const names = ['href', 'data-place', 'data-copy', 'data-clears', 'type'] as const;

/** What tells a link, a button or a field from the others. */
function toSelector(element: Element): string | undefined {
  const name = names.find((one) => element.hasAttribute(one));
  if (name === undefined) return undefined;
  return `${element.localName}[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`;
}
