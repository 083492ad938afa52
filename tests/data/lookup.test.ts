/**
 * How well the lookup finds the codes there are: shares of the whole catalogue,
 * measured anew at each run. A share that falls below its threshold says which
 * queries went wrong.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { CodeRow } from '../../src/lookup/code-row.ts';
import { decodeCodes, encodeCodes } from '../../src/lookup/codec.ts';
import { createLookup, findCodes, getSureMatch } from '../../src/lookup/lookup.ts';
import { parseCode, toHumps, toLettersKey } from '../../src/naming/code-name.ts';

const CATALOGUE = new URL('../../content/catalogue/', import.meta.url);

const rows = readRows();
const lookup = createLookup(rows);
const groups = Map.groupBy(rows, ({ code }) => toLettersKey(code));
const tails = Map.groupBy(rows, ({ code }) => toLettersKey(parseCode(code).detail ?? ''));

/** Gives a whole number from 0 to below the bound. */
type Chance = (bound: number) => number;

/** The slips of the pen that the lookup forgives, at a place that chance names. */
const SLIPS: readonly { what: string; make: (text: string, next: Chance) => string }[] = [
  {
    what: 'a lost letter',
    make: (text, next) => {
      const at = next(text.length);
      return text.slice(0, at) + text.slice(at + 1);
    },
  },
  {
    what: 'a doubled letter',
    make: (text, next) => {
      const at = next(text.length);
      return text.slice(0, at) + text.charAt(at) + text.slice(at);
    },
  },
  {
    what: 'two swapped letters',
    make: (text, next) => {
      const at = next(text.length - 1);
      return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
    },
  },
  {
    what: 'a wrong letter',
    make: (text, next) => {
      const at = next(text.length);
      return text.slice(0, at) + 'abcdefghijklmnopqrstuvwxyz'.charAt(next(26)) + text.slice(at + 1);
    },
  },
];

/** A query and the code it is meant for. */
interface Question {
  query: string;
  code: string;
  /** Codes that are as good an answer as the one meant. */
  twins?: readonly string[];
}

describe('the lookup over the whole catalogue', () => {
  const { next, shuffle } = createChance(20_260_821);

  const measures: { what: string; within: number; threshold: number; questions: Question[] }[] = [
    {
      what: 'a code as it is spelled comes first',
      within: 1,
      threshold: 1,
      questions: rows.map(({ code }) => ({ query: code, code })),
    },
    {
      what: 'another spelling of a code comes first',
      within: 1,
      threshold: 1,
      questions: rows.flatMap(({ code, spellings }) => spellings.map((query) => ({ query, code }))),
    },
    {
      what: 'the constant of the Go SDK brings its code first',
      within: 1,
      threshold: 1,
      questions: rows.map(({ code }) => ({ query: toGoConstant(code), code })),
    },
    {
      what: 'a code in small letters comes first',
      within: 1,
      threshold: 1,
      questions: rows.map(({ code }) => ({ query: code.toLowerCase(), code })),
    },
    {
      what: 'the bare letters of a code bring it or a twin first',
      within: 1,
      threshold: 1,
      questions: rows.map(({ code }) => ({
        query: toLettersKey(code),
        code,
        twins: groups.get(toLettersKey(code))?.map((row) => row.code) ?? [],
      })),
    },
    {
      what: 'a part after the dot that one code alone has brings that code first',
      within: 1,
      threshold: 0.98,
      questions: [...tails].flatMap(([, sharers]) => {
        const [only, another] = sharers;
        const tail = only === undefined ? undefined : parseCode(only.code).detail;
        if (only === undefined || another !== undefined || tail === undefined) return [];
        return [{ query: tail, code: only.code }];
      }),
    },
    ...SLIPS.map(({ what, make }) => ({
      what: `${what} in a code leaves it among the first three`,
      within: 3,
      threshold: 0.97,
      questions: takeEvery(53, rows).map(({ code }) => ({ query: make(code, next), code })),
    })),
    ...SLIPS.map(({ what, make }) => ({
      what: `${what} in a part after the dot leaves its code among the first three`,
      within: 3,
      threshold: 0.97,
      questions: takeEvery(53, rows).flatMap(({ code }) => {
        const { detail } = parseCode(code);
        if (detail === undefined || detail.length < 6) return [];
        const twins = tails.get(toLettersKey(detail))?.map((row) => row.code) ?? [];
        return [{ query: make(detail, next), code, twins }];
      }),
    })),
    {
      what: 'the words of a code in any order bring it among the first five',
      within: 5,
      threshold: 0.95,
      questions: takeEvery(31, rows).map(({ code }) => ({
        query: shuffle(toQueryWords(code)).join(' '),
        code,
      })),
    },
  ];

  for (const { what, within, threshold, questions } of measures) {
    test(`${what} (at least ${threshold * 100} %)`, (context) => {
      assert.ok(questions.length > 0, 'There is nothing to ask: did the catalogue move?');
      const missed = questions.filter((question) => !isAnswered(question, within));
      const share = 1 - missed.length / questions.length;
      context.diagnostic(`${(share * 100).toFixed(2)} % of ${questions.length}`);
      assert.ok(
        share >= threshold,
        `${(share * 100).toFixed(2)} % of ${questions.length}: look at ${missed
          .slice(0, 5)
          .map(({ query, code }) => `"${query}" for ${code}`)
          .join(', ')}`,
      );
    });
  }

  test('every code is the sure match of its own spelling and of its Go constant', () => {
    const unsure = rows.filter(
      (row) =>
        getSureMatch(lookup, row.code) !== row ||
        getSureMatch(lookup, toGoConstant(row.code)) !== row,
    );
    assert.deepEqual(
      unsure.map(({ code }) => code),
      [],
      'These resolve to nothing or to another code: see getSureMatch',
    );
  });

  test('the code file gives back what was put in', () => {
    assert.deepEqual(decodeCodes(encodeCodes(rows)), rows);
  });
});

