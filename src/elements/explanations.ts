/** The explanations in the browser: a small file for a code, loaded when one is shown. */
import { parseCode } from '../naming/code-name.ts';
import { toExplanationAddress } from '../naming/addresses.ts';
import type { Explanation, ExplanationFile } from '../naming/explanations.ts';
import type { KnownCode } from './known-code.ts';
import { parseExplanation } from './parse-explanation.ts';
import { rememberLoading } from './remember-loading.ts';
import { loadFile } from './site-data.ts';

/** Loads explanations, each once, and remembers what has come. */
export class Explanations {
  readonly #loaders = new Map<string, () => Promise<ExplanationFile>>();
  readonly #files = new Map<string, ExplanationFile>();

  /** The explanation of a code, if it was loaded. */
  get(known: KnownCode): Explanation | undefined {
    const source = findSource(known);
    return source && this.#files.get(source.name)?.[source.part];
  }

  /** Whether there is something to wait for: false if it is there, cannot be had, or failed. */
  async load(known: KnownCode): Promise<boolean> {
    const source = findSource(known);
    if (!source || this.#files.has(source.name)) return false;
    const { name } = source;
    const load =
      this.#loaders.get(name) ??
      rememberLoading(async () => {
        const response = await loadFile(toExplanationAddress(name));
        return parseExplanation(await response.json());
      });
    this.#loaders.set(name, load);
    try {
      this.#files.set(name, await load());
      return true;
    } catch {
      // The short answer and the link to the page are there all the same.
      return false;
    }
  }
}

/** Which file explains a code, and which part of it. */
function findSource(known: KnownCode): { name: string; part: 'own' | 'children' } | undefined {
  if (known.kind !== 'known' || !known.answer) return undefined;
  return known.answer.basis === 'written'
    ? { name: known.code, part: 'own' }
    : { name: parseCode(known.code).family, part: 'children' };
}
