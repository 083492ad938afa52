/** XML as the feed, the sitemaps and the search description write it. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as content or as the value of an attribute, in XML and in HTML alike. Control characters
 * that XML does not know at all become U+FFFD.
 */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu, '\ufffd');
}

/** An element. `content` is XML already: text goes through `createTextElement`. */
export function createElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content = '',
): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`),
  ].join(' ');
  return content === '' ? `<${start}/>` : `<${start}>${content}</${name}>`;
}

/** An element that holds a text. */
export function createTextElement(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  return createElement(name, attributes, escapeXml(text));
}

/** A whole document, from its root element. */
export function createDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