function isAnswered({ query, code, twins = [] }: Question, within: number): boolean {
  return findCodes(lookup, query, within).some(
    ({ row }) => row.code === code || twins.includes(row.code),
  );
}

/**
 * One row a code, those that differ in case alone merged under the spelling that
 * most product versions return.
 */
function readRows(): CodeRow[] {
  const reaches = new Map<string, number>();
  const products = new Map<string, Set<string>>();
  for (const { product, codes } of readVersions()) {
    for (const code of codes) {
      reaches.set(code, (reaches.get(code) ?? 0) + 1);
      const key = toCaseKey(code);
      products.set(key, (products.get(key) ?? new Set()).add(product));
    }
  }
  const getReach = (code: string) => reaches.get(code) ?? 0;
  return [...Map.groupBy(reaches.keys(), toCaseKey)]
    .map(([key, found]) => {
      const spellings = found.sort(
        (a, b) =>
          Number(a.endsWith('.')) - Number(b.endsWith('.')) ||
          getReach(b) - getReach(a) ||
          (a < b ? -1 : 1),
      );
      const [code = key, ...others] = spellings;
      const [product, another] = products.get(key) ?? [];
      return {
        code,
        reach: spellings.reduce((sum, spelling) => sum + getReach(spelling), 0),
        product: another === undefined ? product : undefined,
        retry: 'unknown' as const,
        spellings: others,
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function toCaseKey(code: string): string {
  return code.toLowerCase().replace(/\.$/, '');
}

/** The product versions of the catalogue, each with all codes it returns. */
function readVersions(): { product: string; codes: Set<string> }[] {
  return readdirSync(CATALOGUE).flatMap((name) => {
    const { id, versions } = readProduct(name);
    return versions.map(({ actions, unattributed }) => ({
      product: id,
      codes: new Set([...Object.values(actions).flat(), ...unattributed]),
    }));
  });
}

interface ProductFile {
  id: string;
  versions: { actions: Record<string, string[]>; unattributed: string[] }[];
}

/** The schema of these files is checked elsewhere. */
function readProduct(name: string): ProductFile {
  const file: ProductFile = JSON.parse(readFileSync(new URL(name, CATALOGUE), 'utf8'));
  return file;
}

function toGoConstant(code: string): string {
  return code.toUpperCase().replaceAll('.', '_');
}

function toQueryWords(code: string): string[] {
  return code
    .split(/[._]/)
    .flatMap(toHumps)
    .map((word) => word.toLowerCase());
}

function takeEvery<Value>(step: number, values: readonly Value[]): Value[] {
  return values.filter((_, index) => index % step === 0);
}

/** Chance that is the same at each run: a linear congruential generator. */
function createChance(seed: number): {
  next: Chance;
  shuffle: <Value>(values: readonly Value[]) => Value[];
} {
  let state = seed;
  const next: Chance = (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const shuffle = <Value>(values: readonly Value[]) =>
    values
      .map((value) => ({ value, place: next(1_000_000) }))
      .sort((a, b) => a.place - b.place)
      .map(({ value }) => value);
  return { next, shuffle };
}
