/**
 * One pass over a page's HTML, quick enough for all pages of the site: what a tag
 * says is worked out once, and thousands of pages repeat it. It reads what Astro
 * writes: well-formed tags, and text with `<` escaped.
 */

/** What a page says of itself, and what it leads to. */
export interface ScannedPage {
  language: string | undefined;
  title: string;
  /** The contents of `<meta>`, by name, property or http-equiv. */
  meta: ReadonlyMap<string, string>;
  h1: string[];
  h2: string[];
  ids: string[];
  /** What `<a>` leads to, each once. */
  links: ReadonlySet<string>;
  /** Where `<form>` sends its fields, each once. */
  forms: ReadonlySet<string>;
  /** What the browser loads by itself, each once: of `<script>`, `<link>`, `<img>` and the like. */
  loaded: ReadonlySet<string>;
  /** The style sheets that a screen waits for; that of paper it does not. */
  styleSheets: string[];
  /** The texts of links to codes that a blank or a line break tears apart. */
  tornCodes: string[];
  /** Data attributes for which the style sheet has a rule a digit: `[data-family^='1']`. */
  lengths: ReadonlySet<string>;
  /** The tags that a strict Content-Security-Policy does not let pass. */
  inline: string[];
}

type Attributes = ReadonlyMap<string, string>;

/** All that is to be known of a tag, whatever the page on which it stands. */
interface TagFacts {
  name: string;
  attributes: Attributes;
  loaded: readonly string[];
  lengths: readonly string[];
  isInline: boolean;
}

const tagPattern = /<[a-z][a-z0-9-]*[^'">]*(?:"[^"]*"[^'">]*|'[^']*'[^'">]*)*>/g;
const attributePattern = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|([a-z]+));/g, (whole, ten, sixteen, name) => {
    if (typeof ten === 'string') return String.fromCodePoint(Number(ten));
    if (typeof sixteen === 'string') return String.fromCodePoint(parseInt(sixteen, 16));
    return entities[String(name)] ?? whole;
  });
}

function stripTags(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ''));
}

/** The text of a piece of HTML, as a reader sees it. */
function toText(html: string): string {
  return stripTags(html).replace(/\s+/g, ' ').trim();
}

/** The text of the first `<pre>` of the part with an id, letter by letter; undefined without one. */
export function readExample(html: string, id: string): string | undefined {
  const part = html.indexOf(`id="${id}"`);
  const start = part < 0 ? -1 : html.indexOf('<pre', part);
  return start < 0 ? undefined : stripTags(html.slice(start, html.indexOf('</pre>', start)));
}

/** What a page tells search engines in their own words; undefined where it does not. */
export function readStructuredData(html: string): unknown {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return json === undefined ? undefined : JSON.parse(json);
}

/** What a code's page says at its beginning; empty texts where it does not. */
export interface ScannedEntry {
  summary: string;
  retryMark: string;
  /** The strong words of its facts, in their order. */
  words: string[];
}

/** The beginning of a code's page: its first sentence and its facts. */
export function readEntry(html: string): ScannedEntry {
  const [, summary = ''] = /<p class="lead">(.*?)<\/p>/s.exec(html) ?? [];
  const [, facts = ''] = /<dl class="facts"[^>]*>(.*?)<\/dl>/s.exec(html) ?? [];
  const [, retryMark = ''] =
    /<dd><strong><span class="retry" data-retry="([a-z]+)">/.exec(facts) ?? [];
  const words = facts.matchAll(/<div><dt>[^<]*<\/dt><dd><strong>(.*?)<\/strong><span>/gs);
  return {
    summary: toText(summary),
    retryMark,
    words: Array.from(words, ([, word = '']) => toText(word)),
  };
}

/** `<link>` loads a file for these words of `rel`; for others, as `canonical`, it names one. */
const loadingRel =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

/** A `<script>` that no browser runs, and no policy forbids. */
function isData(attributes: Attributes): boolean {
  return attributes.get('type') === 'application/ld+json';
}

