/** The pages of codes in the browser: each is loaded when its code is shown in full. */
import { href } from '../../site.ts';
import type { KnownCode } from './known-code.ts';
import { loadPage } from '../data/load-page.ts';
import { readEntryPage, type EntryAnswer } from './read-entry-page.ts';
import { rememberLoading } from '../data/remember-loading.ts';

/** Loads pages, each once, and remembers what they say. */
export class EntryPages {
  readonly #loaders = new Map<string, () => Promise<EntryAnswer>>();
  readonly #answers = new Map<string, EntryAnswer>();
  readonly #failed = new Set<string>();

  /** What the page of a code says, if it was loaded. */
  get(known: KnownCode): EntryAnswer | undefined {
    return known.kind === 'known' ? this.#answers.get(known.code) : undefined;
  }

  /** What failed may be loaded by now. */
  tryAgain(): void {
    this.#failed.clear();
  }

  /** Whether a code has a page that has neither come nor failed. */
  lacks({ kind, code }: KnownCode): boolean {
    return kind === 'known' && !this.#answers.has(code) && !this.#failed.has(code);
  }

  /** Loads the page of a code that has one. A failure stands until `tryAgain`. */
  async load(known: KnownCode): Promise<void> {
    if (known.kind !== 'known' || this.#answers.has(known.code)) return;
    const { code, address } = known;
    const load =
      this.#loaders.get(code) ??
      rememberLoading(async () => readEntryPage(await loadPage(address), href('/')));
    this.#loaders.set(code, load);
    try {
      this.#answers.set(code, await load());
    } catch {
      // What is known without the page, and the link to it, are there all the same.
      this.#failed.add(code);
    }
  }
}
