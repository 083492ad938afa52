/**
 * `<response-decoder>`: the box that decodes what is pasted. The markup is the
 * server's (DecoderBox.astro). Nothing pasted is stored, sent or put in an address.
 */
import { href } from '../site.ts';
import { createDecodedView } from './create-decoded-view.ts';
import { decodeText } from './decode-text.ts';
import type { DecodedView } from './decoded-view.ts';
import { createElement } from './dom.ts';
import { drawDecoded } from './draw-decoded.ts';
import { describeCode, hasProduct, type SiteData } from './known-code.ts';
import { createMarks } from './marks.ts';
import { loadSiteData } from './site-data.ts';

/** Up to so many UTF-16 units a text is decoded at each keystroke; above, in a pause of typing. */
const immediateLength = 100_000;
/** Milliseconds. */
const pauseOfTyping = 120;
/** That nothing was found is said only when typing has stopped for so long. Milliseconds. */
const pauseBeforeNothing = 350;

const noData: SiteData = { lookup: undefined, answers: {} };

export class ResponseDecoder extends HTMLElement {
  #data: SiteData | undefined;
  #shownText = '';
  #shownView = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('input', () => this.#schedule(), { signal });
    this.addEventListener('focusin', () => void loadSiteData(), { signal, once: true });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    // A browser that goes back may put a text there without an event of input.
    window.addEventListener('pageshow', () => this.#read(), { signal });
    this.#read();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  get #box(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  #press({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const example = button?.dataset['example'];
    if (example !== undefined) this.#replaceText(example);
    else if (button?.hasAttribute('data-clears')) this.#replaceText('');
  }

  #replaceText(text: string): void {
    const box = this.#box;
    if (!box) return;
    box.value = text;
    box.focus();
    this.#read();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if ((this.#box?.value.length ?? 0) <= immediateLength) this.#read();
    else this.#timer = setTimeout(() => this.#read(), pauseOfTyping);
  }

  #read(): void {
    const text = this.#box?.value ?? '';
    if (text === this.#shownText) return;
    clearTimeout(this.#timer);
    this.#shownText = text;
    this.#show();
    if (text.trim() !== '' && this.#data?.lookup === undefined) void this.#complete(text);
  }

  /** Shows the text once more when the site's data is there. */
  async #complete(text: string): Promise<void> {
    this.#data = await loadSiteData();
    if (text === this.#shownText) this.#show();
  }

  #show(): void {
    const text = this.#shownText;
    const decoding = decodeText(text, this.#data?.lookup);
    this.#drawMarks(text === '' ? [] : createMarks(text, decoding));
    if (text.trim() === '') {
      this.#drawView(undefined);
      return;
    }
    const data = this.#data ?? noData;
    const view = createDecodedView(decoding, {
      describe: (code) => describeCode(code, data),
      hasProduct: (id) => hasProduct(data, id),
      toUrl: (address) => new URL(href(address), location.href).href,
      isLoading: this.#data === undefined,
    });
    clearTimeout(this.#timer);
    if (decoding.outcome !== 'unrecognised' || toKey(view) === this.#shownView) {
      this.#drawView(view);
      return;
    }
    this.#drawView(undefined);
    this.#timer = setTimeout(() => this.#drawView(view), pauseBeforeNothing);
  }

  #drawMarks(segments: ReturnType<typeof createMarks>): void {
    // The line break gives the last line its height, as the text area does.
    this.querySelector('pre')?.replaceChildren(
      ...segments.map(({ text, label }) =>
        label === undefined ? text : createElement('mark', { 'data-kind': label }, text),
      ),
      '\n',
    );
  }

  #drawView(view: DecodedView | undefined): void {
    const region = this.querySelector<HTMLElement>('.decoded');
    if (!region) return;
    // Until the data is there, a screen reader waits: the rest is about to come.
    region.ariaBusy = String(this.#data === undefined);
    // What stays as it is, is not drawn and not announced again.
    const key = toKey(view);
    if (key === this.#shownView) return;
    this.#shownView = key;
    region.replaceChildren(...(view ? drawDecoded(view) : []));
    region.hidden = view === undefined;
  }
}

function toKey(view: DecodedView | undefined): string {
  return view === undefined ? '' : JSON.stringify(view);
}
