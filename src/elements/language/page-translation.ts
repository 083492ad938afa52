/**
 * The translation of a page in place: of what is there, and of whatever comes, from the parser
 * while the page is on its way, and from scripts later. What is translated has `lang`; the
 * page's own language stays that of its sentences.
 */
import type { Translate } from '../../words/translator.ts';
import { attributes, hasInterfaceWithin, isContent, mayBeInterface } from './interface-text.ts';
import type { Language } from './language.ts';

interface Change {
  from: string;
  to: string;
}

/** A page whose words are in another language until that is undone. */
export class PageTranslation {
  readonly language: Language;
  readonly #translate: Translate;
  readonly #texts = new Map<Text, Change>();
  readonly #values = new Map<Attr, Change>();
  /** Elements whose language was set. */
  readonly #marked = new Set<Element>();
  /** Texts whose elements the parser has not finished: what they are a part of is not known yet. */
  readonly #unfinished = new Set<Text>();
  readonly #observer = new MutationObserver((records) => this.#follow(records));

  constructor(language: Language, translate: Translate) {
    this.language = language;
    this.#translate = translate;
    this.#visit(document.documentElement);
    this.#observe();
    document.addEventListener('readystatechange', () => this.#visitUnfinished(), { once: true });
  }

  /** Puts the English words back. */
  undo(): void {
    this.#observer.disconnect();
    this.#unfinished.clear();
    for (const [text, { from, to }] of this.#texts) if (text.data === to) text.data = from;
    for (const [value, { from, to }] of this.#values) if (value.value === to) value.value = from;
    for (const element of this.#marked) element.removeAttribute('lang');
  }

  #observe(): void {
    this.#observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...attributes],
    });
  }

  #follow(records: readonly MutationRecord[]): void {
    const added = new Set<Node>();
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === 'childList') for (const node of addedNodes) added.add(node);
      else if (type === 'characterData') this.#visit(target);
      else if (target instanceof Element && attributeName !== null) {
        this.#translateAttribute(target, attributeName);
      }
    }
    // The parser adds each node of a tree by itself; a visit is to the whole tree.
    for (const node of added)
      if (!node.parentNode || !added.has(node.parentNode)) this.#visit(node);
    this.#visitUnfinished();
    // What was written here is not to be followed.
    this.#observer.takeRecords();
    this.#forget();
  }

  /** What has left the page needs not be put back. */
  #forget(): void {
    for (const text of this.#texts.keys()) if (!text.isConnected) this.#texts.delete(text);
    for (const value of this.#values.keys()) {
      if (!value.ownerElement?.isConnected) this.#values.delete(value);
    }
    for (const element of this.#marked) if (!element.isConnected) this.#marked.delete(element);
  }

  #visit(node: Node): void {
    if (node instanceof Text) this.#translateText(node);
    if (!(node instanceof Element) || !node.isConnected) return;
    const walker = document.createTreeWalker(
      node,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (inner) =>
        inner instanceof Element && isContent(inner) && !hasInterfaceWithin(inner)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    );
    const found: Node[] = [];
    for (let inner: Node | null = node; inner; inner = walker.nextNode()) found.push(inner);
    for (const inner of found) {
      if (inner instanceof Text) this.#translateText(inner);
      else if (inner instanceof Element) {
        for (const name of attributes) this.#translateAttribute(inner, name);
      }
    }
  }

  #visitUnfinished(): void {
    const texts = [...this.#unfinished];
    this.#unfinished.clear();
    for (const text of texts) this.#translateText(text);
  }

  #translateText(text: Text): void {
    const { parentElement: parent, data } = text;
    if (!parent || this.#texts.get(text)?.to === data) return;
    if (!isFinished(parent)) {
      this.#unfinished.add(text);
      return;
    }
    const to = mayBeInterface(data, parent) ? this.#translate(data) : undefined;
    const isAlone = hasOnly(parent, text);
    if (to === undefined || to === data) {
      if (isAlone && data.trim() !== '' && this.#marked.delete(parent)) {
        parent.removeAttribute('lang');
      }
      return;
    }
    const place = isAlone ? parent : document.createElement('span');
    if (!isAlone) {
      text.replaceWith(place);
      place.append(text);
    }
    text.data = to;
    this.#texts.set(text, { from: data, to });
    this.#mark(place);
  }

  #translateAttribute(element: Element, name: string): void {
    const value = element.getAttributeNode(name);
    if (!value || this.#values.get(value)?.to === value.value) return;
    const from = value.value;
    const to =
      isContent(element) && !element.matches('pre, textarea') ? undefined : this.#translate(from);
    if (to === undefined || to === from) return;
    value.value = to;
    this.#values.set(value, { from, to });
    // An attribute has no language of its own, and what is in the element may be English;
    // but the name of a heading is all of its words.
    if (element.matches('input, progress, h2, h3')) this.#mark(element);
  }

  #mark(element: Element): void {
    element.setAttribute('lang', this.language);
    this.#marked.add(element);
  }
}

/** Whether all of an element has come from the parser: something follows. */
function isFinished(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}

/** Whether an element holds a text and nothing else but blanks. */
function hasOnly(parent: Element, text: Text): boolean {
  return [...parent.childNodes].every(
    (node) => node === text || (node instanceof Text && node.data.trim() === ''),
  );
}
