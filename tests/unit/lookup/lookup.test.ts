import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { CodeRow } from '../../../src/lookup/code-row.ts';
import {
  createLookup,
  findCodes,
  getNearestFamily,
  getSureMatch,
  type Match,
} from '../../../src/lookup/lookup.ts';

/** A small tea kitchen of codes: code, reach, other spellings. */
const KITCHEN: [code: string, reach: number, ...spellings: string[]][] = [
  ['Broken', 90, 'Broken.'],
  ['Broken.Door', 2],
  ['BrokenDoor', 40],
  ['Broken.DoorHinge', 9],
  ['Broken.Kettle', 3, 'Broken.KETTLE'],
  ['Broken.KettleLid', 8],
  ['Broken.Oven', 0, 'OvenIsBroken'],
  ['MissingTea', 50],
  ['MissingTea.Leaf', 1],
  ['Overflow.TeaTemperatureExpire', 5],
  ['Overflow.ExpiredTeaTemperature', 1],
  ['Overflow.TeaPot', 5],
  ['Overflow.CupLimit', 4],
  ['Spilled.TeaPot', 7],
  ['Spilled.NOT_A_CUP', 1],
];

const ROWS: CodeRow[] = KITCHEN.map(([code, reach, ...spellings]) => ({
  code,
  reach,
  product: undefined,
  retry: 'unknown',
  spellings,
}));
const lookup = createLookup(ROWS);

/** `Code (reason)`, with the letters that matched in brackets unless all did. */
function show({ row, reason, ranges }: Match): string {
  const [[start, end] = [0, 0]] = ranges;
  if (ranges.length === 1 && start === 0 && end === row.code.length) return `${row.code} ${reason}`;
  let marked = '';
  let done = 0;
  for (const [from, to] of ranges) {
    marked += `${row.code.slice(done, from)}[${row.code.slice(from, to)}]`;
    done = to;
  }
  return `${marked}${row.code.slice(done)} ${reason}`;
}

