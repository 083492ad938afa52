import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseExcerpt } from '../../../src/elements/excerpt.ts';

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
