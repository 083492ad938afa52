import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dropTitle, isMeant, parseExcerpt } from '../../../../src/elements/search/excerpt.ts';

describe('an excerpt is taken apart, and its HTML is never used', () => {
  const rows: [html: string, pieces: string[]][] = [
    ['plain', ['plain']],
    ['a <mark>signature</mark> lives', ['a ', '[signature]', ' lives']],
    ['<mark>a</mark><mark>b</mark>', ['[a]', '[b]']],
    ['&lt;script&gt; &amp;amp; &quot;x&quot; &#39;y&#x27;', ['<script> &amp; "x" \'y\'']],
    ['<mark>&lt;b&gt;</mark>', ['[<b>]']],
    ['a<img src=x onerror=y>b', ['a', 'b']],
    ['<mark class="x">a</mark>', ['[a]']],
    ['unclosed <mark>to the end', ['unclosed ', '[to the end]']],
    ['1 < 2 &unknown; &#99999999;', ['1 < 2 &unknown; &#99999999;']],
    ['', []],
  ];
  for (const [html, pieces] of rows) {
    test(JSON.stringify(html), () => {
      const found = parseExcerpt(html).map((one) => (one.isMarked ? `[${one.text}]` : one.text));
      assert.deepEqual(found, pieces);
    });
  }
});

describe('a passage is shown only if a marked word has to do with the query', () => {
  const rows: [html: string, query: string, isShown: boolean][] = [
    ['a <mark>signature</mark>', 'signature', true],
    ['<mark>Retrying</mark> helps', 'retries', true],
    ['<mark>if-idempotent</mark>', 'idempotent', true],
    ['not a <mark>QQ</mark> number', 'qqzzxxyy', false],
    ['<mark>e)</mark> {', 'exponential', false],
    ['turn it <mark>off</mark>', 'Back OFF', true],
    ['signature, but not marked', 'signature', false],
    ['<mark>签名</mark>', '签名', true],
    ['<mark>a</mark>', '', false],
    ['a <mark>quotation</mark> mark', 'quota', false],
    ['all <mark>quotas</mark>', 'quota', true],
    ['a <mark>code</mark>', 'codes', true],
  ];
  for (const [html, query, isShown] of rows) {
    test(`${html} for ${JSON.stringify(query)}`, () => {
      assert.equal(isMeant(parseExcerpt(html), query), isShown);
    });
  }
});

test('a title that an excerpt begins with is not said twice', () => {
  const read = (html: string, titles: unknown[]) =>
    dropTitle(parseExcerpt(html), titles)
      .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
      .join('');
  const excerpt = 'Broken.<mark>Door</mark>. The <mark>door</mark> is broken.';
  assert.equal(read(excerpt, [undefined, 'Broken.Door']), 'The [door] is broken.');
  assert.equal(read(excerpt, ['Broken']), 'Broken.[Door]. The [door] is broken.');
});

test('a page whose title has the word is meant', () => {
  assert.ok(isMeant([], 'quotas', 'Rate limits and quotas'));
});
