/**
 * The worker that decodes beside the page: the box's text, or a large one, which it
 * holds and of which it hands out what is shown.
 */
import { decode } from '../../decoder/index.ts';
import type { Collector } from '../../paste/collect.ts';
import { findSecrets } from '../../paste/find-secrets.ts';
import { createLineIndex, type LineIndex } from '../../paste/line-index.ts';
import { readInSlices } from '../../paste/read-text.ts';
import {
  findEarlier,
  findErrorsWithin,
  findLater,
  findWindow,
  type TextWindow,
} from '../../paste/text-window.ts';
import { createMarks } from './marks.ts';
import { readFile } from './read-file.ts';
import { readTyped } from './read-typed.ts';
import { moveSpans } from '../dom/spans.ts';
import { mostInBox, type FromWorker, type ToWorker } from './worker-messages.ts';

/** More UTF-16 units than these are not read: a text has to fit into memory. */
const mostInAll = 200_000_000;
/** Reading a file is so much of the work, from 0 to 1. */
const fileShare = 0.3;

interface State {
  text: string;
  lines: LineIndex;
  errors: Collector['errors'];
  window: TextWindow;
}

const parts: string[] = [];
let state: State | undefined;

function send(message: FromWorker): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'typed':
      send({ kind: 'typed', reading: readTyped(data.text) });
      break;
    case 'part':
      parts.push(data.text);
      if (data.isLast) readText(parts.splice(0).join('').slice(0, mostInAll), false, 0);
      break;
    case 'file':
      void takeFile(data.file);
      break;
    case 'show':
      if (state) show(state, findWindow(state.text, state.lines, data.at), data.at);
      break;
    case 'move':
      if (state) move(state, data.to);
      break;
  }
});

async function takeFile(file: File): Promise<void> {
  const read = await readFile(file, mostInAll, (part) => {
    send({ kind: 'progress', part: part * fileShare });
  });
  if (read.kind === 'refused') send(read);
  else if (read.text.length <= mostInBox) send({ kind: 'short', text: read.text });
  else readText(read.text, read.isCut, fileShare);
}

/** @param before how much of the work was done before */
function readText(text: string, isCut: boolean, before: number): void {
  const lines = createLineIndex(text);
  const reading = readInSlices(text, decode, { lines });
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) {
      const collector = step.value;
      state = { text, lines, errors: collector.errors, window: findWindow(text, lines, 0) };
      send({ kind: 'read', summary: collector.finish(), length: text.length, isCut });
      return;
    }
    send({ kind: 'progress', part: before + (1 - before) * (step.value / text.length) });
  }
}

function move(current: State, to: 'earlier' | 'later'): void {
  const window =
    to === 'earlier'
      ? findEarlier(current.lines, current.window)
      : findLater(current.text, current.lines, current.window);
  if (window) show(current, window, to === 'earlier' ? window.end - 1 : window.start);
}

function show(current: State, window: TextWindow, at: number): void {
  current.window = window;
  const text = current.text.slice(window.start, window.end);
  const errors = findErrorsWithin(current.errors, window).map((error) =>
    moveSpans(error, -window.start),
  );
  const segments = createMarks(text, errors, findSecrets(text)).map((segment) => ({
    ...segment,
    start: segment.start + window.start,
  }));
  send({
    kind: 'window',
    shown: {
      window,
      segments,
      isFirst: window.start === 0,
      isLast: window.end >= current.text.length,
      line: current.lines.getLine(at),
    },
  });
}
