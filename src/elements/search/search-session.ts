/** One search field with its list: what the dialog and the page of results share. */
import type { SearchFilters } from '../../naming/addresses.ts';
import { isAllowed, isFiltering, type CodeFilter } from '../../lookup/code-filter.ts';
import { getSureMatch, listCodes, type Lookup } from '../../lookup/lookup.ts';
import { href } from '../../site.ts';
import { search as words } from '../../words/en/search.ts';
import { describeResults } from './describe-results.ts';
import type { ChineseSearch } from './chinese-search.ts';
import { hasModifier } from '../dom/dom.ts';
import {
  addSummaries,
  drawClearRecent,
  drawCodeResult,
  drawPassage,
  drawRecent,
} from './draw-results.ts';
import type { Summaries } from '../data/parse-summaries.ts';
import type { Passage } from './passage.ts';
import { pause } from '../dom/pause.ts';
import { clearRecent, getRecent, keepRecent } from './recent-searches.ts';
import { measureMargin } from './results-margin.ts';
import { tryFindPassages, tryLoadChinese, tryLoadDecode, tryLoadFilter } from './search-parts.ts';
import {
  needsDecoder,
  toAddressQuery,
  toQuestion,
  toRecentQuery,
  type Question,
} from './search-question.ts';
import { findCodeResults, type CodeResult } from './search-results.ts';
import { tryLoadSearch, tryLoadSummaries } from '../data/site-data.ts';

/** Where a search is asked and shows what it found, and how much of it. */
export interface SearchPlace {
  field: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
  codeLimit: number;
  passageLimit: number;
  /** Called when the results have changed. */
  onChange: (session: SearchSession) => void;
}

/** Milliseconds without typing before the guides are searched. */
const pauseOfTyping = 180;

/** So long codes wait for what is said of them: it would move those below. Milliseconds. */
const patience = 150;

export class SearchSession {
  readonly #place: SearchPlace;
  #text = '';
  #isPasted = false;
  #filters: SearchFilters = {};
  /** Counts what was asked: an answer that comes late is of no use. */
  #turn = 0;
  #question: Question = { kind: 'none' };
  #lookup: Lookup | undefined;
  #codes: CodeResult[] = [];
  #passages: Passage[] = [];
  /** How many codes the filters allow; undefined without any. */
  #allowed: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Fulfilled when the codes for what was asked last are shown. */
  settled: Promise<void> = Promise.resolve();
  /** What of the search may stand in an address. */
  addressQuery: string | undefined;

