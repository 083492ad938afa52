/** A node, a text, or nothing. */
export type Child = Node | string | undefined;

/**
 * The event by which a script tells the window that another one did not come. What every page
 * loads hears it and tells the reader, so that not each script has to bring that along.
 */
export const missingScript = 'missing-script';

/**
 * An element with its attributes and children. An attribute or child that is
 * undefined is left out; the empty string makes an attribute without a value.
 */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** Whether the page is one of those in Chinese: then links lead to others of them. */
export function isChinesePage(): boolean {
  return document.documentElement.lang === 'zh-Hans';
}

/** Whether a key or click comes with a modifier, which gives it a meaning of the browser's own. */
export function hasModifier(event: KeyboardEvent | MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}
