/** How fast the decoder reads long texts, beside what JSON.parse takes for as much. */
import { decode } from '../../decoder/index.ts';
import { createAnswers, createLog, createLongAnswer, errorLists } from './decoder-texts.ts';
import { getMedian, printTable, toMegabytes } from './numbers.ts';

const size = 5e6;
const errorCount = 8_000;
const rounds = 15;
/** So often each runs before it is measured: the engine compiles a decoder, and has no need to for JSON. */
const warmUps = 10;

/** A text, and what JSON.parse reads meanwhile: the same, the same in one string, or line by line. */
interface Trial {
  readonly name: string;
  readonly text: string;
  readonly documents: readonly string[];
}

function createTrials(): Trial[] {
  const lines = createAnswers(size);
  const array = `[${lines.join(',')}]`;
  const pretty = `[${createAnswers(size, 2).join(',')}]`;
  const long = createLongAnswer(size);
  const longPretty = createLongAnswer(size, 4);
  const log = createLog(size);
  const exceptions = errorLists.exceptions(errorCount);
  const responses = errorLists.responses(errorCount);
  return [
    { name: 'array of answers', text: array, documents: [array] },
    { name: 'the same, pretty', text: pretty, documents: [pretty] },
    { name: 'one long answer', text: long, documents: [long] },
    { name: 'the same, pretty', text: longPretty, documents: [longPretty] },
    { name: 'JSON lines', text: lines.join('\n'), documents: lines },
    { name: 'log, an error in 50 lines', text: log, documents: [JSON.stringify(log)] },
    { name: '  beside as much JSON', text: log, documents: [array] },
    { name: '8,000 exceptions', text: exceptions, documents: [JSON.stringify(exceptions)] },
    { name: '8,000 failed responses', text: responses, documents: responses.split('\n') },
  ];
}

/** How many characters a second were gone through. */
function measure(length: number, run: () => unknown): number {
  const start = performance.now();
  run();
  return (length / (performance.now() - start)) * 1000;
}

function toRow({ name, text, documents }: Trial): string[] {
  const length = documents.reduce((sum, document) => sum + document.length, 0);
  // By turns, so that what else the machine does falls on both.
  const pairs = Array.from({ length: warmUps + rounds }, () => ({
    parsing: measure(length, () => {
      for (const document of documents) JSON.parse(document);
    }),
    decoding: measure(text.length, () => decode(text)),
  })).slice(warmUps);
  const parsing = getMedian(pairs.map((pair) => pair.parsing));
  const decoding = getMedian(pairs.map((pair) => pair.decoding));
  return [
    name,
    toMegabytes(text.length),
    `${toMegabytes(decoding)}/s`,
    `${toMegabytes(parsing)}/s`,
    (decoding / parsing).toFixed(2),
  ];
}

/** Prints the decoder's throughput on each text. They are ASCII: a character is a byte. */
export function benchDecoder(): void {
  printTable(`Decoder, median of ${rounds} after ${warmUps} to warm up`, [
    ['', 'size', 'decode', 'JSON.parse', 'times as fast'],
    ...createTrials().map(toRow),
  ]);
}
