/** A few made-up idioms and words, enough to see how details are read. */
import { idiomsSchema, wordsSchema } from '../../../../src/schemas/idioms.ts';
import { createLexicon, type Lexicon } from '../../../../src/catalogue/idioms/lexicon.ts';

export const wordsFile = wordsSchema.parse({
  forms: {
    exist: ['exists', 'exsit'],
    find: ['found'],
    not: ['un'],
    have: ['has'],
    create: ['created'],
    fail: ['failed'],
    error: ['err'],
  },
  misspelt: ['exsit'],
  expanded: { unsupported: 'not support', unsupport: 'not support' },
  shown: {
    id: 'ID',
    ids: 'IDs',
    db: 'database',
    config: 'configuration',
    unsupported: 'unsupported',
  },
  acronyms: ['VPC', 'IPv6', 'URL', 'COS'],
  whole: ['MySQL', 'IPv6'],
  verbs: { create: 'creating', decode: 'decoding', apply: 'applying for', start: 'starting' },
  nouns: ['instance', 'id', 'ids', 'url', 'status', 'config', 'policy', 'time', 'cos', 'code'],
  notNouns: ['exist'],
  problemWords: ['wrong', 'fail', 'error'],
  proper: ['COS'],
  compounds: ['start time'],
  singulars: ['status', 'cos'],
  fillers: ['is', 'already', 'have', 'be'],
  clauseWords: ['while', 'must', 'not', 'no', 'to', 'of'],
});

const retry = { advice: 'no', note: 'Not {subject}.', reason: ['{Subject} {does} not change.'] };
const fixer = { who: 'caller', note: 'In {subject}.' };
const common = { meaning: ['It is {a}.'], steps: ['See {list}.', 'Look.'], fixer, retry };

export const idiomsFile = idiomsSchema.parse({
  groups: { parameter: ['InvalidParameterValue'] },
  idioms: [
    {
      id: 'not-found',
      phrases: ['not find', 'not exist'],
      readings: [
        { ...common, in: ['parameter'], summary: '{Subject} in the request {is} unknown.' },
        {
          ...common,
          isWithoutId: true,
          summary: '{Subject} {was} not found.',
          deeds: { removes: '{Subject} may be gone.' },
        },
      ],
      examples: [{ code: 'F.VpcNotFound', summary: 'The VPC was not found.' }],
    },
    {
      id: 'exists',
      phrases: ['exist'],
      at: ['end'],
      readings: [{ ...common, summary: '{Subject} {is} there.' }],
      examples: [{ code: 'F.VpcExists', summary: 'The VPC is there.' }],
    },
    {
      id: 'failed',
      phrases: ['fail'],
      readings: [{ ...common, of: ['step'], summary: '{Subject} failed.' }],
      examples: [{ code: 'F.CreateVpcFailed', summary: 'Creating the VPC failed.' }],
    },
    {
      id: 'unsupported',
      phrases: ['not support'],
      at: ['middle'],
      readings: [
        { ...common, of: ['pair'], summary: '{Subject} {does} not support {behind}, {other}.' },
        { ...common, of: ['deed'], summary: '{Subject} {does} not take {behind}.' },
      ],
      examples: [{ code: 'F.VpcNotSupportImage', summary: 'The VPC does not support the image.' }],
    },
    {
      id: 'has',
      phrases: ['have'],
      at: ['middle'],
      readings: [{ ...common, of: ['pair'], summary: '{Subject} {has} too many {others}.' }],
      examples: [{ code: 'F.VpcHasImage', summary: 'The VPC has too many images.' }],
    },
    {
      id: 'none',
      phrases: ['no'],
      at: ['start'],
      readings: [{ ...common, of: ['thing'], summary: 'There is no {name}.' }],
      examples: [{ code: 'F.NoVpc', summary: 'There is no VPC.' }],
    },
    {
      id: 'unable',
      phrases: ['can not'],
      at: ['middle'],
      readings: [
        { ...common, in: ['parameter'], of: ['step'], summary: 'Not possible: {subject}.' },
      ],
      examples: [{ code: 'F.VpcCanNotCreate', summary: 'Not possible: creating the VPC.' }],
    },
    {
      id: 'bare',
      phrases: [],
      readings: [
        { ...common, in: ['parameter'], of: ['thing'], summary: 'The value of {subject}.' },
        { ...common, in: ['parameter'], of: ['words'], summary: 'In words: {words}.' },
      ],
      examples: [{ code: 'F.X', summary: 'The value of the VPC.' }],
    },
  ],
});

/** `vpc` and `instance` are known from the names of actions. */
export const lexicon: Lexicon = createLexicon(wordsFile, new Set(['vpc', 'instance', 'image']));