function parseTag(whole: string): TagFacts {
  const [name = ''] = /[a-z0-9-]+/.exec(whole) ?? [];
  const attributes = new Map<string, string>();
  for (const [, key = '', ...values] of whole.slice(name.length + 1).matchAll(attributePattern)) {
    attributes.set(key.toLowerCase(), decodeEntities(values.find(Boolean) ?? ''));
  }
  const loading = [
    'src',
    'poster',
    'data',
    'srcset',
    ...(name === 'link' && loadingRel.test(attributes.get('rel') ?? '') ? ['href'] : []),
  ];
  return {
    name,
    attributes,
    loaded: loading.flatMap((key) => attributes.get(key) ?? []),
    lengths: ['family', 'longest', 'detail', 'share'].flatMap((key) => {
      const value = attributes.get(`data-${key}`);
      if (value === undefined) return [];
      // Of another form, it has no rule.
      const [, tens, ones] = /^(\d)(\d)$/.exec(value) ?? [];
      return tens === undefined || ones === undefined
        ? [`[data-${key}='${value}']`]
        : [`[data-${key}^='${tens}']`, `[data-${key}$='${ones}']`];
    }),
    isInline:
      name === 'style' ||
      (name === 'script' && !attributes.has('src') && !isData(attributes)) ||
      [...attributes].some(
        ([key, value]) =>
          key === 'style' ||
          key === 'srcdoc' ||
          key.startsWith('on') ||
          /^javascript:/i.test(value),
      ),
  };
}

const knownTags = new Map<string, TagFacts>();

function getTagFacts(whole: string): TagFacts {
  const known = knownTags.get(whole);
  if (known) return known;
  const facts = parseTag(whole);
  knownTags.set(whole, facts);
  return facts;
}

export function scanPage(html: string): ScannedPage {
  const meta = new Map<string, string>();
  const links = new Set<string>();
  const forms = new Set<string>();
  const loaded = new Set<string>();
  const lengths = new Set<string>();
  let language: string | undefined;
  let title = '';
  const h1: string[] = [];
  const h2: string[] = [];
  const ids: string[] = [];
  const styleSheets: string[] = [];
  const tornCodes: string[] = [];
  const inline: string[] = [];

  for (const match of html.matchAll(tagPattern)) {
    const [whole] = match;
    const facts = getTagFacts(whole);
    const { name, attributes } = facts;
    const readInner = () => {
      const start = match.index + whole.length;
      return html.slice(start, html.indexOf(`</${name}>`, start));
    };
    const readText = () => toText(readInner());
    const collect = (set: Set<string>, key: string) => {
      const value = attributes.get(key);
      if (value !== undefined) set.add(value);
    };
    const id = attributes.get('id');
    if (id !== undefined) ids.push(id);
    if (facts.isInline) inline.push(whole.slice(0, 120));
    for (const address of facts.loaded) loaded.add(address);
    for (const length of facts.lengths) lengths.add(length);
    switch (name) {
      case 'a':
        collect(links, 'href');
        if (attributes.get('class') === 'code') {
          const text = stripTags(readInner());
          if (/\s/.test(text)) tornCodes.push(text);
        }
        break;
      case 'form':
        collect(forms, 'action');
        break;
      case 'html':
        language = attributes.get('lang');
        break;
      case 'title':
        title = readText();
        break;
      case 'h1':
        h1.push(readText());
        break;
      case 'h2':
        h2.push(readText());
        break;
      case 'link':
        if (attributes.get('rel') === 'stylesheet' && attributes.get('media') !== 'print') {
          styleSheets.push(attributes.get('href') ?? '');
        }
        break;
      case 'meta': {
        const key = ['name', 'property', 'http-equiv'].find((one) => attributes.has(one));
        if (key) meta.set(attributes.get(key) ?? '', attributes.get('content') ?? '');
        break;
      }
    }
  }
  return {
    language,
    title,
    meta,
    h1,
    h2,
    ids,
    links,
    forms,
    loaded,
    styleSheets,
    tornCodes,
    lengths,
    inline,
  };
}
