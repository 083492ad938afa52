import type { Decoding } from './types.ts';

/** Placeholder. */
export function decode(_text: string): Decoding {
  return { outcome: 'unrecognised', errors: [], requestIds: [], notes: [] };
}
