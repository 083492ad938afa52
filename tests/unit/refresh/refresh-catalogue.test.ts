import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formatProduct } from '../../../src/refresh/format-product.ts';
import { parseArguments, UsageError } from '../../../src/refresh/parse-arguments.ts';
import { toFileChanges, writeCatalogue } from '../../../src/refresh/write-catalogue.ts';
import { createCheckoutFiles, createFolder, createProduct } from './sdk-fixture.ts';

const command = fileURLToPath(
  new URL('../../../src/commands/refresh-catalogue.ts', import.meta.url),
);
const catalogue = 'content/catalogue';

/** Runs the command as npm would, in a project that has only a catalogue. */
function run(project: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: project },
  });
  return { status, stdout, stderr };
}

/** All files of the catalogue, by name. */
function readAll(project: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(project, catalogue)).map((name) => [
      name,
      readFileSync(join(project, catalogue, name), 'utf8'),
    ]),
  );
}

/** A project with the products "moonbase" of both sites and "oldbase" of the China site. */
function createProject(t: TestContext): string {
  return createFolder(t, {
    [`${catalogue}/moonbase.json`]: formatProduct(
      createProduct('moonbase', ['cn', 'intl'], { Land: ['FailedOperation.Dust'] }),
    ),
    [`${catalogue}/oldbase.json`]: formatProduct(createProduct('oldbase', ['cn'], { Land: [] })),
  });
}

const cnProducts = {
  moonbase: { v20300102: { actions: { Land: ['FailedOperation', 'FailedOperation.Dust'] } } },
  newbase: { v20300102: { actions: { Dock: ['InternalError'] }, further: ['LimitExceeded'] } },
};

test('a file has an action a line and its lists inline', () => {
  const { versions } = createProduct('moonbase', ['cn'], { Dock: [], Land: ['A.B', 'C'] });
  assert.equal(
    formatProduct({
      versions,
      nameSource: 'official',
      documentationIntl: '7',
      category: 'Space',
      name: 'Moon "base"',
      id: 'moonbase',
    }),
    `{
  "id": "moonbase",
  "name": "Moon \\"base\\"",
  "category": "Space",
  "documentationIntl": "7",
  "nameSource": "official",
  "versions": [
    {
      "version": "2030-01-02",
      "sites": ["cn"],
      "unattributed": [],
      "actions": {
        "Dock": [],
        "Land": ["A.B", "C"]
      }
    }
  ]
}
`,
  );
  const empty = formatProduct(createProduct('moonbase', ['cn'], {}));
  assert.deepEqual(JSON.parse(empty), createProduct('moonbase', ['cn'], {}), 'no action at all');
});

test('a dry run prints the changes and writes nothing', (t) => {
  const project = createProject(t);
  const before = readAll(project);
  const sdk = createFolder(t, createCheckoutFiles('cn', cnProducts));
  const { status, stdout } = run(project, sdk, '--dry-run');
  assert.equal(status, 0);
  assert.match(stdout, /^ {2}\+ newbase$/m);
  assert.match(stdout, /^ {2}- oldbase$/m);
  assert.match(stdout, /^3 files would change; a dry run writes none\.$/m);
  assert.deepEqual(readAll(project), before);
});

test('products go only when that is asked for, and nothing is written before', (t) => {
  const project = createProject(t);
  const before = readAll(project);
  const sdk = createFolder(t, createCheckoutFiles('cn', cnProducts));
  const refused = run(project, sdk);
  assert.equal(refused.status, 1);
  assert.match(
    refused.stderr,
    /No SDK lists these products any more: oldbase\. Nothing was written/,
  );
  assert.deepEqual(readAll(project), before);

  const { status, stdout } = run(project, sdk, '--drop-products');
  assert.equal(status, 0);
  assert.match(stdout, /newbase\.json needs a name and a category/);
  const after = readAll(project);
  assert.deepEqual(Object.keys(after), ['moonbase.json', 'newbase.json']);
  assert.equal(
    after['moonbase.json'],
    formatProduct(
      createProduct('moonbase', ['cn', 'intl'], {
        Land: ['FailedOperation', 'FailedOperation.Dust'],
      }),
    ),
  );
  assert.match(after['newbase.json'] ?? '', /"unattributed": \["LimitExceeded"\]/);
  assert.deepEqual(
    readdirSync(join(project, 'content')),
    ['catalogue', 'changes'],
    'no staging is left',
  );
  const [record] = readdirSync(join(project, 'content/changes'));
  assert.match(
    readFileSync(join(project, 'content/changes', record ?? ''), 'utf8'),
    /^came:\n(?: {2}- \S+\n)*? {2}- InternalError\n/m,
  );

  assert.match(
    run(project, sdk).stdout,
    /^Nothing to write\.$/m,
    'a second refresh changes nothing',
  );
});

