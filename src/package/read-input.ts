/** Turns the bytes of the standard input into text, part by part. */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** So many bytes at the beginning tell what an input is. */
const headLength = 4096;

/** The input is no text: a picture, a program, a damaged archive. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly reason: 'notText' | 'notUnpacked';

  constructor(reason: 'notText' | 'notUnpacked', options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/**
 * The text of an input, unpacked where it is packed with gzip.
 * @throws InputError if it is no text
 */
export async function* readInput(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { head, all } = await takeHead(input);
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  try {
    yield* readText(isPacked ? Readable.from(all).pipe(createGunzip()) : all);
  } catch (cause) {
    if (cause instanceof InputError || !isPacked) throw cause;
    throw new InputError('notUnpacked', { cause });
  }
}

async function* readText(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { head, all } = await takeHead(input);
  const decoder = new TextDecoder(findEncoding(head));
  for await (const bytes of all) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** The first bytes of an input, and the input with them. */
async function takeHead(input: AsyncIterable<Uint8Array>) {
  const iterator = input[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < headLength) {
    const step = await iterator.next();
    if (step.done === true) break;
    chunks.push(step.value);
    length += step.value.length;
  }
  async function* readAll(): AsyncGenerator<Uint8Array> {
    yield* chunks;
    for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) {
      yield step.value;
    }
  }
  return { head: Buffer.concat(chunks).subarray(0, headLength), all: readAll() };
}

/**
 * In which encoding a text is that begins with these bytes: what its mark says, UTF-8 if it can be,
 * else the encoding that logs of Chinese systems are in.
 */
function findEncoding(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.includes(0)) throw new InputError('notText');
  try {
    // A character may be cut at the end: that is no mistake while more may come.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
