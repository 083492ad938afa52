/** The scanner of the site tests finds what they are to find. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readExample, scanPage } from '../../support/scan-html.ts';

describe('the policy would stop', () => {
  const rows = [
    ['<script>alert(1)</script>', true],
    ['<script type="module">a()</script>', true],
    ['<script src="/a.js"></script>', false],
    ['<p style="color: red">', true],
    ["<p style='color:red'>", true],
    ['<p data-style="a" class="style">', false],
    ['<style>p{}</style>', true],
    ['<button onclick="a()">', true],
    ['<button type=button onclick=a()>', true],
    ['<img alt="a > b" onerror="a()" src="/a.png">', true],
    ['<button data-on="a" aria-label="onclick=x">', false],
    ['<a href="javascript:a()">', true],
    ['<p>style="color: red"</p>', false],
    ['<p>&lt;script&gt;</p>', false],
  ] as const;
  for (const [html, stopped] of rows) {
    test(`${html}: ${stopped ? 'yes' : 'no'}`, () => {
      assert.equal(scanPage(html).inline.length > 0, stopped);
    });
  }
});

describe('the browser loads by itself', () => {
  const rows: [html: string, addresses: string[]][] = [
    ['<script src="https://example.com/a.js"></script>', ['https://example.com/a.js']],
    ['<link rel="stylesheet" href="/a.css">', ['/a.css']],
    ['<link href="/a.js" rel="modulepreload">', ['/a.js']],
    ['<link rel="preconnect" href="//example.com">', ['//example.com']],
    ['<link rel="canonical" href="https://example.com/">', []],
    ['<img alt="" src="/a.png?a=1&amp;b=2">', ['/a.png?a=1&b=2']],
    ['<iframe src=/a/></iframe>', ['/a/']],
    ['<a href="https://example.com/">', []],
  ];
  for (const [html, addresses] of rows) {
    test(`${html}: ${addresses.length === 0 ? 'nothing' : addresses.join()}`, () => {
      assert.deepEqual([...scanPage(html).loaded], addresses);
    });
  }
});

test('a page is read: what it says of itself, its headings, ids and links', () => {
  const page = scanPage(`<!DOCTYPE html><html lang="en"><head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta name="description" content="&quot;A&#39;s&quot;"><title>F.A · errors</title>
    <link rel="stylesheet" href="/a.css"></head>
    <body><h1 class="code" data-family="01">F<span>.</span><wbr>A</h1><h2 id="x">One  two</h2>
    <a href="/b/?a&amp;b#c">b</a> <a href='/b/?a&amp;b#c'>b</a><form action="/search/"></form>`);
  assert.equal(page.language, 'en');
  assert.equal(page.title, 'F.A · errors');
  assert.equal(page.meta.get('Content-Security-Policy'), "default-src 'none'");
  assert.equal(page.meta.get('description'), '"A\'s"');
  assert.deepEqual(page.h1, ['F.A']);
  assert.deepEqual(page.h2, ['One two']);
  assert.deepEqual(page.ids, ['x']);
  assert.deepEqual([...page.links], ['/b/?a&b#c']);
  assert.deepEqual([...page.forms], ['/search/']);
  assert.deepEqual(page.styleSheets, ['/a.css']);
  assert.deepEqual([...page.lengths], ["[data-family^='0']", "[data-family$='1']"]);
});

test('a blank within a link to a code is found', () => {
  const link = (text: string) => scanPage(`<a class="code" href="/">${text}</a>`).tornCodes;
  assert.deepEqual(link('F<span>.</span><wbr>A'), []);
  assert.deepEqual(link('F<span>.</span> A'), ['F. A']);
  assert.deepEqual(link('\nF'), ['\nF']);
});

test('an example is read letter by letter', () => {
  const html = '<section id="a"><pre tabindex="0"><code>{\n  <b>&quot;A&quot;</b>\n}</code></pre>';
  assert.equal(readExample(html, 'a'), '{\n  "A"\n}');
  assert.equal(readExample(html, 'b'), undefined);
});
