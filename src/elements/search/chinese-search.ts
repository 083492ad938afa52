/** The search in Chinese: for whoever types it, and on pages in Chinese. Loaded at the first such search. */
import { hasChinesePage, type ChineseCode, type ChineseFile } from '../../lookup/chinese-file.ts';
import { isAllowed, type CodeFilter } from '../../lookup/code-filter.ts';
import { createTextSearch, findAsked } from '../../lookup/find-texts.ts';
import { hasChinese } from '../../lookup/has-chinese.ts';
import { getSureMatch, type Lookup } from '../../lookup/lookup.ts';
import { toChineseAddress, toCodeAddress } from '../../naming/addresses.ts';
import { href } from '../../site.ts';
import { loadChineseWords } from '../data/chinese-words.ts';
import { isChinesePage } from '../dom/dom.ts';
import type { ExcerptPiece } from './excerpt.ts';
import type { Passage } from './passage.ts';
import { rememberLoading } from '../data/remember-loading.ts';
import type { Question } from './search-question.ts';
import { findCodeResults, toCodeResult, type CodeResult } from './search-results.ts';

/** So many letters are shown of a passage, and so many of them before what was asked for. */
const excerptLength = 90;
const lengthBefore = 20;

/** The search of one text. */
export interface ChineseSearch {
  /** As `findCodeResults`: what is found by its Chinese words, then the rest, told in Chinese. */
  findCodes: (
    question: Question,
    lookup: Lookup,
    limit: number,
    filter: CodeFilter,
  ) => CodeResult[];
  /** What answers in place of `passages.ts`; undefined where the text is not Chinese. */
  guides: { findPassages: (query: string, limit: number) => Promise<Passage[]> } | undefined;
}

const loadSearches = rememberLoading(async () => {
  const file: ChineseFile = await loadChineseWords();
  return {
    byCode: new Map(file.codes.map((code) => [code.code, code])),
    findCodes: createTextSearch(
      file.codes.map((told) => ({
        told,
        parts: [told.names.join('\n'), told.summary, told.text] as const,
      })),
    ),
    findPassages: createTextSearch(
      file.passages.map((passage) => ({
        passage,
        parts: [passage.title, '', passage.text] as const,
      })),
    ),
  };
});

/** @throws if the words in Chinese cannot be loaded. */
export async function loadChineseSearch(text: string): Promise<ChineseSearch> {
  const searches = await loadSearches();
  const isAsked = hasChinese(text);

  function findByWords(question: Question, lookup: Lookup, filter: CodeFilter): CodeResult[] {
    if (question.kind !== 'words' || !isAsked) return [];
    return searches.findCodes(question.text).flatMap(({ told }) => {
      const row = getSureMatch(lookup, told.code);
      return row && isAllowed(row, filter) ? [tell(toCodeResult({ row, ranges: [] }), told)] : [];
    });
  }

  function findPassages(query: string, limit: number): Passage[] {
    return searches
      .findPassages(query)
      .slice(0, limit)
      .map(({ passage: { title, address, text } }) => ({
        title,
        link: href(address),
        kind: 'guide',
        language: 'zh-Hans',
        excerpt: cutExcerpt(text, query),
      }));
  }

  return {
    findCodes: (question, lookup, limit, filter) => {
      const found = findByWords(question, lookup, filter);
      const others = findCodeResults(question, lookup, limit, filter).map((result) => {
        const told = searches.byCode.get(result.code);
        return told && hasChinesePage(told) && isChinesePage() ? tell(result, told) : result;
      });
      const all = new Map([...others, ...found].map((result) => [result.code, result]));
      const inOrder = new Set([...found, ...others].map(({ code }) => code));
      return [...inOrder].slice(0, limit).flatMap((code) => all.get(code) ?? []);
    },
    guides: isAsked
      ? { findPassages: (...asked) => Promise.resolve(findPassages(...asked)) }
      : undefined,
  };
}

/** A result with what is said of it in Chinese; it leads to the page in Chinese, where there is one. */
function tell(result: CodeResult, told: ChineseCode): CodeResult {
  const [name] = told.names;
  const page = toCodeAddress(result.code);
  return {
    ...result,
    address: name === undefined ? page : toChineseAddress(page),
    summary: name === undefined ? told.summary : `${name}：${told.summary}`,
  };
}

/** What stands around the longest of what was asked for; all of that is marked. */
function cutExcerpt(text: string, query: string): ExcerptPiece[] {
  const [[place] = [0]] = findAsked(text, query).sort(
    ([from, to], [otherFrom, otherTo]) => otherTo - otherFrom - (to - from),
  );
  const start = Math.max(0, place - lengthBefore);
  const cut = text.slice(start, start + excerptLength);
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const [from, to] of findAsked(cut, query)) {
    pieces.push({ text: cut.slice(at, from), isMarked: false });
    pieces.push({ text: cut.slice(from, to), isMarked: true });
    at = to;
  }
  pieces.push({ text: cut.slice(at), isMarked: false });
  return pieces.filter(({ text }) => text !== '');
}
