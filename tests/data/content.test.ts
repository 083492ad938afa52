/** What is written in `content/codes/`, beyond what the schemas check. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { readContent } from '../../src/catalogue/read-content.ts';
import { catalogue } from '../../src/catalogue/site-catalogue.ts';
import * as explanations from '../../src/schemas/explanations.ts';
import * as facts from '../../src/schemas/facts.ts';
import * as guides from '../../src/schemas/guides.ts';
import * as history from '../../src/schemas/history.ts';
import * as idioms from '../../src/schemas/idioms.ts';
import type { CodeFile } from '../../src/schemas/explanations.ts';

const files = readContent().codes;
const explained = new Map(files.map(({ code, explanation }) => [code, explanation]));

/** The common codes of the response page. */
const listedCodes = [
  'AuthFailure.InvalidSecretId',
  'AuthFailure.MFAFailure',
  'AuthFailure.SecretIdNotFound',
  'AuthFailure.SignatureExpire',
  'AuthFailure.SignatureFailure',
  'AuthFailure.TokenFailure',
  'AuthFailure.UnauthorizedOperation',
  'DryRunOperation',
  'FailedOperation',
  'InternalError',
  'InvalidAction',
  'InvalidParameter',
  'InvalidParameterValue',
  'LimitExceeded',
  'MissingParameter',
  'NoSuchVersion',
  'RequestLimitExceeded',
  'ResourceInUse',
  'ResourceInsufficient',
  'ResourceNotFound',
  'ResourceUnavailable',
  'UnauthorizedOperation',
  'UnknownParameter',
  'UnsupportedOperation',
  'UnsupportedProtocol',
  'UnsupportedRegion',
];

/** The common codes that newer documentation adds. */
const furtherCodes = [
  'ActionOffline',
  'AuthFailure.InvalidAuthorization',
  'InvalidRequest',
  'IpInBlacklist',
  'IpNotInWhitelist',
  'NoSuchProduct',
  'RequestLimitExceeded.GlobalRegionUinLimitExceeded',
  'RequestLimitExceeded.IPLimitExceeded',
  'RequestLimitExceeded.UinLimitExceeded',
  'RequestSizeLimitExceeded',
  'ResponseSizeLimitExceeded',
  'ServiceUnavailable',
];

function listCommon(list: 'responses' | 'further'): string[] {
  return [...explained].flatMap(([code, explanation]) =>
    explanation?.scope === 'common' && explanation.list === list ? [code] : [],
  );
}

test('the 26 common codes of the response page are written, and no other is on its list', () => {
  assert.equal(listedCodes.length, 26);
  assert.deepEqual(listCommon('responses').sort(), listedCodes);
});

test('the 12 further common codes are written, and no other is on their list', () => {
  assert.equal(furtherCodes.length, 12);
  assert.deepEqual(listCommon('further').sort(), furtherCodes);
});

test('each common code of the response page has its place in the table there', () => {
  const lost = listedCodes.filter((code) => explained.get(code)?.group === undefined);
  assert.deepEqual(lost, [], 'Give these a "group", or the page of the response format omits them');
});

describe('a code of the SDKs names them and shows their exception', () => {
  const client = [...explained].flatMap(([code, explanation]) =>
    explanation?.scope === 'client' ? [{ code, explanation }] : [],
  );
  test('there are some', () => {
    assert.ok(client.length >= 20, `${client.length} files in content/codes have scope: client`);
  });
  for (const { code, explanation } of client) {
    test(code, () => {
      assert.ok(explanation.sdks?.length, 'Name the SDKs that make it up in "sdks"');
      const { text = '' } = explanation.example ?? {};
      assert.ok(text.includes(code), 'Show the exception as it is printed in "example.text"');
    });
  }
});

test('the 30 largest families have notes', () => {
  const largest = [...catalogue.families.values()]
    .toSorted((one, other) => other.children.length - one.children.length)
    .slice(0, 30);
  assert.deepEqual(
    largest.filter(({ note }) => !note).map(({ name, children }) => `${name}: ${children.length}`),
    [],
    'Hundreds of codes rest on each: write "family" in content/codes/<Family>.yaml',
  );
});

/** Both that a file can hold, with the field in which it stands. */
function listAnswers({ code, explanation, family }: CodeFile) {
  return [
    ...(explanation ? [{ place: `${code}.yaml explanation`, ...explanation }] : []),
    ...(family ? [{ place: `${code}.yaml family`, ...family }] : []),
  ];
}

const answers = files.flatMap(listAnswers);

test('a summary is one sentence of at most 140 characters, which a full stop ends', () => {
  const wrong = answers.filter(({ summary }) => {
    const text = summary.replaceAll(/`[^`]*`/g, 'Name');
    return summary.length > 140 || !text.endsWith('.') || /[.!?]\s+\p{Lu}/u.test(text);
  });
  assert.deepEqual(
    wrong.map(({ place, summary }) => `${place}: ${summary}`),
    [],
    'Say it in one sentence; what is left goes into "meaning"',
  );
});

test('the notes beside the advice end with a full stop, too', () => {
  const wrong = answers.flatMap(({ place, retry, fixer }) =>
    [retry.note, fixer.note]
      .filter((note) => !note.endsWith('.'))
      .map((note) => `${place}: ${note}`),
  );
  assert.deepEqual(wrong, []);
});

test('no two explanations share a summary', () => {
  const groups = Map.groupBy(
    files.flatMap(({ code, explanation }) =>
      explanation ? [{ code, summary: explanation.summary }] : [],
    ),
    ({ summary }) => summary.toLowerCase(),
  );
  const shared = [...groups.values()].filter(({ length }) => length > 1);
  assert.deepEqual(
    shared.map(
      (group) => `${group.map(({ code }) => code).join(', ')}: ${group[0]?.summary ?? ''}`,
    ),
    [],
    'In a list of results nobody could tell these apart',
  );
});

test('no meaning begins by saying the summary again', () => {
  const wrong = answers.filter(({ summary, meaning }) => meaning[0]?.startsWith(summary));
  assert.deepEqual(
    wrong.map(({ place }) => place),
    [],
    'The summary stands right above it: explain instead',
  );
});

/** The fields of a JSON Schema that have no description, by their paths. */
function* findSilentFields(value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* findSilentFields(item, path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key !== 'properties') yield* findSilentFields(item, path);
      else if (typeof item === 'object' && item !== null) {
        for (const [name, field] of Object.entries(item)) {
          const isObject = typeof field === 'object' && field !== null;
          if (!isObject || !('description' in field)) yield `${path}.${name}`;
          yield* findSilentFields(field, `${path}.${name}`);
        }
      }
    }
  }
}

describe('every field of a schema says what it holds', () => {
  const modules = { ...facts, ...explanations, ...idioms, ...guides, ...history };
  const schemas = Object.entries(modules).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [{ name, schema: value }] : [],
  );
  test('there are schemas', () => {
    assert.ok(schemas.length >= 8, 'the modules of src/schemas/ have to export them');
  });
  for (const { name, schema } of schemas) {
    test(name, () => {
      const json = z.toJSONSchema(schema, { io: 'input' });
      assert.deepEqual([...findSilentFields(json, name)], [], 'Add .describe() with one sentence');
    });
  }
});
