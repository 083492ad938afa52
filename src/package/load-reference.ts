/** Reads the data that lies beside the compiled package. */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { createReference, type Reference } from './reference.ts';

/** The names of the files in `data/`, both packed with Brotli. */
export const dataFiles = { codes: 'codes.txt.br', explanations: 'explanations.txt.br' } as const;

const unpack = promisify(brotliDecompress);

/**
 * The reference that the package brings along: some 12,000 codes with their explanations. It takes
 * a moment and some memory: load it once.
 * @throws Error if the package is incomplete.
 */
export async function loadReference(): Promise<Reference> {
  const [codes, explanations] = await Promise.all([
    read(dataFiles.codes),
    read(dataFiles.explanations),
  ]);
  return createReference(codes, explanations);
}

async function read(name: string): Promise<string> {
  const bytes = await unpack(await readFile(new URL(`../data/${name}`, import.meta.url)));
  return bytes.toString('utf8');
}
