/** What the page and the worker that reads large texts tell one another. */
import type { Summary } from '../../paste/summary.ts';
import type { TextWindow } from '../../paste/text-window.ts';
import type { MarkKind } from './marks.ts';
import type { Refusal } from './read-file.ts';
import type { TypedReading } from './read-typed.ts';
import type { Segment } from '../dom/spans.ts';

/**
 * Up to so many UTF-16 units a text can be edited, and is decoded as one types. A
 * browser lays all of a text area out at once: with more, the page would stand still.
 */
export const mostInBox = 30_000;

export type ToWorker =
  /** The text of the box. */
  | { kind: 'typed'; text: string }
  /** A part of the text; the last one starts the reading. */
  | { kind: 'part'; text: string; isLast: boolean }
  | { kind: 'file'; file: File }
  /** Asks for the window around a place. */
  | { kind: 'show'; at: number }
  /** Asks for the window before or after the one that is shown. */
  | { kind: 'move'; to: 'earlier' | 'later' };

/** What is shown of the text. */
export interface ShownWindow {
  window: TextWindow;
  segments: Segment<MarkKind>[];
  isFirst: boolean;
  isLast: boolean;
  /** The line of the place that was asked for. */
  line: number;
}

export type FromWorker =
  /** How much is done, from 0 to 1. */
  | { kind: 'progress'; part: number }
  /** It is short enough for the box. */
  | { kind: 'short'; text: string }
  | { kind: 'refused'; reason: Refusal }
  | { kind: 'read'; summary: Summary; length: number; isCut: boolean }
  | { kind: 'window'; shown: ShownWindow }
  /** What the text of the box is. */
  | { kind: 'typed'; reading: TypedReading };
