/** How fast the decoder reads a log, beside what JSON.parse takes for the same bytes. */
import { decode } from '../../decoder/index.ts';
import { getMedian, printTable, toMegabytes } from './numbers.ts';

const size = 3e6;
const rounds = 7;

/** Lines of a log, each an answer of the API in JSON: two in three succeeded. */
function createJsonLog(): string[] {
  const lines: string[] = [];
  for (let bytes = 0, number = 0; bytes < size; number += 1) {
    const RequestId = toRequestId(number);
    const Response =
      number % 3 === 0
        ? {
            Error: {
              Code: 'InvalidParameterValue.Range',
              Message: `The value ${number} of \`Limit\` is out of range.`,
            },
            RequestId,
          }
        : { TotalCount: number, ItemSet: [{ Name: `item-${number}`, Open: true }], RequestId };
    const line = JSON.stringify({ Response });
    lines.push(line);
    bytes += line.length + 1;
  }
  return lines;
}

/** A log in which every third line is an exception of the Python SDK. */
function createExceptionLog(): string {
  const lines: string[] = [];
  for (let bytes = 0, number = 0; bytes < size; number += 1) {
    const line =
      number % 3 === 0
        ? `[TencentCloudSDKException] code:ResourceNotFound message:No item-${number} here. requestId:${toRequestId(number)}`
        : `2026-01-01 12:00:00 INFO worker-${number % 8} took item-${number} from the queue`;
    lines.push(line);
    bytes += line.length + 1;
  }
  return lines.join('\n');
}

function toRequestId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The median of several runs, in bytes a second. */
function measure(text: string, run: () => unknown): number {
  const speeds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return (text.length / (performance.now() - start)) * 1000;
  });
  return getMedian(speeds);
}

/** Prints the throughput of the decoder on both logs. The texts are ASCII: a character is a byte. */
export function benchDecoder(): void {
  const lines = createJsonLog();
  const jsonLog = lines.join('\n');
  const exceptionLog = createExceptionLog();
  const parsing = measure(jsonLog, () => {
    for (const line of lines) JSON.parse(line);
  });
  const json = measure(jsonLog, () => decode(jsonLog));
  const exceptions = measure(exceptionLog, () => decode(exceptionLog));
  const toRow = (name: string, speed: number) => [
    name,
    `${toMegabytes(speed)}/s`,
    (speed / parsing).toFixed(2),
  ];
  printTable(`Decoder, ${toMegabytes(size)} of text, median of ${rounds}`, [
    ['', 'speed', 'of JSON.parse'],
    toRow('JSON.parse, line by line', parsing),
    toRow('decode, JSON log', json),
    toRow('decode, exception log', exceptions),
  ]);
}