describe('findCodes', () => {
  const rows: [what: string, query: string, matches: string[]][] = [
    ['puts the exact code first', 'Broken.Door', ['Broken.Door exact', 'BrokenDoor letters']],
    [
      'tells the twin without the dot apart',
      'BrokenDoor',
      ['BrokenDoor exact', 'Broken.Door letters'],
    ],
    [
      'reads small letters',
      'broken.kettle',
      ['Broken.Kettle letters', '[Broken.Kettle]Lid prefix'],
    ],
    ['reads a Go constant', 'BROKEN_DOOR', ['Broken.Door letters', 'BrokenDoor letters']],
    [
      'reads a Go constant of a twin',
      'errs.BROKENDOOR',
      ['BrokenDoor letters', 'Broken.Door letters'],
    ],
    [
      'puts the twin of more reach first',
      'broken door',
      ['BrokenDoor letters', 'Broken.Door letters'],
    ],
    [
      'knows other spellings',
      'Broken.KETTLE',
      ['Broken.Kettle alias', '[Broken.Kettle]Lid prefix'],
    ],
    ['knows spellings of other letters', 'oven is broken', ['Broken.Oven alias']],
    ['takes a dot at the end for a misprint', 'Broken.', ['Broken alias', '[Broken].Door prefix']],
    [
      'takes any dot at the end so',
      'MissingTea.',
      ['MissingTea alias', '[MissingTea].Leaf prefix'],
    ],
    [
      'puts a family before its children',
      'missingt',
      ['[MissingT]ea prefix', '[MissingT]ea.Leaf prefix'],
    ],
    ['puts the shortest first', 'brok', ['[Brok]en prefix', '[Brok]enDoor prefix']],
    [
      'heeds a dot that was typed',
      'broken.d',
      ['[Broken.D]oor prefix', '[Broken.D]oorHinge prefix'],
    ],
    [
      'finds the part after the dot, most reach first',
      'TeaPot',
      ['Spilled.[TeaPot] tail', 'Overflow.[TeaPot] tail'],
    ],
    ['finds its beginning', 'doorh', ['Broken.[DoorH]inge tail']],
    ['finds it as words', 'not a cup', ['Spilled.[NOT_A_CUP] tail']],
    ['finds words in another order', 'limit cup', ['Overflow.[CupLimit] words']],
    ['finds the beginnings of words', 'hin bro', ['[Bro]ken.Door[Hin]ge words']],
    ['finds letters within words', 'ettl lid', ['Broken.K[ettl]e[Lid] words']],
    [
      'prefers the order of the query',
      'temperature expired',
      ['Overflow.Tea[TemperatureExpire] words', 'Overflow.[Expired]Tea[Temperature] words'],
    ],
    [
      'does without the small words of a sentence',
      'what is a cup limit',
      ['Overflow.[CupLimit] words'],
    ],
    ['finds a code in a sentence', 'how to mend Broken.Oven, please', ['Broken.Oven exact']],
    ['forgives a lost letter', 'Broken.DorHinge', ['[Broken.Do]o[rHinge] near']],
    ['forgives a doubled letter', 'Missinng.Tea', ['MissingTea near', '[MissingTea].Leaf near']],
    [
      'forgives two swapped letters',
      'Broekn.Kettle',
      ['[Bro]ke[n.Kettle] near', '[Bro]ke[n.Kettle]Lid near'],
    ],
    [
      'forgives a wrong letter in the part after the dot',
      'cuplinit',
      ['Overflow.[CupLi]m[it] near'],
    ],
    [
      'forgives a slip in each of several words',
      'temprature expirrd',
      ['Overflow.[Expired]Tea[Temperature] near'],
    ],
    [
      'falls back on the same detail elsewhere',
      'MissingTea.TeaPot',
      ['Spilled.[TeaPot] tail', 'Overflow.[TeaPot] tail'],
    ],
    [
      'falls back on nearly the same detail elsewhere',
      'Gone.CupLimt',
      ['Overflow.[CupLim]i[t] near'],
    ],
    ['reads an address', '/errors/Broken.Oven/', ['Broken.Oven exact']],
    ['finds nothing in nothing', ' "" ', []],
    ['finds nothing for what is nowhere', 'zebra', []],
    ['finds nothing in another script', '签名', []],
  ];
  for (const [what, query, matches] of rows) {
    test(`${what}: ${query}`, () => {
      const found = findCodes(lookup, query, 10).map(show);
      assert.deepEqual(
        found.slice(0, Math.max(matches.length, 1)),
        matches,
        `All: ${found.join(', ')}`,
      );
    });
  }

  test('gives no more than the limit', () => {
    assert.equal(findCodes(lookup, 'broken', 3).length, 3);
    assert.deepEqual(findCodes(lookup, 'broken', 0), []);
  });

  test('gives each code once and its ranges in order, whatever the query', () => {
    const pieces = fc.constantFrom(
      'broken',
      'Door',
      '.',
      ' ',
      '_',
      'tea',
      'x',
      'Cup',
      '"',
      '%',
      'I',
    );
    const query = fc.oneof(
      fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(query, (text) => {
        const matches = findCodes(lookup, text, 20);
        assert.equal(new Set(matches.map(({ row }) => row)).size, matches.length);
        for (const { row, ranges } of matches) {
          const bounds = ranges.flat();
          assert.ok(bounds.length > 0, `${row.code} has nothing to mark`);
          assert.deepEqual(
            bounds,
            [...new Set(bounds)].sort((a, b) => a - b),
          );
          assert.ok((bounds.at(-1) ?? 0) <= row.code.length);
        }
      }),
    );
  });

  test('finds nothing in an empty list', () => {
    assert.deepEqual(findCodes(createLookup([]), 'Broken', 5), []);
  });
});

describe('getSureMatch', () => {
  const rows: [text: string, code: string | undefined][] = [
    ['Broken.Door', 'Broken.Door'],
    ['BrokenDoor', 'BrokenDoor'],
    ['broken.door', 'Broken.Door'],
    ['BROKEN_DOOR', 'Broken.Door'],
    ['BROKENDOOR', 'BrokenDoor'],
    ['Broken-Door', undefined],
    ['broken door hinge', 'Broken.DoorHinge'],
    ['Broken.', 'Broken'],
    ['Broken.KETTLE', 'Broken.Kettle'],
    ['OvenIsBroken', 'Broken.Oven'],
    ['OVEN_IS_BROKEN', 'Broken.Oven'],
    ['/errors/Broken.Oven/', 'Broken.Oven'],
    ['Broken.Doo', undefined],
    ['Door', undefined],
    ['', undefined],
  ];
  for (const [text, code] of rows) {
    test(`"${text}" is ${code === undefined ? 'nothing for sure' : `surely ${code}`}`, () => {
      assert.equal(getSureMatch(lookup, text)?.code, code);
    });
  }
});

describe('getNearestFamily', () => {
  const rows: [code: string, family: string | undefined][] = [
    ['Broken.Window', 'Broken'],
    ['broken.window', 'Broken'],
    ['/errors/Broken.Window/', 'Broken'],
    ['BROKEN_WINDOW', 'Broken'],
    ['MissingTea.Bag.Tag', 'MissingTea'],
    ['Spilled.Milk', undefined],
    ['Window', undefined],
    ['the Broken.Window', undefined],
    ['', undefined],
  ];
  for (const [code, family] of rows) {
    test(`of "${code}" is ${family ?? 'none'}`, () => {
      assert.equal(getNearestFamily(lookup, code)?.code, family);
    });
  }
});
