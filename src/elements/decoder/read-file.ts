/** Reads a file as text, unpacked if it is packed with gzip. */

/** Why a file cannot be read. */
export type Refusal = 'notText' | 'notUnpacked';

export type FileText =
  { kind: 'text'; text: string; isCut: boolean } | { kind: 'refused'; reason: Refusal };

/** So many bytes at the beginning tell what a file is. */
const headLength = 4096;

/**
 * @param most so many UTF-16 units are read at most
 * @param onProgress is told which part of the file's bytes is read, from 0 to 1
 */
export async function readFile(
  file: Blob,
  most: number,
  onProgress: (part: number) => void,
): Promise<FileText> {
  const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const counted = countBytes(file, onProgress);
  const bytes = isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  try {
    return await readText(bytes, most);
  } catch {
    return { kind: 'refused', reason: isPacked ? 'notUnpacked' : 'notText' };
  }
}

function countBytes(
  file: Blob,
  onProgress: (part: number) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let done = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      done += chunk.length;
      onProgress(done / file.size);
      controller.enqueue(chunk);
    },
  });
  return file.stream().pipeThrough(counter);
}

async function readText(bytes: ReadableStream<Uint8Array>, most: number): Promise<FileText> {
  const reader = bytes.getReader();
  const parts: string[] = [];
  let length = 0;
  let decoder: TextDecoder | undefined;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    if (!decoder) {
      const encoding = findEncoding(value);
      if (encoding === undefined) return { kind: 'refused', reason: 'notText' };
      decoder = new TextDecoder(encoding);
    }
    const part = decoder.decode(value, { stream: true });
    parts.push(part.slice(0, most - length));
    length += part.length;
    if (length > most) {
      await reader.cancel();
      return { kind: 'text', text: parts.join(''), isCut: true };
    }
  }
  parts.push(decoder?.decode() ?? '');
  return { kind: 'text', text: parts.join(''), isCut: false };
}

/**
 * In which encoding a text is that begins with these bytes: what its mark says,
 * UTF-8 if it can be, else the encoding that logs of Chinese systems are in.
 * undefined: it is no text.
 */
function findEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, headLength);
  if (head.includes(0)) return undefined;
  try {
    // A character may be cut at the end: that is no mistake while more may come.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
