import type { TokenList } from './tokens.ts';

/** A text, taken to pieces. */
export interface Scan {
  readonly text: string;
  readonly tokens: TokenList;
  /** Where the text ends but for white space. */
  readonly contentEnd: number;
  /** How many quoted names start with a capital, as all names of the API do, and how many do not. */
  readonly capitalNames: number;
  readonly otherNames: number;
  /** Whether quotes were printed as HTML entities. */
  readonly hasEntities: boolean;
}
