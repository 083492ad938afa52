/**
 * `<response-decoder>`: the box that decodes what is pasted. The markup is the
 * server's (DecoderBox.astro). Nothing pasted is stored, sent or put in an address.
 */
import type { Summary } from '../paste/summary.ts';
import { summarise } from '../paste/read-text.ts';
import { decoder as words } from '../words/en/decoder.ts';
import { createDecodedView } from './create-decoded-view.ts';
import { decodeText } from './decode-text.ts';
import type { DecodedView } from './decoded-view.ts';
import { chooseIntake, toPlainText, type Offer } from './intake.ts';
import { listenForOffers } from './listen-for-offers.ts';
import { PasteStatus } from './paste-status.ts';
import { PlaceBar } from './place-bar.ts';
import { Region } from './region.ts';
import { loadSiteData } from './site-data.ts';
import { SiteKnowledge } from './site-knowledge.ts';
import { TypedText } from './typed-text.ts';
import type { LargeBox } from './large-box.ts';
import { moveInTable } from './table-keys.ts';
import { mostInBox } from './worker-messages.ts';

/** A longer paste is put in at once: a browser that inserts it as if typed takes seconds. UTF-16 units. */
const mostNative = 10_000;
/** That nothing was found is said only when typing has stopped for so long. Milliseconds. */
const pauseBeforeNothing = 350;

