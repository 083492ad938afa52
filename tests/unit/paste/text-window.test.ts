import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLineIndex } from '../../../src/paste/line-index.ts';
import { findEarlier, findLater, findWindow } from '../../../src/paste/text-window.ts';

const text = Array.from({ length: 1000 }, (_, number) => `line ${number + 1}`).join('\n');
const lines = createLineIndex(text);

test('an offset is found on its line, and a line at its offset', () => {
  assert.equal(lines.count, 1000);
  for (const line of [1, 2, 500, 1000]) {
    const at = lines.getStart(line);
    assert.ok(text.startsWith(`line ${line}`, at), `Line ${line} does not begin at ${at}`);
    assert.equal(lines.getLine(at), line);
  }
  assert.equal(lines.getLine(lines.getStart(2) - 1), 1);
});

test('a window holds the lines around a place', () => {
  const { start, end, firstLine } = findWindow(text, lines, lines.getStart(500));
  assert.equal(firstLine, 460);
  const shown = text.slice(start, end).trimEnd().split('\n');
  assert.deepEqual([shown[0], shown.at(-1)], ['line 460', 'line 540']);
});

test('a window ends with the text', () => {
  const first = findWindow(text, lines, 0);
  const last = findWindow(text, lines, text.length);
  assert.deepEqual([first.start, last.end], [0, text.length]);
  assert.equal(findEarlier(lines, first), undefined);
  assert.equal(findLater(text, lines, last), undefined);
});

test('windows one after the other give the text again, forwards and backwards', () => {
  let forwards = '';
  for (
    let window: ReturnType<typeof findLater> = findWindow(text, lines, 0);
    window;
    window = findLater(text, lines, window)
  ) {
    forwards += text.slice(window.start, window.end);
  }
  assert.equal(forwards, text);
  let backwards = '';
  for (
    let window: ReturnType<typeof findEarlier> = findWindow(text, lines, text.length);
    window;
    window = findEarlier(lines, window)
  ) {
    backwards = text.slice(window.start, window.end) + backwards;
  }
  assert.equal(backwards, text);
});

test('of a line without an end only a part is shown', () => {
  const line = 'x'.repeat(1_000_000);
  const { start, end } = findWindow(line, createLineIndex(line), 500_000);
  assert.ok(start < 500_000 && end > 500_000 && end - start < 50_000, `${start} to ${end}`);
});
