/** Passages of the guides and written explanations, from Pagefind, which is loaded at first use. */
import { href } from '../../site.ts';
import { dropTitle, isMeant, parseExcerpt } from './excerpt.ts';
import type { Passage } from './passage.ts';
import '../dom/guard-script-urls.ts';
import { sortPassages } from './sort-passages.ts';
import { isRecord } from '../data/is-record.ts';
import { toProseQuery } from './prose-query.ts';
import { rememberLoading } from '../data/remember-loading.ts';

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<unknown>;
  filters: () => Promise<unknown>;
  search: (query: string, options?: { filters: Record<string, string> }) => Promise<unknown>;
}

/** With the weights of its own, families stand below their children. */
const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };
const excerptLength = 24;
const mostSingleWords = 4;
const shortestSingleWord = 3;

const loadPagefind = rememberLoading(async (attempt): Promise<Pagefind> => {
  // A browser does not ask again for a script that did not come, but for the same by another address.
  const address = href(`/pagefind/pagefind.js${attempt === 1 ? '' : `?${attempt}`}`);
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new TypeError(`${address} is not Pagefind.`);
  await module.options({ ranking, excerptLength, baseUrl: href('/') });
  // It would never load again what it could not load for this.
  await module.filters();
  return module;
});

/**
 * The passages that a text finds and that are wanted, those first that a reader would
 * look at first. Guides are asked for apart, so that the many codes do not hide them.
 * @throws if Pagefind or its index cannot be loaded; the next call tries again.
 */
export async function findPassages(
  text: string,
  limit: number,
  isWanted: (passage: Passage) => boolean,
): Promise<Passage[]> {
  const query = toProseQuery(text);
  if (query === undefined) return [];
  const pagefind = await loadPagefind();
  const [guides, pages] = await Promise.all([
    findGuides(pagefind, query, Math.ceil(limit / 2)),
    pagefind.search(query),
  ]);
  const found = await Promise.all(
    [...guides, ...listResults(pages).slice(0, limit)].map(loadResult),
  );
  const passages = found
    .flatMap((page) => toPassage(page) ?? [])
    .filter((passage) => isMeant(passage.excerpt, query, passage.title) && isWanted(passage));
  const distinct = [...new Map(passages.map((passage) => [passage.link, passage])).values()];
  return sortPassages(distinct.slice(0, limit), query);
}

/** The guides with all words or, where none has them all, the best for each of the first words. */
async function findGuides(pagefind: Pagefind, query: string, limit: number): Promise<unknown[]> {
  const options = { filters: { kind: 'guide' } };
  const guides = listResults(await pagefind.search(query, options));
  if (guides.length > 0) return guides.slice(0, limit);
  const words = query
    .split(' ')
    .filter((word) => word.length >= shortestSingleWord)
    .slice(0, mostSingleWords);
  const answers = await Promise.all(words.map((word) => pagefind.search(word, options)));
  return answers.flatMap((answer) => listResults(answer).slice(0, 1)).slice(0, limit);
}

function listResults(answer: unknown): unknown[] {
  return isRecord(answer) && Array.isArray(answer['results']) ? answer['results'] : [];
}

function isPagefind(module: unknown): module is Pagefind {
  return (
    isRecord(module) &&
    typeof module['options'] === 'function' &&
    typeof module['filters'] === 'function' &&
    typeof module['search'] === 'function'
  );
}

async function loadResult(result: unknown): Promise<unknown> {
  return isResult(result) ? result.data() : undefined;
}

function isResult(result: unknown): result is { data: () => Promise<unknown> } {
  return isRecord(result) && typeof result['data'] === 'function';
}

/** Of a page's passages the one that the page's own excerpt is from, so that the link leads to it. */
function toPassage(page: unknown): Passage | undefined {
  if (!isRecord(page)) return undefined;
  const parts: unknown[] = Array.isArray(page['sub_results']) ? page['sub_results'] : [];
  const part = parts.find((one) => isRecord(one) && one['excerpt'] === page['excerpt']) ?? parts[0];
  const source = isRecord(part) ? part : page;
  const { url, excerpt } = source;
  const meta = isRecord(page['meta']) ? page['meta']['title'] : undefined;
  if (typeof url !== 'string' || typeof excerpt !== 'string') return undefined;
  const kind = getKind(url);
  const titles = [meta, kind === 'code' ? undefined : source['title']];
  return {
    title: [...new Set(titles.filter((title) => typeof title === 'string'))].join(': '),
    link: url,
    kind,
    language: 'en',
    excerpt: dropTitle(parseExcerpt(excerpt), [meta, source['title']]),
  };
}

function getKind(url: string): Passage['kind'] {
  if (url.startsWith(href('/errors/'))) return 'code';
  return url.startsWith(href('/products/')) ? 'product' : 'guide';
}
