import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ContentError, parseData, readDataFolder } from '../../../src/catalogue/data-folder.ts';
import { codeFileSchema } from '../../../src/schemas/explanations.ts';
import { productSchema } from '../../../src/schemas/facts.ts';

interface Expected {
  line: number;
  field: string;
  what: RegExp;
}

const product = `{
  "id": "cvm",
  "name": "Machines",
  "category": "Compute",
  "nameSource": "official",
  "versions": [
    {
      "version": "2017-03-12",
      "sites": ["cn"],
      "unattributed": [],
      "actions": {
        "DoIt": ["F.A", "F.B"],
        "UndoIt": ["F.A"]
      }
    }
  ]
}
`;

const productRows: (Expected & { wrong: string; from: string; to: string })[] = [
  {
    wrong: 'a key that the schema does not know',
    from: '"category"',
    to: '"kategory": "x",\n  "category"',
    line: 1,
    field: '',
    what: /kategory/,
  },
  {
    wrong: 'a malformed code',
    from: '"F.A", "F.B"',
    to: '"F.A", "F B"',
    line: 12,
    field: 'versions[0].actions.DoIt[1]',
    what: /A code is letters/,
  },
  {
    wrong: 'a code that stands twice in a list',
    from: '"F.A", "F.B"',
    to: '"F.A", "F.A"',
    line: 12,
    field: 'versions[0].actions.DoIt',
    what: /stands here twice/,
  },
  {
    wrong: 'a version that stands twice',
    from: '"versions": [\n',
    to: '"versions": [\n    { "version": "2017-03-12", "sites": ["cn"], "unattributed": [], "actions": {} },\n',
    line: 6,
    field: 'versions',
    what: /version stands here twice/,
  },
  {
    wrong: 'a version that is no date',
    from: '"2017-03-12"',
    to: '"v2"',
    line: 8,
    field: 'versions[0].version',
    what: /is a date/,
  },
  {
    wrong: 'a field that is missing, told at its parent',
    from: '      "sites": ["cn"],\n',
    to: '',
    line: 7,
    field: 'versions[0].sites',
    what: /expected array/,
  },
  {
    wrong: 'a file name that is not the id',
    from: '"id": "cvm"',
    to: '"id": "vpc"',
    line: 1,
    field: '',
    what: /named "cvm" but is about "vpc"/,
  },
  {
    wrong: 'JSON that does not parse',
    from: '"F.B"],',
    to: '"F.B",,],',
    line: 12,
    field: '',
    what: /./,
  },
  {
    wrong: 'a comma too many, which YAML would let pass',
    from: '"UndoIt": ["F.A"]',
    to: '"UndoIt": ["F.A"],',
    line: 14,
    field: '',
    what: /JSON/,
  },
];

const code = `code: F.A
explanation:
  scope: product
  summary: It did not work.
  meaning:
    - Something is not as it should be.
  fix:
    steps: [Look what it is.]
  fixer: { who: caller, note: In the call. }
  retry:
    advice: 'no'
    note: It fails each time.
    reason: [Nothing changes.]
  restsOn: The tests.
`;

const codeRows: (Expected & { wrong: string; from: string; to: string })[] = [
  {
    wrong: 'a key that the schema does not know',
    from: '    steps:',
    to: '    stepps: [x]\n    steps:',
    line: 8,
    field: 'explanation.fix',
    what: /stepps/,
  },
  {
    wrong: 'a backtick that is not closed',
    from: 'Something is',
    to: 'A `name is',
    line: 6,
    field: 'explanation.meaning[0]',
    what: /backtick is not closed/,
  },
  {
    wrong: 'SDKs for a code that a server returns',
    from: '  scope: product\n',
    to: '  scope: product\n  sdks: [go]\n',
    line: 4,
    field: 'explanation.sdks',
    what: /scope “client”/,
  },
  {
    wrong: 'no SDKs for a code that they make up',
    from: 'scope: product',
    to: 'scope: client',
    line: 3,
    field: 'explanation.sdks',
    what: /scope “client”/,
  },
  {
    wrong: 'a common code that is on no list',
    from: 'scope: product',
    to: 'scope: common',
    line: 3,
    field: 'explanation.list',
    what: /scope “common”/,
  },
  {
    wrong: 'a summary that is too long',
    from: 'It did not work.',
    to: `It did ${'really '.repeat(20)}not work.`,
    line: 4,
    field: 'explanation.summary',
    what: /140/,
  },
  {
    wrong: 'advice that does not exist',
    from: "advice: 'no'",
    to: 'advice: perhaps',
    line: 11,
    field: 'explanation.retry.advice',
    what: /after-change/,
  },
  {
    wrong: 'a file name that is not the code',
    from: 'code: F.A',
    to: 'code: F.a',
    line: 1,
    field: '',
    what: /named "F.A" but is about "F.a"/,
  },
  {
    wrong: 'YAML that does not parse',
    from: '  summary: It',
    to: '  summary: "It',
    line: 15,
    field: '',
    what: /quote/i,
  },
  {
    wrong: 'a colon in a sentence without quotation marks',
    from: '    - Something is',
    to: '    - Something: it is',
    line: 6,
    field: 'explanation.meaning[0]',
    what: /expected string/,
  },
  {
    wrong: 'a file that explains nothing',
    from: code,
    to: 'code: F.A\n',
    line: 1,
    field: '',
    what: /explains nothing/,
  },
];

const kinds = [
  { file: 'content/catalogue/cvm.json', text: product, rows: productRows, schema: productSchema },
  { file: 'content/codes/F.A.yaml', text: code, rows: codeRows, schema: codeFileSchema },
] as const;

for (const { file, text, rows, schema } of kinds) {
  const parse = (changed: string) => parseData<unknown>(file, changed, schema);
  describe(`${file}: a problem names file, line and field`, () => {
    test('the file itself has none', () => {
      const result = parse(text);
      assert.deepEqual('problems' in result ? result.problems : [], []);
    });
    for (const { wrong, from, to, line, field, what } of rows) {
      test(wrong, () => {
        assert.ok(text.includes(from), 'The row changes nothing: mend its "from"');
        const result = parse(text.replace(from, () => to));
        assert.ok('problems' in result, 'The mistake was not found');
        const [problem, ...others] = result.problems;
        assert.deepEqual(others, [], 'One mistake is one problem');
        assert.deepEqual(
          { file: problem?.file, line: problem?.line, field: problem?.field },
          { file, line, field },
          problem?.what,
        );
        assert.match(problem?.what ?? '', what);
      });
    }
  });
}

test('a folder is read whole, and all that is wrong in it is told at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-folder-'));
  try {
    writeFileSync(join(folder, 'F.A.yaml'), code);
    writeFileSync(join(folder, 'notes.txt'), 'not read');
    assert.deepEqual([...readDataFolder(folder, 'yaml', codeFileSchema).keys()], ['F.A']);

    writeFileSync(join(folder, 'F.B.yaml'), code);
    writeFileSync(join(folder, 'F.C.yaml'), code.replace('F.A', 'F.C').replace('It did', 'A `did'));
    assert.throws(
      () => readDataFolder(folder, 'yaml', codeFileSchema),
      (error) => {
        assert.ok(error instanceof ContentError);
        assert.match(error.message, /^The content has 2 mistakes:\n/);
        assert.match(error.message, /F\.B\.yaml:1 {2}the file is named "F\.B" but is about "F\.A"/);
        assert.match(error.message, /F\.C\.yaml:4 {2}explanation\.summary: A backtick/);
        return true;
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