  constructor(place: SearchPlace) {
    this.#place = place;
    place.list.addEventListener('click', (event) => this.#follow(event));
    this.#showStart();
  }

  /** What is chosen of product, family and retry. */
  get filters(): SearchFilters {
    return this.#filters;
  }

  /**
   * Searches for the text of the field and shows what it finds, unless another
   * comes in between. The event tells whether it was typed or pasted.
   */
  ask(event?: Event): void {
    const text = this.#place.field.value;
    if (text === this.#text) return;
    this.#text = text;
    this.#isPasted = text !== '' && (this.#isPasted || isPaste(event));
    this.#start();
  }

  /** Searches among other codes. */
  filterBy(filters: SearchFilters): void {
    this.#filters = filters;
    this.#start();
  }

  #start(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    if (this.#text.trim() === '' && Object.keys(this.#filters).length === 0) {
      this.#showStart();
      return;
    }
    if (this.#codes.length === 0) this.#place.status.textContent = words.loading;
    this.settled = this.#findCodes(this.#turn, this.#text, this.#filters);
  }

  async #findCodes(turn: number, text: string, filters: SearchFilters): Promise<void> {
    const summaries = tryLoadSummaries();
    const [lookup, decode, filter, chinese] = await Promise.all([
      tryLoadSearch(),
      needsDecoder(text) ? tryLoadDecode() : undefined,
      tryLoadFilter(filters),
      tryLoadChinese(text),
    ]);
    await Promise.race([summaries, pause(patience)]);
    if (turn !== this.#turn) return;
    const question = toQuestion(text, decode);
    this.#question = question;
    this.#lookup = lookup;
    this.#allowed =
      lookup && filter && isFiltering(filter) ? listCodes(lookup, filter).length : undefined;
    this.addressQuery = toAddressQuery(question, this.#isPasted, lookup);
    const { codeLimit } = this.#place;
    const find = chinese?.findCodes ?? findCodeResults;
    const codes = lookup && filter ? find(question, lookup, codeLimit, filter) : [];
    const status = getFailure(lookup, filter);
    const isProse = question.kind === 'words';
    const isSearching = status === undefined && isProse && codes.length === 0;
    this.#show(codes, [], isSearching ? words.searchingGuides : status);
    void this.#addSummaries(turn, summaries);
    if (!isProse) return;
    this.#timer = setTimeout(
      () => void this.#findPassages(turn, question.text, filter, status, chinese),
      pauseOfTyping,
    );
  }

  async #addSummaries(turn: number, loading: Promise<Summaries>): Promise<void> {
    const summaries = await loading;
    if (turn === this.#turn) addSummaries(this.#place.list, this.#codes, summaries);
  }

  async #findPassages(
    turn: number,
    text: string,
    filter: CodeFilter = {},
    status?: string,
    chinese?: ChineseSearch,
  ): Promise<void> {
    const listed = new Set(this.#codes.map(({ address }) => href(address)));
    const isWanted = (passage: Passage) =>
      !listed.has(passage.link.replace(/#.*$/, '')) && this.#isPassageAllowed(passage, filter);
    const limit = this.#place.passageLimit;
    const { passages, failure } = await tryFindPassages(text, chinese, limit, isWanted);
    if (turn !== this.#turn) return;
    const hasCodes = this.#codes.length > 0;
    this.#show(this.#codes, passages, hasCodes ? status : (status ?? failure));
    if (failure !== undefined && status === undefined && hasCodes) {
      this.#place.status.append(' ', failure);
    }
  }

  #isPassageAllowed({ kind, title }: Passage, filter: CodeFilter): boolean {
    if (kind !== 'code' || !this.#lookup) return true;
    const row = getSureMatch(this.#lookup, title);
    return row === undefined || isAllowed(row, filter);
  }

  #show(codes: CodeResult[], passages: Passage[], status: string | undefined): void {
    const { list, codeLimit } = this.#place;
    if (codes !== this.#codes || this.#passages.length > 0) {
      list.replaceChildren(...codes.map(drawCodeResult));
    }
    // Appended, so that a link which has the focus keeps it.
    list.append(...passages.map(drawPassage));
    list.dataset['longest'] = measureMargin(codes, passages);
    list.ariaLabel = words.results;
    this.#codes = codes;
    this.#passages = passages;
    const counts = {
      codes: codes.length,
      passages: passages.length,
      allowed: this.#allowed,
      isCut: codes.length === codeLimit,
    };
    this.#place.status.replaceChildren(status ?? describeResults(this.#question, counts));
    this.#place.onChange(this);
  }

  /** What is there before anything is asked: a hint, and what was searched for before. */
  #showStart(): void {
    const { list, status } = this.#place;
    const recent = getRecent();
    this.#question = { kind: 'none' };
    this.#codes = [];
    this.#passages = [];
    this.addressQuery = undefined;
    list.replaceChildren(
      ...recent.map(drawRecent),
      ...(recent.length === 0 ? [] : [drawClearRecent()]),
    );
    list.dataset['longest'] = measureMargin([], []);
    list.ariaLabel = recent.length === 0 ? words.results : words.recent;
    status.textContent = recent.length === 0 ? words.hint : `${words.hint} ${words.recentBelow}`;
    this.#place.onChange(this);
  }

  /** A click in the list: what it opens was found by what was asked, or it asks once more. */
  #follow(event: MouseEvent): void {
    const { field } = this.#place;
    const target = event.target instanceof Element ? event.target.closest('a, button') : null;
    if (!(target instanceof HTMLElement)) return;
    const { again } = target.dataset;
    if (target.matches('button')) {
      clearRecent();
      this.#showStart();
      field.focus();
    } else if (again === undefined) {
      const query = toRecentQuery(this.#question, this.#isPasted, this.#lookup);
      if (query !== undefined) keepRecent(query);
    } else if (!hasModifier(event)) {
      event.preventDefault();
      field.value = again;
      field.focus();
      this.ask();
    }
  }
}

function getFailure(lookup: Lookup | undefined, filter: CodeFilter | undefined) {
  if (!lookup) return words.failed;
  return filter ? undefined : words.productFailed;
}

function isPaste(event: Event | undefined): boolean {
  return event instanceof InputEvent && event.inputType.startsWith('insertFrom');
}
