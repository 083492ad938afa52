import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readFile } from '../../../../src/elements/decoder/read-file.ts';

function read(bytes: Uint8Array | string, most = 1000) {
  return readFile(new Blob([new Uint8Array(Buffer.from(bytes))]), most, () => undefined);
}

const text = 'Code=X, 错误 \u{1F600}';

describe('a file is read as text', () => {
  const rows: [name: string, bytes: Uint8Array | string][] = [
    ['in UTF-8', text],
    ['in UTF-8 with its mark', `\ufeff${text}`],
    ['in UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['packed', gzipSync(text)],
  ];
  for (const [name, bytes] of rows) {
    test(name, async () => {
      assert.deepEqual(await read(bytes), { kind: 'text', text, isCut: false });
    });
  }

  test('in the encoding of Chinese systems', async () => {
    const bytes = Uint8Array.of(0xb4, 0xed, 0xce, 0xf3, 0x21);
    assert.deepEqual(await read(bytes), { kind: 'text', text: '错误!', isCut: false });
  });

  test('an empty one', async () => {
    assert.deepEqual(await read(''), { kind: 'text', text: '', isCut: false });
  });
});

describe('what is no text is refused', () => {
  const rows: [name: string, bytes: Uint8Array, reason: string][] = [
    ['a binary file', Uint8Array.of(1, 0, 2, 0), 'notText'],
    ['a damaged package', gzipSync(text).subarray(0, 20), 'notUnpacked'],
    ['a binary file, packed', gzipSync(Uint8Array.of(1, 0, 2, 0)), 'notText'],
  ];
  for (const [name, bytes, reason] of rows) {
    test(name, async () => {
      assert.deepEqual(await read(bytes), { kind: 'refused', reason });
    });
  }
});

test('a package that unpacks to too much is cut', async () => {
  const read1 = await read(gzipSync('x'.repeat(5000)), 1000);
  assert.ok(read1.kind === 'text' && read1.isCut);
  assert.equal(read1.text.length, 1000);
});

test('progress goes up to all of it', async () => {
  const parts: number[] = [];
  await readFile(new Blob(['x'.repeat(1000)]), 9999, (part) => parts.push(part));
  assert.equal(parts.at(-1), 1);
});
