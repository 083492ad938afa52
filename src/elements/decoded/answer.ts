/** What the region Decoded says: at once what the text tells, and more as the site's data comes. */
import type { Summary } from '../../paste/summary.ts';
import { createDecodedView } from './create-decoded-view.ts';
import type { DecodedView, Places, ViewContext } from './decoded-view.ts';
import type { KnownCode } from './known-code.ts';

/** That nothing was found is said only when typing has stopped for so long. Milliseconds. */
const pauseBeforeNothing = 350;

/** Where the answer is shown. */
export interface AnswerPlace {
  /** Whether it shows just this. */
  shows: (view: DecodedView) => boolean;
  /** @param isBusy more is about to come */
  draw: (view: DecodedView | undefined, isBusy: boolean) => void;
}

/** What the site knows, and what it can still get to know. */
export interface AnswerSource {
  readonly isLoading: boolean;
  /** What could not be had is tried again. */
  tryAgain: () => void;
  load: () => Promise<void>;
  /** Whether the page of a code is still to come. */
  lacksPage: (known: KnownCode) => boolean;
  loadPage: (known: KnownCode) => Promise<void>;
  lacksNear: (codes: readonly string[]) => boolean;
  findNear: (codes: readonly string[], isWanted: () => boolean) => Promise<boolean>;
  createContext: () => ViewContext;
}

export interface AnswerOptions {
  /** More may be typed that makes it another thing. */
  isUnfinished?: boolean;
  /** Gives the summary anew where the site's data may change it. */
  readAgain?: () => Summary;
}

interface Shown {
  summary: Summary;
  readonly options: AnswerOptions;
}

export class Answer {
  readonly #place: AnswerPlace;
  readonly #source: AnswerSource;
  /** What was shown last; another object for each text. */
  #shown: Shown | undefined;
  #view: DecodedView | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: AnswerPlace, source: AnswerSource) {
    this.#place = place;
    this.#source = source;
  }

  /** The errors of each kind that is shown. */
  get places(): readonly Places[] {
    return this.#view?.places ?? [];
  }

  /** Shows what a text is; undefined for a blank one. */
  show(summary: Summary | undefined, options: AnswerOptions = {}): void {
    this.#shown = summary && { summary, options };
    if (summary) this.#source.tryAgain();
    this.#draw();
    if (this.#shown) void this.#complete(this.#shown);
  }

  close(): void {
    this.#shown = undefined;
    clearTimeout(this.#timer);
  }

  /** Adds what has to be loaded or looked for, as long as the text is the same. */
  async #complete(shown: Shown): Promise<void> {
    const isWanted = () => this.#shown === shown;
    if (this.#source.isLoading) {
      await this.#source.load();
      if (!isWanted()) return;
      shown.summary = shown.options.readAgain?.() ?? shown.summary;
      this.#draw();
    }
    const { unlisted = [], explained } = this.#view ?? {};
    if (this.#source.lacksNear(unlisted)) {
      if (!(await this.#source.findNear(unlisted, isWanted)) || !isWanted()) return;
      this.#draw();
    }
    if (!explained) return;
    await this.#source.loadPage(explained);
    if (isWanted()) this.#draw();
  }

  #lacksPartOf({ unlisted, explained }: DecodedView): boolean {
    return (
      this.#source.lacksNear(unlisted) ||
      (explained !== undefined && this.#source.lacksPage(explained))
    );
  }

  #draw(): void {
    clearTimeout(this.#timer);
    const { summary, options } = this.#shown ?? {};
    const view = summary && createDecodedView(summary, this.#source.createContext());
    this.#view = view;
    const isBusy = this.#source.isLoading || (view !== undefined && this.#lacksPartOf(view));
    const isPremature = options?.isUnfinished === true && summary?.outcome === 'unrecognised';
    if (!view || !isPremature || this.#place.shows(view)) {
      this.#place.draw(view, isBusy);
      return;
    }
    this.#place.draw(undefined, isBusy);
    this.#timer = setTimeout(() => this.#place.draw(view, isBusy), pauseBeforeNothing);
  }
}
