/** What readers type in Chinese leads to the common code that they mean. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createChineseFile } from '../../src/catalogue/machine/chinese-file.ts';
import { chinese } from '../../src/catalogue/site-catalogue.ts';
import { createTextSearch } from '../../src/lookup/find-texts.ts';

const { codes } = createChineseFile(chinese, []);
const search = createTextSearch(
  codes.map(({ code, names, summary, text }) => ({
    code,
    parts: [names.join('\n'), summary, text] as const,
  })),
);

function find(query: string): string[] {
  return search(query).map(({ code }) => code);
}

describe('a code is found first by each of its names', () => {
  for (const [code, { names }] of chinese) {
    for (const name of names) test(`${code}: ${name}`, () => assert.equal(find(name)[0], code));
  }
});

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The two words of a text that fewest codes have. */
function pickWords(meaning: string): string {
  const words = [...segmenter.segment(meaning)]
    .map(({ segment }) => segment)
    .filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
  const count = (word: string) =>
    codes.filter(({ summary, text }) => `${summary}${text}`.includes(word)).length;
  const rarest = [...new Set(words)].sort((one, other) => count(one) - count(other));
  return rarest.slice(0, 2).join(' ');
}

describe('a code is among the first three by two words of its meaning', () => {
  for (const { code, names, summary, text } of codes) {
    if (names.length === 0) continue;
    const [first = ''] = text.split('\n');
    const query = pickWords(`${summary}${first}`);
    test(`${code}: ${query}`, () => {
      const found = find(query).slice(0, 3);
      assert.ok(found.includes(code), `${query} leads to ${found.join(', ') || 'nothing'}`);
    });
  }
});

describe('what readers are known to ask', () => {
  const rows: [query: string, code: string][] = [
    ['频率限制', 'RequestLimitExceeded'],
    ['未授权', 'UnauthorizedOperation'],
    ['我的请求报签名过期错误怎么办', 'AuthFailure.SignatureExpire'],
    ['请求太频繁了', 'RequestLimitExceeded'],
    ['token过期', 'AuthFailure.TokenFailure'],
    ['没有权限', 'UnauthorizedOperation'],
    ['时间戳', 'AuthFailure.SignatureExpire'],
    ['区域不支持', 'UnsupportedRegion'],
    // It has no page in Chinese: that of another code tells of it.
    ['余额不足', 'InvalidAccount.InsufficientBalance'],
  ];
  for (const [query, code] of rows) {
    test(query, () => assert.equal(find(query)[0], code));
  }
});

test('what is about something else finds nothing', () => {
  assert.deepEqual(find('今天天气不错'), []);
});
