/** What is wrong across files is told with the file and the field to be mended. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toQuotedNames } from '../../../src/catalogue/content-problems.ts';
import { createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import { ContentError, type ContentProblem } from '../../../src/catalogue/data-folder.ts';
import type { CodeFile } from '../../../src/schemas/explanations.ts';
import {
  makeCodeFile,
  makeCommonFile,
  makeFamilyFile,
  makeProductOf,
} from '../../support/made-content.ts';

function findProblems(listed: string[], files: CodeFile[]): readonly ContentProblem[] {
  try {
    createCatalogue([makeProductOf('cvm', listed)], files);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

interface Row {
  wrong: string;
  /** The codes that a product lists. */
  listed: string[];
  files: CodeFile[];
  file: string;
  field: string;
  what: RegExp;
}

const related = (code: string) => [{ code, difference: 'Another one.' }];
const clientCode = (code: string) => makeCodeFile(code, { scope: 'client', sdks: ['go'] });

const rows: Row[] = [
  {
    wrong: 'an explanation of a code that nobody returns',
    listed: [],
    files: [makeCodeFile('F')],
    file: 'content/codes/F.yaml',
    field: 'explanation',
    what: /no product returns this code/,
  },
  {
    wrong: 'a code of the SDKs that a product lists',
    listed: ['F'],
    files: [clientCode('F')],
    file: 'content/codes/F.yaml',
    field: 'explanation.scope',
    what: /a product lists this code/,
  },
  {
    wrong: 'a file that is named after another spelling than the page',
    listed: ['DBError'],
    files: [makeCodeFile('DbError')],
    file: 'content/codes/DbError.yaml',
    field: 'code',
    what: /addressed as DBError/,
  },
  {
    wrong: 'a related code that does not exist',
    listed: ['F'],
    files: [makeCodeFile('F', { related: related('F.Lost') })],
    file: 'content/codes/F.yaml',
    field: 'explanation.related',
    what: /no code F\.Lost/,
  },
  {
    wrong: 'a related code in another spelling than that of its page',
    listed: ['F', 'G.DBError', 'G.DbError'],
    files: [makeCodeFile('F', { related: related('G.DbError') }), makeCodeFile('G.DBError')],
    file: 'content/codes/F.yaml',
    field: 'explanation.related',
    what: /addressed as G\.DBError/,
  },
  {
    wrong: 'a code in backticks that does not exist',
    listed: ['F'],
    files: [makeCodeFile('F', { meaning: ['First this.', 'Not `F.Lost`.'] })],
    file: 'content/codes/F.yaml',
    field: 'explanation.meaning[1]',
    what: /no code F\.Lost/,
  },
  {
    wrong: 'such a code deep in a table',
    listed: ['F'],
    files: [
      makeCodeFile('F', {
        fix: {
          symptoms: [
            { when: 'always', look: 'here' },
            { when: 'never', look: 'at `F.Lost`' },
          ],
          steps: ['Look.'],
        },
      }),
    ],
    file: 'content/codes/F.yaml',
    field: 'explanation.fix.symptoms[1].look',
    what: /no code F\.Lost/,
  },
  {
    wrong: 'such a code in a family’s note',
    listed: ['F.A'],
    files: [makeFamilyFile('F', { causes: ['Perhaps `F.Lost`.'] })],
    file: 'content/codes/F.yaml',
    field: 'family.causes[0]',
    what: /no code F\.Lost/,
  },
  {
    wrong: 'a family’s note below which there is no code',
    listed: ['F', 'G.A'],
    files: [{ ...makeCodeFile('F'), ...makeFamilyFile('F') }, makeFamilyFile('G')],
    file: 'content/codes/F.yaml',
    field: 'family',
    what: /serves nobody/,
  },
  {
    wrong: 'a code with neither an explanation nor a family’s note',
    listed: ['F.A'],
    files: [],
    file: 'content/codes/F.yaml',
    field: 'family',
    what: /F\.A has no explanation and its family no note/,
  },
];

describe('the build stops at', () => {
  for (const { wrong, listed, files, file, field, what } of rows) {
    test(wrong, () => {
      const [problem, ...others] = findProblems(listed, files);
      assert.ok(problem, 'The mistake was not found');
      assert.deepEqual(others, [], 'One mistake is one problem');
      assert.deepEqual({ file: problem.file, field: problem.field }, { file, field });
      assert.match(problem.what, what);
    });
  }
});

describe('the build does not stop at', () => {
  const fine: { what: string; listed: string[]; files: CodeFile[] }[] = [
    { what: 'a common code that no product lists', listed: [], files: [makeCommonFile('F')] },
    { what: 'a common code that products list', listed: ['F'], files: [makeCommonFile('F')] },
    { what: 'a code of the SDKs', listed: [], files: [clientCode('F')] },
    {
      what: 'names in backticks that only look like codes',
      listed: ['F'],
      files: [makeCodeFile('F', { meaning: ['`Response.Error`, `os.Getenv`, `Host`, `F.`'] })],
    },
    {
      what: 'another spelling of a code in backticks',
      listed: ['F', 'F.DBError', 'F.DbError'],
      files: [makeCodeFile('F', { meaning: ['Or `F.DbError`.'] }), makeFamilyFile('F')],
    },
    {
      what: 'what the Message of an example says',
      listed: ['F'],
      files: [makeCodeFile('F', { example: { message: 'not `F.Lost`' } })],
    },
  ];
  for (const { what, listed, files } of fine) {
    test(what, () => {
      assert.deepEqual(findProblems(listed, files), []);
    });
  }
});

test('all mistakes are told at once, one a line', () => {
  assert.throws(
    () => createCatalogue([makeProductOf('cvm', ['F.A'])], [makeCodeFile('G')]),
    (error) => {
      assert.ok(error instanceof ContentError);
      assert.deepEqual(error.message.split('\n').length, 3);
      assert.match(error.message, /^The content has 2 mistakes:/);
      assert.match(error.message, /\n {2}content\/codes\/G\.yaml {2}explanation: no product/);
      return true;
    },
  );
});

test('the names of a text are what stands in backticks', () => {
  assert.deepEqual(toQuotedNames('`A` is not `B.C`, nor is D.'), ['A', 'B.C']);
  assert.deepEqual(toQuotedNames('Nothing.'), []);
});
