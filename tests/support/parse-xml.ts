/**
 * A strict reader of XML 1.0 as the site writes it: elements, attributes and
 * text. Whatever else there is, doctypes and comments included, is refused, and
 * so is all that is not well-formed.
 */

export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** The text that stands in it directly. */
  text: string;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const namePattern = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const startPattern = new RegExp(`^<(${namePattern})((?:\\s+${namePattern}="[^"<]*")*)\\s*(/?)>$`);
const attributePattern = new RegExp(`(${namePattern})="([^"<]*)"`, 'g');
const endPattern = new RegExp(`^</(${namePattern})\\s*>$`);

function decodeText(text: string): string {
  if (/[^\P{Cc}\t\n\r\u007f-\u009f]/u.test(text)) throw new Error('a control character');
  return text.replace(/&([^;&\s]*;?)/g, (whole, entity: string) => {
    const number = /^#(\d+);$/.exec(entity)?.[1];
    const value = number ? String.fromCodePoint(Number(number)) : named[entity.slice(0, -1)];
    if (value === undefined || !entity.endsWith(';')) throw new Error(`"${whole}" is no entity`);
    return value;
  });
}

function parseAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of source.matchAll(attributePattern)) {
    if (attributes.has(name)) throw new Error(`the attribute ${name} stands twice`);
    attributes.set(name, decodeText(value));
  }
  return attributes;
}

/**
 * The root element of a document, or of a fragment without a declaration.
 * @throws Error that says what is not well-formed
 */
export function parseXml(source: string): XmlElement {
  const document: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [document];
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  for (const [piece] of body.matchAll(/<[^>]*>?|[^<]+/g)) {
    const parent = open.at(-1);
    if (!parent) throw new Error(`"${piece}" stands behind the root`);
    if (!piece.startsWith('<')) {
      parent.text += decodeText(piece);
      continue;
    }
    const end = endPattern.exec(piece)?.[1];
    if (end !== undefined) {
      if (open.length === 1 || parent.name !== end) throw new Error(`${piece} ends nothing`);
      open.pop();
      continue;
    }
    const [, name, attributes = '', closed] = startPattern.exec(piece) ?? [];
    if (name === undefined) throw new Error(`"${piece}" is no tag`);
    const element = { name, attributes: parseAttributes(attributes), children: [], text: '' };
    parent.children.push(element);
    if (closed === '') open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed`);
  const [root, ...others] = document.children;
  if (!root || others.length > 0) throw new Error(`${document.children.length} roots`);
  if (document.text.trim() !== '') throw new Error('text outside of the root');
  return root;
}

/** The children of a name. */
export function getChildren({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The text of the only child of a name. */
export function getChildText(parent: XmlElement, name: string): string {
  const [child, ...others] = getChildren(parent, name);
  if (!child || others.length > 0) throw new Error(`<${parent.name}> has not one <${name}>`);
  return child.text;
}