export class ResponseDecoder extends HTMLElement {
  readonly #site = new SiteKnowledge();
  readonly #places = new PlaceBar((at) => this.#showPlace(at));
  #parts: { typed: TypedText; status: PasteStatus; region: Region; paste: HTMLElement } | undefined;
  /** What was read last: of the box's text or of a large one. */
  #summary: Summary | undefined;
  #view: DecodedView | undefined;
  #large: LargeBox | undefined;
  /** The large text that was there before Clear. */
  #cleared: LargeBox | undefined;
  /** The reading of a large text or a file, while it goes on. */
  #opening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const paste = this.querySelector<HTMLElement>('.paste');
    const area = this.querySelector('textarea');
    if (!paste || !area) return;
    this.#parts = {
      typed: new TypedText(area, paste.querySelector('pre')),
      status: new PasteStatus(paste.querySelector('[data-status]')),
      region: new Region(this.querySelector<HTMLElement>('.decoded')),
      paste,
    };
    area.parentElement?.after(this.#places.element);
    this.#listen(paste, area);
    this.#read();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#forgetLarge();
    clearTimeout(this.#timer);
  }

  #listen(paste: HTMLElement, area: HTMLTextAreaElement): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    area.addEventListener('input', () => this.#read(), { signal });
    this.addEventListener('focusin', () => void loadSiteData(), { signal, once: true });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('keydown', (event) => this.#pressKey(event), { signal });
    listenForOffers(paste, (offer, manner) => this.#takeOffer(offer, manner), signal);
    // A browser that goes back may put a text there without an event of input.
    window.addEventListener('pageshow', () => this.#read(), { signal });
  }

  /** Whether it was taken; what is short is left to the browser, which can undo it. */
  #takeOffer(offer: Offer<File>, manner: 'pasted' | 'dropped'): boolean {
    const { status } = this.#parts ?? {};
    const intake = chooseIntake(offer, manner);
    switch (intake.kind) {
      case 'file':
        void this.#open(intake.file, intake.isOneOfSeveral ? words.status.severalFiles : undefined);
        return true;
      case 'picture':
        status?.say(words.status.picture);
        return true;
      case 'html':
        this.#replaceText(this.#parts?.typed.insert(toPlainText(intake.html)) ?? '');
        return true;
      case 'text':
        if (!this.#large && intake.text.length < mostNative) return false;
        this.#replaceText(this.#parts?.typed.insert(intake.text) ?? intake.text);
        return true;
      case 'nothing':
        if (manner === 'pasted') status?.say(words.status.nothing);
        return manner === 'dropped';
    }
  }

  #press({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { example, place } = button.dataset;
    const places = this.#view?.places[Number(place)];
    if (example !== undefined) void this.#tryExample(example);
    else if (button.hasAttribute('data-clears')) this.#clear();
    else if (button.hasAttribute('data-chooses')) {
      this.querySelector<HTMLInputElement>('input[type="file"]')?.click();
    } else if (place !== undefined && places) void this.#places.open(places, button);
  }

  #pressKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#places.isOpen) {
      event.preventDefault();
      this.#places.close();
    } else if (moveInTable(event)) event.preventDefault();
  }

  async #tryExample(name: string): Promise<void> {
    const { examples } = await import('../words/en/decoder-examples.ts');
    const text = Object.entries(examples).find(([key]) => key === name)?.[1];
    if (text !== undefined) this.#replaceText(text);
  }

  /** What is cleared is kept until something else comes, so that it can be had back. */
  #clear(): void {
    const { typed, status } = this.#parts ?? {};
    const text = typed?.text ?? '';
    const large = this.#large;
    this.#large = undefined;
    large?.detach();
    this.#putText('');
    this.#cleared = large;
    const press = () => {
      if (large) this.#attach(large);
      else this.#putText(text);
      typed?.focus();
    };
    status?.say(words.status.cleared, { label: words.status.undo, press });
    typed?.focus();
  }

  /** Puts a text into the box, or opens it where it is too large for that. */
  #replaceText(text: string): void {
    if (text.length > mostInBox) void this.#open(text);
    else this.#putText(text);
  }

  #putText(text: string): void {
    this.#forgetLarge();
    this.#parts?.typed.setText(text);
    this.#read(true);
  }

  #forgetLarge(): void {
    this.#opening?.abort();
    this.#large?.close();
    this.#large = undefined;
    this.#cleared?.close();
    this.#cleared = undefined;
  }

  /** What was in the box stays there until the text is read, or for good if it cannot be. */
  async #open(source: string | File, notice?: string): Promise<void> {
    const { paste, status, typed } = this.#parts ?? {};
    if (!paste || !status || !typed) return;
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    status.startReading(() => opening.abort());
    void loadSiteData();
    const { openLargeBox } = await import('./large-box.ts');
    const opened = await openLargeBox(source, {
      paste,
      signal: opening.signal,
      onProgress: (part) => status.setProgress(part),
      onEdit: (part) => this.#putText(part),
    });
    if (this.#opening !== opening) return;
    this.#opening = undefined;
    switch (opened.kind) {
      case 'short':
        this.#putText(opened.text);
        break;
      case 'large':
        typed.setText('');
        typed.hasChanged();
        typed.drawMarks([]);
        this.#forgetLarge();
        this.#attach(opened.box);
        break;
      case 'failed':
        status.say(opened.sentence);
        return;
    }
    if (notice !== undefined) status.say(notice);
  }

  #attach(box: LargeBox): void {
    this.#cleared = undefined;
    this.#large = box;
    box.attach();
    const { status } = this.#parts ?? {};
    if (box.notice === undefined) status?.clear();
    else status?.say(box.notice);
    this.#show(box.summary);
  }

  /** @param isNew whether to read it even if it is the same as before */
  #read(isNew = false): void {
    const { typed, status } = this.#parts ?? {};
    if (!typed || this.#large || (!typed.hasChanged() && !isNew)) return;
    const { text } = typed;
    if (text.length > mostInBox) {
      typed.setText('');
      this.#read();
      void this.#open(text);
      return;
    }
    this.#forgetLarge();
    status?.clear();
    this.#places.hide();
    clearTimeout(this.#timer);
    // The browser lays a long text out first, so that neither waits for the other.
    if (text.length < mostNative) this.#readTyped(typed);
    else this.#timer = setTimeout(() => this.#readTyped(typed));
  }

  #readTyped(typed: TypedText): void {
    this.#showTyped(typed);
    if (this.#summary && this.#site.lookup === undefined) void this.#complete();
  }

  /** Shows the text once more when the site's data is there. */
  async #complete(): Promise<void> {
    const before = this.#summary;
    await this.#site.load();
    if (this.#summary !== before || !this.#summary) return;
    if (this.#large || !this.#parts) this.#show(this.#summary);
    else this.#showTyped(this.#parts.typed);
  }

  #showTyped(typed: TypedText): void {
    const { text } = typed;
    if (text.trim() === '') {
      typed.drawMarks([]);
      this.#show(undefined);
      return;
    }
    const decoding = decodeText(text, this.#site.lookup);
    typed.drawMarks(decoding.errors);
    this.#show(summarise(text, decoding));
  }

  #show(summary: Summary | undefined): void {
    clearTimeout(this.#timer);
    this.#summary = summary;
    this.#view = summary && createDecodedView(summary, this.#site.createContext());
    this.#drawView(this.#view, summary?.outcome === 'unrecognised' && !this.#large);
    if (summary && this.#large && this.#site.isLoading) void this.#complete();
    void this.#explain();
  }

  /** @param isPremature whether more may be typed that makes it another thing */
  #drawView(view: DecodedView | undefined, isPremature: boolean): void {
    const { region } = this.#parts ?? {};
    const { isLoading } = this.#site;
    if (!view || !isPremature || region?.shows(view)) {
      region?.draw(view, isLoading);
      return;
    }
    region?.draw(undefined, isLoading);
    this.#timer = setTimeout(() => region?.draw(view, isLoading), pauseBeforeNothing);
  }

  /** Shows the explanation of a single code when it has come. */
  async #explain(): Promise<void> {
    const { explained } = this.#view ?? {};
    const summary = this.#summary;
    if (explained && (await this.#site.explain(explained)) && this.#summary === summary) {
      this.#show(summary);
    }
  }

  async #showPlace(at: number): Promise<number> {
    return this.#large ? this.#large.show(at) : (this.#parts?.typed.show(at) ?? 1);
  }
}
