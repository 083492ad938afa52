/** The anatomy of a code as it is shown: parts, humps between which a line may break, marked letters. */
import { parseCode, toHumps } from '../../naming/code-name.ts';
import { toSegments } from './spans.ts';

/** Letters of one hump that are shown alike. */
export interface Run {
  text: string;
  isMarked: boolean;
}

/** A part of a code: the family before the dot, the dot, the detail. A bare family is a detail. */
export interface CodePart {
  part: 'family' | 'dot' | 'detail';
  /** A line may break between two humps. */
  humps: Run[][];
}

/** From where to where letters are marked, the end not included. */
export type MarkedRange = readonly [start: number, end: number];

/** The parts of a code in reading order; joined, their texts give the code again. */
export function toCodeParts(code: string, ranges: readonly MarkedRange[] = []): CodePart[] {
  const { family, detail } = parseCode(code);
  if (detail === undefined) return [{ part: 'detail', humps: toRuns(code, 0, ranges) }];
  const dot = family.length;
  return [
    { part: 'family', humps: [toRun(family, 0, ranges)] },
    { part: 'dot', humps: [toRun('.', dot, ranges)] },
    { part: 'detail', humps: toRuns(detail, dot + 1, ranges) },
  ];
}

function toRuns(name: string, offset: number, ranges: readonly MarkedRange[]): Run[][] {
  let start = offset;
  return toHumps(name).map((hump) => {
    const run = toRun(hump, start, ranges);
    start += hump.length;
    return run;
  });
}

function toRun(text: string, offset: number, ranges: readonly MarkedRange[]): Run[] {
  const spans = ranges
    .map(([start, end]) => ({ start: Math.max(0, start - offset), end: end - offset, label: true }))
    .filter(({ start, end }) => end > start);
  return toSegments(text, spans).map((segment) => ({
    text: segment.text,
    isMarked: segment.label !== undefined,
  }));
}
