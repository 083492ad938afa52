/**
 * The explanations that the decoder shows in place: a file for each code that
 * has one of its own and for each family whose note serves the codes below it.
 */

/** A piece of a sentence: a text, a name, or a code that leads to the page of its address. */
export type Piece = string | readonly [name: string] | readonly [text: string, code: string];

export type Passage = readonly Piece[];

export interface Explanation {
  meaning: readonly Passage[];
  /** From the likeliest to the rarest. */
  causes: readonly Passage[];
  /** When it fails, and where to look then. */
  symptoms: readonly (readonly [when: Passage, look: Passage])[];
  steps: readonly Passage[];
}

/** What a file holds: what is true of the code itself, and what of the codes below it. */
export interface ExplanationFile {
  own?: Explanation;
  children?: Explanation;
}
