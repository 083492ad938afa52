/** One search field with its list: what the dialog and the page of results share. */
import { parseCode } from '../naming/code-name.ts';
import { toCodeAddress } from '../naming/addresses.ts';
import { href } from '../site.ts';
import { longestFamily } from '../styles/lengths.ts';
import { search as words } from '../words/en/search.ts';
import { drawCodeResult, drawPassage } from './draw-results.ts';
import { findPassages, type Passage } from './passages.ts';
import { toAddressQuery, toProseQuery, toQuestion, type Question } from './search-question.ts';
import { findCodeResults, type CodeResult } from './search-results.ts';
import { tryLoadLookup, tryLoadSummaries } from './site-data.ts';

/** Where a search shows what it found, and how much of it. */
export interface SearchPlace {
  list: HTMLElement;
  status: HTMLElement;
  codeLimit: number;
  passageLimit: number;
  /** Called when the results have changed. */
  onChange: (session: SearchSession) => void;
}

/** Milliseconds without typing before the guides are searched. */
const pauseOfTyping = 180;

/** The words that stand there for passages need as much. Letters. */
const shortestMargin = 7;

export class SearchSession {
  readonly #place: SearchPlace;
  #text = '';
  #codes: CodeResult[] = [];
  #passages: Passage[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Fulfilled when the codes for the last text are shown. */
  settled: Promise<void> = Promise.resolve();
  question: Question = { kind: 'none' };
  /** What of the search may stand in an address. */
  addressQuery: string | undefined;
  #isPasted = false;

  constructor(place: SearchPlace) {
    this.#place = place;
    place.status.textContent = words.hint;
  }

  /**
   * Searches for a text and shows what it finds, unless another text comes in
   * between. The event tells whether it was typed or pasted.
   */
  ask(text: string, event?: Event): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#isPasted = text !== '' && (this.#isPasted || isPaste(event));
    this.question = toQuestion(text);
    clearTimeout(this.#timer);
    if (this.question.kind === 'none') {
      this.addressQuery = undefined;
      this.#show([], [], words.hint);
      return;
    }
    if (this.#codes.length === 0) this.#place.status.textContent = words.loading;
    this.settled = this.#findCodes(text, this.question);
  }

  async #findCodes(text: string, question: Question): Promise<void> {
    const [lookup, summaries] = await Promise.all([tryLoadLookup(), tryLoadSummaries()]);
    if (text !== this.#text) return;
    this.addressQuery = toAddressQuery(question, this.#isPasted, lookup);
    const { codeLimit } = this.#place;
    const codes = lookup ? findCodeResults(question, lookup, summaries, codeLimit) : [];
    const query = toProseQuery(question);
    const status = lookup ? undefined : words.failed;
    if (query === undefined) {
      this.#show(codes, [], status);
      return;
    }
    this.#show(codes, [], status ?? (codes.length === 0 ? words.searchingGuides : undefined));
    this.#timer = setTimeout(() => void this.#findPassages(text, query, status), pauseOfTyping);
  }

  async #findPassages(text: string, query: string, status: string | undefined): Promise<void> {
    // The codes stand without the guides: a reader can do nothing about their failure.
    const found = await findPassages(query, this.#place.passageLimit).catch(() => []);
    if (text !== this.#text) return;
    const listed = new Set(this.#codes.map(({ code }) => href(toCodeAddress(code))));
    const passages = found.filter(({ link }) => !listed.has(link.replace(/#.*$/, '')));
    this.#show(this.#codes, passages, status);
  }

  #show(codes: CodeResult[], passages: Passage[], status: string | undefined): void {
    const { list } = this.#place;
    if (codes !== this.#codes || this.#passages.length > 0) {
      list.replaceChildren(...codes.map(drawCodeResult));
    }
    // Appended, so that a link which has the focus keeps it.
    list.append(...passages.map(drawPassage));
    list.dataset['longest'] = String(getLongestFamily(codes, passages));
    this.#codes = codes;
    this.#passages = passages;
    this.#place.status.replaceChildren(status ?? this.#describe());
    this.#place.onChange(this);
  }

  #describe(): string {
    const { length } = this.#codes;
    if (length + this.#passages.length === 0) return words.nothing;
    const say = length < this.#place.codeLimit ? words.found : words.foundFirst;
    const named =
      this.question.kind === 'decoded' ? `${words.namedInText(this.question.codes)} ` : '';
    return named + toSentence(say(length, this.#passages.length));
  }
}

function isPaste(event: Event | undefined): boolean {
  return event instanceof InputEvent && event.inputType.startsWith('insertFrom');
}

/** How many letters the margin of the list must hold. Only a code with a dot has a family there. */
function getLongestFamily(codes: readonly CodeResult[], passages: readonly Passage[]): number {
  const names = [
    ...codes.map(({ code }) => code),
    ...passages.flatMap(({ kind, title }) => (kind === 'code' ? [title] : [])),
  ];
  const lengths = names.map(parseCode).map(({ family, detail }) => (detail ? family.length : 0));
  return Math.min(Math.max(shortestMargin, ...lengths), longestFamily);
}

function toSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
