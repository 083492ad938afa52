/** The codes near those that the list lacks. Each takes a moment to find, so that they come later. */
import { prepareFindCodes, type Lookup } from '../../lookup/lookup.ts';
import { findNearCodes } from '../../lookup/near-codes.ts';

export class NearCodes {
  readonly #found = new Map<string, readonly string[]>();

  /** The codes near a spelling; none while they were not looked for. */
  get(spelling: string): readonly string[] {
    return this.#found.get(spelling) ?? [];
  }

  /** Whether one of these was not looked for. */
  lacks(spellings: readonly string[]): boolean {
    return spellings.some((spelling) => !this.#found.has(spelling));
  }

  /** Looks for what is near each of these, a spelling a step. */
  *find(spellings: readonly string[], lookup: Lookup): Generator<undefined> {
    yield* prepareFindCodes(lookup);
    for (const spelling of spellings) {
      if (this.#found.has(spelling)) continue;
      this.#found.set(spelling, findNearCodes(lookup, spelling));
      yield;
    }
  }
}
