/**
 * `<response-decoder>`: the box that decodes what is pasted. The markup is the
 * server's (DecoderBox.astro). Nothing pasted is stored, sent or put in an address.
 */
import { decoder as words } from '../../words/en/decoder.ts';
import { Answer } from '../decoded/answer.ts';
import { BoxContent } from './box-content.ts';
import { isLoneName } from './decode-text.ts';
import { chooseIntake, toPlainText, type Offer } from './intake.ts';
import { listenForOffers } from './listen-for-offers.ts';
import { sayMissing } from '../dom/notice.ts';
import { PasteStatus } from './paste-status.ts';
import { PlaceBar } from '../decoded/place-bar.ts';
import { readTyped, type TypedReading } from './read-typed.ts';
import { Region } from '../decoded/region.ts';
import { tryLoadLookup } from '../data/site-data.ts';
import { SiteKnowledge } from '../decoded/site-knowledge.ts';
import { startDecodeWorker } from './start-worker.ts';
import { moveInTable } from '../decoded/table-keys.ts';
import { TextReader } from './text-reader.ts';
import { TypedText } from './typed-text.ts';

/** A longer paste is put in at once: a browser that inserts it as if typed takes seconds. UTF-16 units. */
const mostNative = 10_000;

interface Parts {
  content: BoxContent;
  status: PasteStatus;
  typed: TypedText;
  answer: Answer;
  places: PlaceBar;
}

export class ResponseDecoder extends HTMLElement {
  readonly #site = new SiteKnowledge();
  readonly #reader = new TextReader(startDecodeWorker);
  #parts: Parts | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const paste = this.querySelector<HTMLElement>('.paste');
    const area = this.querySelector('textarea');
    if (!paste || !area) return;
    const typed = new TypedText(area, paste.querySelector('pre'));
    const status = new PasteStatus(paste.querySelector('[data-status]'));
    const content = new BoxContent(
      { paste, typed, status },
      {
        onText: (text) => this.#read(text),
        onLarge: (summary) => {
          this.#reader.cancel();
          this.#parts?.answer.show(summary);
        },
        onOpening: () => void tryLoadLookup(),
      },
    );
    const region = new Region(this.querySelector<HTMLElement>('.decoded'));
    const answer = new Answer(region, this.#site);
    const places = new PlaceBar((at) => content.show(at));
    this.#parts = { content, status, typed, answer, places };
    area.parentElement?.after(places.element);
    this.#listen(paste, area, content);
    content.read();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#parts?.content.close();
    this.#parts?.answer.close();
    this.#reader.close();
  }

  #listen(paste: HTMLElement, area: HTMLTextAreaElement, content: BoxContent): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    area.addEventListener('input', () => content.read(), { signal });
    this.addEventListener('focusin', () => void tryLoadLookup(), { signal, once: true });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('keydown', (event) => this.#pressKey(event), { signal });
    listenForOffers(paste, (offer, manner) => this.#takeOffer(offer, manner), signal);
    // A browser that goes back may put a text there without an event of input.
    window.addEventListener('pageshow', () => content.read(), { signal });
  }

  /** Whether it was taken; what is short is left to the browser, which can undo it. */
  #takeOffer(offer: Offer<File>, manner: 'pasted' | 'dropped'): boolean {
    const { status, content } = this.#parts ?? {};
    const intake = chooseIntake(offer, manner);
    switch (intake.kind) {
      case 'file':
        void content?.open(
          intake.file,
          intake.isOneOfSeveral ? words.status.severalFiles : undefined,
        );
        return true;
      case 'picture':
        status?.say(words.status.picture);
        return true;
      case 'html':
        content?.insert(toPlainText(intake.html));
        return true;
      case 'text':
        if (!content?.isLarge && intake.text.length < mostNative) return false;
        content?.insert(intake.text);
        return true;
      case 'nothing':
        if (manner === 'pasted') status?.say(words.status.nothing);
        return manner === 'dropped';
    }
  }

  #press({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button || !this.#parts) return;
    const { content, answer, places } = this.#parts;
    const { example, place } = button.dataset;
    const chosen = answer.places[Number(place)];
    if (example !== undefined) this.#tryExample(example).catch(sayMissing);
    else if (button.hasAttribute('data-clears')) content.clear();
    else if (button.hasAttribute('data-chooses')) {
      this.querySelector<HTMLInputElement>('input[type="file"]')?.click();
    } else if (place !== undefined && chosen) {
      void places.open(chosen, () =>
        this.querySelector<HTMLElement>(`.decoded [data-place="${place}"]`),
      );
    }
  }

  #pressKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#parts?.places.isOpen) {
      event.preventDefault();
      this.#parts.places.close();
    } else if (moveInTable(event)) event.preventDefault();
  }

  async #tryExample(name: string): Promise<void> {
    const { examples } = await import('../../words/en/decoder-examples.ts');
    const text = Object.entries(examples).find(([key]) => key === name)?.[1];
    if (text !== undefined) this.#parts?.content.replace(text);
  }

  #read(text: string): void {
    this.#parts?.places.hide();
    if (text.trim() === '') {
      this.#reader.cancel();
      this.#parts?.typed.drawMarks([]);
      this.#parts?.answer.show(undefined);
    } else {
      this.#reader.read(text, this.#site.lookup, (reading) => this.#show(text, reading));
    }
  }

  #show(text: string, { segments, summary }: TypedReading): void {
    const { typed, answer } = this.#parts ?? {};
    typed?.drawMarks(segments);
    const readAgain = () => {
      const again = readTyped(text, this.#site.lookup);
      typed?.drawMarks(again.segments);
      return again.summary;
    };
    answer?.show(summary, { isUnfinished: true, ...(isLoneName(text) && { readAgain }) });
  }
}
