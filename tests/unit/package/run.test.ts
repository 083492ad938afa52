/** The command: what it prints, and the status with which it ends. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { CodesJson, TextJson } from '../../../src/package/json-view.ts';
import { examples } from '../../../src/words/en/decoder-examples.ts';
import { runCommand } from './made-reference.ts';

describe('codes', () => {
  test('a known code is explained in full', async () => {
    const { status, output } = await runCommand(['AuthFailure.SignatureFailure']);
    assert.equal(status, 0);
    assert.equal(
      output,
      `AuthFailure.SignatureFailure
  What AuthFailure.SignatureFailure says.

  Retry?          No. It fails again.
  Who can fix it? You. In the request.

What it means
  What AuthFailure.SignatureFailure means.
  What leads to it, the likeliest first:
  - The first cause.
  - The \`second\` cause.

How to fix it
  When it fails tells where to look:
  - always: the key
  Then, in this order:
  1. One.
  2. Two.
`,
    );
  });

  test('the Go SDK’s spelling of a code leads to it', async () => {
    const { status, output } = await runCommand(['AUTHFAILURE_SIGNATUREFAILURE']);
    assert.equal(status, 0);
    assert.match(output, /^AuthFailure\.SignatureFailure\n/);
  });

  test('a mistyped code is not found; its family and what is near it are named', async () => {
    const { status, output } = await runCommand(['AuthFailure.SignatureFailuer']);
    assert.equal(status, 1);
    assert.match(output, /Its family +AuthFailure\n/);
    assert.match(output, /Near it by name +AuthFailure\.SignatureFailure\n/);
  });

  test('one unknown code among known ones makes the status 1', async () => {
    const { status, output } = await runCommand(['AuthFailure', 'Nonsense.AtAll']);
    assert.equal(status, 1);
    assert.match(output, /^AuthFailure\n/);
    assert.match(output, /^Nonsense\.AtAll\n/m);
  });

  test('it is said on what an explanation rests', async () => {
    const { output } = await runCommand(['ResourceInUse.Disk', 'ResourceInUse.Volume']);
    assert.match(output, /Based on +its name, read word by word/);
    assert.match(output, /Based on +its family only/);
  });

  test('the page is named where the site is known', async () => {
    const { output } = await runCommand(['AuthFailure'], { site: 'https://host.test/' });
    assert.match(output, /Page +https:\/\/host\.test\/errors\/AuthFailure\/\n/);
  });

  test('JSON has an answer for each code', async () => {
    const { status, output } = await runCommand(['--json', 'AuthFailure', 'AuthFailure.Nonsense']);
    const { codes } = JSON.parse(output) as CodesJson;
    assert.equal(status, 1);
    assert.deepEqual(
      codes.map(({ code, isKnown, family }) => [code, isKnown, family]),
      [
        ['AuthFailure', true, null],
        ['AuthFailure.Nonsense', false, 'AuthFailure'],
      ],
    );
    assert.equal(codes[0]?.explanation?.retry.advice, 'no');
  });

  test('a secret that is named instead of a code is masked', async () => {
    const secretId = `AKID${'a1B2'.repeat(8)}`;
    for (const option of [[], ['--json']]) {
      const { output } = await runCommand([...option, secretId]);
      assert.ok(!output.includes(secretId), output);
    }
  });
});

describe('texts', () => {
  test('one error is explained with what the text says of it', async () => {
    const { status, output } = await runCommand([], { input: [examples.response] });
    assert.equal(status, 0);
    assert.match(output, /^Decoded: one error\n\nAuthFailure\.SignatureFailure\n/);
    assert.match(output, /Message +The provided credentials could not be validated/);
    assert.match(output, /RequestId +5f0c7a92-3b1e-4d68-9a27-c4e81d06b3f5\n/);
    assert.match(output, /What it means/);
  });

  test('several errors are a table with counts, the most frequent first', async () => {
    const { status, output } = await runCommand([], { input: [examples.log] });
    assert.equal(status, 0);
    const rows = output.split('\n').filter((line) => /^ +\d /.test(line));
    assert.match(rows[0] ?? '', /^ +3 {2}RequestLimitExceeded +Yes, slower +1 to 6$/);
    assert.equal(rows.length, 3);
    assert.match(output, /Begin with RequestLimitExceeded: it makes 3 of the 5/);
  });

  test('errors without a page make the status 1', async () => {
    const input = [
      '[TencentCloudSDKError] Code=ResourceNotFound.Nothing, Message=No., RequestId=1',
    ];
    const { status, output } = await runCommand([], { input });
    assert.equal(status, 1);
    assert.match(output, /ResourceNotFound\.Nothing/);
  });

  test('a text without an error is not found', async () => {
    const { status, output } = await runCommand([], { input: ['All is well.\n'] });
    assert.equal(status, 1);
    assert.match(output, /names no error code/);
  });

  test('a code that many services have is what it may be', async () => {
    const input = ['{"code": "RequestLimitExceeded", "message": "slower please"}\n'];
    const { status, output } = await runCommand([], { input });
    assert.equal(status, 1);
    assert.match(output, /^Decoded: perhaps an error\n\nNothing in this text says/);
    assert.match(output, /It may be +If this came from .* RequestLimitExceeded/);
  });

  test('a lone code in a spelling of its own is looked up', async () => {
    const { status, output } = await runCommand([], { input: ['AUTHFAILURE_SIGNATUREFAILURE\n'] });
    assert.equal(status, 0);
    assert.match(output, /^AuthFailure\.SignatureFailure\n/);
  });

  test('another service’s error is named as such', async () => {
    const body =
      '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>Not there.</Message><Resource>/a</Resource><RequestId>NjI=</RequestId><TraceId>OGVm</TraceId></Error>';
    const { status, output } = await runCommand([], { input: [body] });
    assert.equal(status, 1);
    assert.match(output, /Decoded: another service/);
    assert.match(output, /NoSuchKey/);
  });

  test('JSON counts errors, and has their explanations', async () => {
    const { output } = await runCommand(['--json'], { input: [examples.log] });
    const { outcome, errorCount, errors } = JSON.parse(output) as TextJson;
    assert.deepEqual([outcome, errorCount, errors.length], ['failure', 5, 3]);
    const [first] = errors;
    assert.equal(first?.times, 3);
    assert.equal(first.code?.explanation?.retry.advice, 'backoff');
    assert.deepEqual(first.lines, { first: 1, last: 6 });
  });

  test('secrets are masked and named, in text and in JSON', async () => {
    const secretId = `AKID${'a1B2'.repeat(8)}`;
    const input = [
      `[TencentCloudSDKError] Code=AuthFailure, Message=Bad key ${secretId}, RequestId=1\n`,
    ];
    for (const option of [[], ['--json']]) {
      const { output } = await runCommand(option, { input });
      assert.ok(!output.includes(secretId), output);
      assert.match(output, /SecretId …/);
    }
    const { output } = await runCommand([], { input });
    assert.match(output, /holds what looks like a SecretId/);
  });

  test('what would steer the terminal is taken out of messages', async () => {
    const input = [
      JSON.stringify({
        Response: {
          Error: { Code: 'AuthFailure', Message: 'a\u001b[2Jb\u0007c\u202ed' },
          RequestId: '5f0c7a92-3b1e-4d68-9a27-c4e81d06b3f5',
        },
      }),
    ];
    const { output } = await runCommand([], { input });
    assert.match(output, /Message +a.*b.*c.*d\n/);
    for (const control of ['\u001b', '\u0007', '\u202e']) assert.ok(!output.includes(control));
  });
});

describe('inputs', () => {
  const text = '[TencentCloudSDKError] Code=AuthFailure, Message=坏了, RequestId=1\n';

  test('gzip is unpacked', async () => {
    const { status } = await runCommand([], { input: [gzipSync(text)] });
    assert.equal(status, 0);
  });

  test('a character that is cut between two parts is whole', async () => {
    const bytes = new TextEncoder().encode(text);
    const cut = bytes.indexOf(0xe5) + 1;
    const input = [bytes.subarray(0, cut), bytes.subarray(cut)];
    const { output } = await runCommand([], { input });
    assert.match(output, /Message +坏了/);
  });

  test('UTF-16 and the encoding of Chinese logs are read', async () => {
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const gb = Buffer.concat([
      Buffer.from('[TencentCloudSDKError] Code=AuthFailure, Message='),
      Buffer.from([0xbb, 0xb5, 0xc1, 0xcb]),
      Buffer.from(', RequestId=1\n'),
    ]);
    for (const bytes of [utf16, gb]) {
      const { output } = await runCommand([], { input: [bytes] });
      assert.match(output, /Message +坏了/);
    }
  });

  const refused: [what: string, bytes: Uint8Array, expected: RegExp][] = [
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), /no text/],
    ['a cut archive', gzipSync(text).subarray(0, 30), /could not be unpacked/],
    ['nothing', new Uint8Array(), /holds no text/],
  ];
  for (const [what, bytes, expected] of refused) {
    test(`${what} is refused with status 2`, async () => {
      const { status, output, errors } = await runCommand([], { input: [bytes] });
      assert.deepEqual([status, output], [2, '']);
      assert.match(errors, expected);
    });
  }
});

describe('manners', () => {
  test('without a terminal there are no colours', async () => {
    const { output } = await runCommand(['AuthFailure.SignatureFailure']);
    assert.ok(!output.includes('\u001b'));
  });

  test('in a terminal there are, and lines fit', async () => {
    const manner = { width: 40, hasColours: true };
    const { output } = await runCommand(['AuthFailure.SignatureFailure'], { manner });
    assert.ok(output.startsWith('\u001b[1mAuthFailure.SignatureFailure\u001b[22m\n'));
    const plain = output.replaceAll('\u001b[1m', '').replaceAll(/\u001b\[2?2?m/gu, '');
    const long = plain.split('\n').filter((line) => line.length > 41 && !line.includes('http'));
    assert.deepEqual(long, []);
  });

  test('help says how it ends; the version says of when its facts are', async () => {
    assert.match((await runCommand(['--help'])).output, /Exit status/);
    assert.equal((await runCommand(['--version'])).output, '1.2.3, facts of 2026-08-21\n');
  });

  test('a wrong use is told on the other stream, with status 2', async () => {
    const { status, output, errors } = await runCommand(['--nonsense']);
    assert.deepEqual([status, output], [2, '']);
    assert.match(errors, /--nonsense/);
    assert.equal((await runCommand([])).status, 2);
  });
});
