/** The translation of texts where they stand. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { holes } from '../../../src/words/holes.ts';
import { words } from '../../../src/words/ja/index.ts';
import { english } from '../../../src/words/translation.ts';
import { createTranslator } from '../../../src/words/translator.ts';

const translate = createTranslator(english, words, holes);
const { site, search, decoder } = english;

describe('what is a text of the interface is translated', () => {
  const rows: [text: string, expected: string][] = [
    ['What it means', '意味'],
    ['\n  Search ', '\n  検索 '],
    ['12,250 codes', '12,250 件のコード'],
    ['1 code', '1 件のコード'],
    [site.product.lead('5 codes', '1 action'), '5 件のコード（1 件の Action）。'],
    [
      `${site.colophon.unofficial} ${site.colophon.facts('2026-08-21')}`,
      `${words.site.colophon.unofficial} ${words.site.colophon.facts('2026-08-21')}`,
    ],
    ['version 2017-03-12 · 25 actions', 'バージョン 2017-03-12 · 25 件の Action'],
    ['China site, international site', '中国サイト, 国際サイト'],
    [
      'the code itself; listed by 12 product versions',
      'コードそのもの; 12 件の製品バージョンに掲載',
    ],
    ['One code and 2 passages', '1 件のコード、2 件の本文'],
    ['By the first letter after the dot:', 'ドットの後の頭文字別:'],
    [`. ${search.enterOpens('CamNoAuth')}`, '. Enter で CamNoAuth を開きます。'],
    [
      'In the text: A.B, C.D. The first 8 codes',
      'テキスト内のコード：A.B、C.D。 最初の 8 件のコード',
    ],
    ['One code and 2 passages.', '1 件のコード、2 件の本文。'],
    [
      'In the text: A.B. One code. The filters allow 5 codes.',
      'テキスト内のコード：A.B。 1 件のコード。 絞り込みに合うコードは 5 件です。',
    ],
    [`${search.hint} ${search.recentBelow}`, `${words.search.hint} ${words.search.recentBelow}`],
    ['2 places.', '2 件見つかりました。'],
    [
      site.entry.madeByClient([site.sdks.go, site.sdks.java]),
      words.site.entry.madeByClient(['Go SDK', 'Java SDK']),
    ],
    [
      decoder.notes.secrets([
        { kind: 'phone', count: 3 },
        { kind: 'token', count: 1 },
      ]),
      words.decoder.notes.secrets([
        { kind: 'phone', count: 3 },
        { kind: 'token', count: 1 },
      ]),
    ],
  ];
  for (const [text, expected] of rows) {
    test(text.trim(), () => assert.equal(translate(text), expected));
  }
});

describe('any other text is left alone', () => {
  const rows = [
    '',
    '   ',
    'The credentials are wrong.',
    'version',
    'It comes from the other service.',
    '12 x codes',
    '1250,3 codes',
    'from A to B',
    'x'.repeat(100_000),
    `${'a, '.repeat(200)}a`,
  ];
  for (const text of rows) {
    test(text.slice(0, 30), () => assert.equal(translate(text), undefined));
  }
});

test('the pieces of a sentence with names in it are found one by one', () => {
  const [before = '', , after = ''] = decoder.succeeded.lead.split('`');
  const [first = '', , last = ''] = words.decoder.succeeded.lead.split('`');
  assert.equal(translate(before)?.trim(), first.trim());
  assert.equal(after.trim(), '.');
  assert.ok(last.length > 1, 'The Japanese sentence goes on after the name.');
});