test('both sites at once, with a warning for what is malformed', (t) => {
  const project = createProject(t);
  const oldbase = { v20300102: { actions: { Land: ['Not A Code'] } } };
  const cn = createFolder(t, createCheckoutFiles('cn', { oldbase }));
  const intl = createFolder(
    t,
    createCheckoutFiles('intl', {
      moonbase: { v20300102: { actions: { Land: ['InternalError'] } } },
    }),
  );
  const { status, stderr } = run(project, cn, intl);
  assert.equal(status, 0, stderr);
  assert.match(
    stderr,
    /^Skipped: tencentcloud\/oldbase\/v20300102\/client\.go:\d+ {2}not a code: /m,
  );
  assert.equal(
    readAll(project)['moonbase.json'],
    formatProduct(createProduct('moonbase', ['intl'], { Land: ['InternalError'] })),
  );
});

test('what cannot be done is refused in words', (t) => {
  const project = createProject(t);
  const before = readAll(project);
  const cn = createFolder(t, createCheckoutFiles('cn', cnProducts));
  const rows = [
    [[], /Name one or two folders\.\n\nUsage: npm run catalogue/],
    [[project], /is not a checkout of the Tencent Cloud Go SDK/],
    [[cn, cn], /Both folders are of the site "cn": name one of each/],
    [[cn, '--site', 'moon'], /"moon" is no site/],
    [[cn, '--fast'], /Unknown option '--fast'/],
  ] as const;
  for (const [words, message] of rows) {
    const { status, stderr } = run(project, ...words);
    assert.equal(status, 1, words.join(' '));
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /^\s+at /m, 'no stack for a mistake of the caller');
  }
  assert.deepEqual(readAll(project), before);
});

test('sites go with folders in order, one for each', () => {
  assert.deepEqual(parseArguments(['a', 'b', '--site', 'intl', '--site', 'cn']).folders, [
    { folder: 'a', site: 'intl' },
    { folder: 'b', site: 'cn' },
  ]);
  assert.throws(() => parseArguments(['a', 'b', '--site', 'cn']), UsageError);
});

test('facts that do not fit the schema are refused before anything is written', () => {
  const product = createProduct('moonbase', ['cn'], { Land: ['Not A Code'] });
  assert.throws(
    () => toFileChanges(new Map(), new Map([['moonbase', product]])),
    /The refreshed facts of "moonbase" do not fit productSchema:\n {2}versions\.0\.actions\.Land\.0/,
  );
});

test('a write that fails in its midst leaves the folder as it was', (t) => {
  const project = createProject(t);
  const folder = join(project, catalogue);
  const before = readAll(project);
  // A folder in the place of a file: nothing can be moved there.
  mkdirSync(join(folder, 'zbase.json', 'inner'), { recursive: true });
  const changes = new Map([
    ['moonbase', 'new text'],
    ['newbase', 'new file'],
    ['oldbase', undefined],
    ['zbase', 'cannot be written'],
  ]);
  assert.throws(() => {
    writeCatalogue(folder, changes);
  }, /the catalogue is as it was/);
  rmSync(join(folder, 'zbase.json'), { recursive: true });
  assert.deepEqual(readAll(project), before);
  assert.deepEqual(readdirSync(join(project, 'content')), ['catalogue'], 'no staging is left');
});
