import { parseCode } from '../../naming/code-name.ts';
import { toMargin } from '../../styles/lengths.ts';
import type { Passage } from './passage.ts';
import type { CodeResult } from './search-results.ts';

/** The words that stand there for passages need as much. Letters. */
const shortestMargin = 7;

/** How many letters the margin of the list must hold, as its `data-longest`. Only a code with a dot has a family there. */
export function measureMargin(codes: readonly CodeResult[], passages: readonly Passage[]): string {
  const names = [
    ...codes.map(({ code }) => code),
    ...passages.flatMap(({ kind, title }) => (kind === 'code' ? [title] : [])),
  ];
  const lengths = names.map(parseCode).map(({ family, detail }) => (detail ? family.length : 0));
  return toMargin(Math.max(shortestMargin, ...lengths));
}
