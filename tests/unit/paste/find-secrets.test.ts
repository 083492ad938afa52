import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findSecrets, maskSecrets } from '../../../src/paste/find-secrets.ts';

/** Made up, in the forms that keys have; put together here so that no scanner takes them for real. */
const id = ['AKID', 'z8krbsJ5yKBZQpn74WFkmLPx3EXAMP'].join('');
const key = ['Gu5t9xGARNpq86cd98joQYCN', '3EXzMPLE'].join('');
const token = ['1siMD5r0tPAq9xpR', 'AbCdEfGhIjKlMnOpQrStUvWx', '0123456789'].join('');
const signature = '72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168';

/** A row: the text with its secrets between « and », and their kinds. */
const rows: [name: string, text: string, ...kinds: string[]][] = [
  ['a SecretId alone', `«${id}»`, 'secret-id'],
  ['a SecretId in JSON', `{"secretId":"«${id}»"}`, 'secret-id'],
  ['a SecretId of the international site', `«IKID${id.slice(4)}»`, 'secret-id'],
  ['a SecretKey in JSON', `"SecretKey": "«${key}»"`, 'secret-key'],
  ['a SecretKey in the environment', `TENCENTCLOUD_SECRET_KEY=«${key}»`, 'secret-key'],
  ['a SecretKey after an option', `tccli --secret-key «${key}»`, 'secret-key'],
  ['a SecretKey in escaped JSON', `\\"secretKey\\":\\"«${key}»\\"`, 'secret-key'],
  ['a SecretKey in PHP', `'secretKey' => '«${key}»'`, 'secret-key'],
  ['a token in a header', `X-TC-Token: «${token}»`, 'token'],
  ['a token of temporary credentials', `"Token":"«${token}»","ExpiredTime":1`, 'token'],
  ['a token in a HAR', `{ "name": "X-TC-Token", "value": "«${token}»" }`, 'token'],
  [
    'an Authorization header',
    `Authorization: TC3-HMAC-SHA256 Credential=«${id}»/2026-01-01/cvm/tc3_request, SignedHeaders=content-type;host, Signature=«${signature}»`,
    'secret-id',
    'signature',
  ],
  ['a bearer', `authorization: Bearer «${token}»`, 'token'],
  [
    'a query string',
    `GET /?Action=X&SecretId=«${id}»&Signature=«aBcDeFgHiJkLmNoPqRsTuVwXyZ0%3D»&Nonce=1`,
    'secret-id',
    'signature',
  ],
  ['a password', `password=«hunter2!»`, 'password'],
  ['a number of mainland China', `sent to «13711112222» today`, 'phone'],
  ['a number with its country', `sent to «+8613711112222», done`, 'phone'],
  ['a number of E.164', `"PhoneNumber": "«+6598765432»"`, 'phone'],
  ['a list of numbers', `"PhoneNumberSet":["«+12025550123»", "«+12025550124»"]`, 'phone', 'phone'],
  ['a number without plus in its field', `phone_number: «2025550123»`, 'phone'],
  ['a placeholder', 'SecretKey: xxxxxxxxxxxxxxxxxxxxxxxx, SecretId=AKID****************'],
  ['a code that speaks of a token', 'Code=AuthFailure.TokenFailure, Message=token is invalid'],
  ['a token that is none', `"ClientToken":"${token}","NextToken":"${token}"`],
  ['a RequestId', 'RequestId=13711112-2222-4d68-9a27-c4e81d06b3f5'],
  ['a count of milliseconds', '1732414388412 worker'],
  ['a name in prose', 'The SecretKey is incorrectly configured somewhere'],
  ['a name within a word', 'xAKIDz8krbsJ5yKBZQpn74WFkmLPx3'],
];

describe('secrets are found where they stand, and nothing else is', () => {
  for (const [name, marked, ...kinds] of rows) {
    test(name, () => {
      const text = marked.replaceAll(/[«»]/g, '');
      const found = findSecrets(text);
      const shown = found
        .toReversed()
        .reduce(
          (whole, { start, end }) =>
            `${whole.slice(0, start)}«${whole.slice(start, end)}»${whole.slice(end)}`,
          text,
        );
      assert.equal(shown, marked, 'See src/paste/secret-rules.ts');
      assert.deepEqual(
        found.map(({ kind }) => kind),
        kinds,
      );
    });
  }
});

describe('a mask keeps the kind and four characters at most', () => {
  const masks: [text: string, masked: string][] = [
    [`id ${id}.`, `id [SecretId …${id.slice(-4)}].`],
    [`secretKey: ${key}`, `secretKey: [SecretKey …${key.slice(-4)}]`],
    ['to +8613711112222', 'to [phone …22]'],
    ['password: hunter2!', 'password: [password]'],
    ['nothing of the kind', 'nothing of the kind'],
  ];
  for (const [text, masked] of masks) {
    test(masked, () => {
      assert.equal(maskSecrets(text), masked);
    });
  }
});

test('what is masked stays as it is when masked again', () => {
  const pieces = fc.constantFrom(
    id,
    key,
    token,
    signature,
    '13711112222',
    'SecretKey=',
    'Token: ',
    ' ',
    '"',
  );
  fc.assert(
    fc.property(fc.array(pieces), (list) => {
      const masked = maskSecrets(list.join(''));
      assert.equal(maskSecrets(masked), masked);
    }),
  );
});
