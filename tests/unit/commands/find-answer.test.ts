import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { findAnswer, toPrefix } from '../../../src/commands/server/find-answer.ts';

const place = mkdtempSync(join(tmpdir(), 'api-3-errors-server-'));
const folder = join(place, 'site');
mkdirSync(join(folder, 'errors/InternalError'), { recursive: true });
for (const path of [
  'index.html',
  'codes.json',
  'errors/index.html',
  'errors/InternalError/index.html',
]) {
  writeFileSync(join(folder, path), path);
}
writeFileSync(join(place, 'secret.txt'), 'Beside the site.');
after(() => rmSync(place, { recursive: true, force: true }));

const files = [
  ['/', 'index.html'],
  ['/index.html', 'index.html'],
  ['/codes.json', 'codes.json'],
  ['/errors/', 'errors/index.html'],
  ['/errors/Internal%45rror/', 'errors/InternalError/index.html'],
] as const;

for (const [address, path] of files) {
  test(`${address} is answered with ${path}`, () => {
    assert.deepEqual(findAnswer(folder, '/', address), { kind: 'file', path });
  });
}

const moved = [
  ['/errors', '/errors/'],
  ['/errors/InternalError', '/errors/InternalError/'],
  ['//', '/'],
  ['//errors', '/errors/'],
  ['/errors//InternalError//', '/errors/InternalError/'],
] as const;

for (const [address, to] of moved) {
  test(`${address} leads to ${to}`, () => {
    assert.deepEqual(findAnswer(folder, '/', address), { kind: 'moved', to });
  });
}

const unknown = [
  '/%',
  '/%00',
  '/errors/%/',
  '/errors/%E0%A4%A/',
  '/errors/InternalError./',
  '/errors/InternalError/../',
  '/errors/./',
  '/errors\\InternalError/',
  '/\\errors',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/../secret.txt',
  '//elsewhere.example/',
  '/codes.json/',
  `/errors/${'a'.repeat(9000)}/`,
];

for (const address of unknown) {
  test(`${address.slice(0, 40)} is unknown`, () => {
    assert.deepEqual(findAnswer(folder, '/', address), { kind: 'unknown' });
  });
}

test('below a path, what lies beside it is no part of the site', () => {
  const prefix = toPrefix('api');
  assert.equal(prefix, '/api/');
  assert.deepEqual(findAnswer(folder, prefix, '/api'), { kind: 'moved', to: '/api/' });
  assert.deepEqual(findAnswer(folder, prefix, '/api/errors'), {
    kind: 'moved',
    to: '/api/errors/',
  });
  assert.deepEqual(findAnswer(folder, prefix, '/errors/'), { kind: 'outside' });
  assert.deepEqual(findAnswer(folder, prefix, '/apis/'), { kind: 'outside' });
});

test('whatever is asked for, nothing beside the site is found, and nothing leads to another host', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '%2e%2e', '%2f', '\\', '', 'errors', 'secret.txt'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const found = findAnswer(folder, '/', `/${parts.join('/')}`);
      if (found.kind === 'file') assert.ok(!found.path.includes('..'), found.path);
      if (found.kind === 'moved') assert.match(found.to, /^\/(?![/\\])/);
    }),
  );
});
