/**
 * The schemas of all that stands in `content/`. Every object is strict, so that
 * a misspelt key in one of thousands of rows fails the build, and every field
 * says in one sentence what it holds.
 */
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/* --------------------------------------------------------------- facts */

const codeSchema = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]*)*$/,
    'A code is letters, digits, "_" and dots, and begins with a letter, like ResourceNotFound.VpcId',
  )
  .max(120)
  .describe('An error code, spelled as the API spells it.');

const actionNameSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'An action is one word of letters, digits and "_"')
  .describe('The name of an action, as the API spells it.');

const codeListSchema = z
  .array(codeSchema)
  .refine((codes) => new Set(codes).size === codes.length, 'A code stands here twice');

const versionSchema = z.strictObject({
  version: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'A version is a date, like 2017-03-12')
    .describe('The API version that a request names in X-TC-Version.'),
  sites: z
    .array(z.enum(['cn', 'intl']))
    .min(1)
    .describe(
      'Which SDKs list the version: that of the China site, the international one, or both.',
    ),
  unattributed: codeListSchema.describe('Codes of the version that no action names.'),
  actions: z
    .record(actionNameSchema, codeListSchema)
    .describe('The actions of the version, each with the codes that it can return.'),
});

export const productSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*$/, 'A product’s id is lower-case letters and digits')
    .describe(
      'The product as its host name and SDK package spell it: cvm in cvm.tencentcloudapi.com.',
    ),
  name: z.string().min(1).describe('The product’s English name.'),
  abbreviation: z.string().min(1).optional().describe('The short name in use beside the full one.'),
  category: z.string().min(1).describe('The group of products under which it is listed.'),
  documentation: z
    .string()
    .regex(/^\d+$/)
    .optional()
    .describe('The number n in cloud.tencent.com/document/product/<n>.'),
  documentationIntl: z
    .string()
    .regex(/^\d+$/)
    .optional()
    .describe('The number n in www.tencentcloud.com/document/product/<n>.'),
  nameSource: z
    .enum(['official', 'translated', 'inferred'])
    .describe('Where the English name comes from.'),
  versions: z
    .array(versionSchema)
    .min(1)
    .refine(
      (versions) => new Set(versions.map(({ version }) => version)).size === versions.length,
      'A version stands here twice',
    )
    .describe('The API versions of the product.'),
});

export const sourceSchema = z.strictObject({
  id: z.string().describe('The name of the source, and of its file.'),
  updated: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'A date, like 2026-08-21')
    .describe('The day of the SDKs from which the facts were taken.'),
  sdks: z
    .array(
      z.strictObject({
        site: z.enum(['cn', 'intl']).describe('The site that the SDK serves.'),
        version: z.string().min(1).describe('The version of the SDK.'),
      }),
    )
    .min(1)
    .describe('The SDKs, one a site.'),
});

/** One file of `content/changes/`, named after the day of the refresh: `npm run catalogue` writes it. */
export const changeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'A date, like 2026-08-21')
    .describe('The day of the refresh, and the name of the file.'),
  came: codeListSchema.describe('Codes that no product had listed before.'),
  went: z
    .array(
      z.strictObject({
        code: codeSchema,
        products: z
          .array(z.string())
          .min(1)
          .describe('The ids of the products that had listed it.'),
      }),
    )
    .describe('Codes that no product lists any more; their pages stay, and say so.'),
});

/* --------------------------------------------------------------- prose */

/** Prose may hold `code in backticks`; what is a code of the catalogue there becomes a link. */
const proseSchema = z
  .string()
  .trim()
  .min(3)
  .refine((text) => text.split('`').length % 2 === 1, 'A backtick is not closed');

const retrySchema = z.strictObject({
  advice: z
    .enum(['backoff', 'after-change', 'no', 'if-idempotent', 'unknown'])
    .describe(
      'May one send the request again: with growing pauses; after something has changed; never; only where doing it twice does no harm; or it cannot be said.',
    ),
  note: proseSchema.max(200).describe('One sentence that goes with the advice on top of the page.'),
  reason: z
    .array(proseSchema)
    .min(1)
    .max(4)
    .describe('The paragraphs of “Can I retry?”: why, and on what that rests.'),
});

const fixerSchema = z.strictObject({
  who: z
    .enum(['caller', 'administrator', 'tencent-cloud', 'depends'])
    .describe(
      'Who can mend it: whoever writes the call, whoever administers the account, Tencent Cloud, or that depends.',
    ),
  note: proseSchema.max(200).describe('One sentence that says where, or what decides.'),
});

const fixSchema = z.strictObject({
  symptoms: z
    .array(
      z.strictObject({
        when: proseSchema.max(160).describe('When it fails.'),
        look: proseSchema.max(240).describe('Where to look then.'),
      }),
    )
    .min(2)
    .optional()
    .describe('A table that leads from when it fails to where to look.'),
  steps: z
    .array(proseSchema)
    .min(1)
    .max(8)
    .describe('What to do, in order; each step can be done.'),
});

const meaningFields = {
  summary: proseSchema
    .max(140)
    .describe(
      'The meaning in one sentence that a tired reader understands; a plain full stop ends it.',
    ),
  meaning: z
    .array(proseSchema)
    .min(1)
    .max(5)
    .describe('The paragraphs of “What it means”; they explain and do not repeat the summary.'),
  causes: z
    .array(proseSchema)
    .min(1)
    .max(8)
    .optional()
    .describe('Causes, from the likeliest to the rarest.'),
  fix: fixSchema.describe('How to fix it.'),
  fixer: fixerSchema.describe('Who can fix it.'),
  retry: retrySchema.describe('Whether a retry can help.'),
};

const familySchema = z
  .strictObject({
    ...meaningFields,
  })
  .describe(
    'The note that serves the codes of the family until they are written about themselves.',
  );

const explanationSchema = z.strictObject({
  ...meaningFields,
  scope: z
    .enum(['common', 'product', 'client'])
    .describe(
      'Who returns the code: any action of any product; the actions that list it; or an SDK on the caller’s machine, never the server.',
    ),
  list: z
    .enum(['responses', 'further'])
    .optional()
    .describe(
      'For a common code: on the list of the response page, or on that of newer documentation.',
    ),
  group: z
    .enum(['caller', 'request', 'resources', 'outcome'])
    .optional()
    .describe('For a common code: the part of the table of common codes in which it stands.'),
  sdks: z
    .array(z.enum(['go', 'python', 'java', 'php', 'ruby', 'cpp', 'terraform', 'tccli']))
    .min(1)
    .optional()
    .describe('For a client-side code: the SDKs and tools that make it up.'),
  example: z
    .strictObject({
      message: z
        .string()
        .min(1)
        .optional()
        .describe(
          'A Message seen with this code; where none is known, the page shows an ellipsis.',
        ),
      text: z
        .string()
        .min(1)
        .optional()
        .describe('For a client-side code: the exception as the SDK prints it.'),
      caption: proseSchema
        .optional()
        .describe('What the example shows, where the usual caption would not do.'),
    })
    .optional()
    .describe('An example of the response.'),
  related: z
    .array(
      z.strictObject({
        code: codeSchema,
        difference: proseSchema.max(200).describe('How it differs from this one, in one sentence.'),
      }),
    )
    .optional()
    .describe('Codes easily taken for this one.'),
  restsOn: proseSchema
    .max(200)
    .describe(
      'What the explanation rests on: facts that can be named. Continues the words “Written for this code”.',
    ),
});

/** One file of `content/codes/`, named after its code: an explanation, a note for a family, or both. */
export const codeFileSchema = z
  .strictObject({
    code: codeSchema.describe('The code that the file is about; the file has its name.'),
    explanation: explanationSchema.optional().describe('What stands on the code’s own page.'),
    family: familySchema.optional().describe('What stands on the pages of codes below it.'),
  })
  .refine(
    ({ explanation, family }) => explanation !== undefined || family !== undefined,
    'The file explains nothing: it needs “explanation”, “family”, or both',
  )
  .refine(
    ({ explanation }) => (explanation?.scope === 'client') === (explanation?.sdks !== undefined),
    {
      error: '“sdks” goes with the scope “client”, and with no other',
      path: ['explanation', 'sdks'],
    },
  )
  .refine(
    ({ explanation }) => (explanation?.scope === 'common') === (explanation?.list !== undefined),
    {
      error: '“list” goes with the scope “common”, and with no other',
      path: ['explanation', 'list'],
    },
  );

/* -------------------------------------------------------- translations */

/**
 * One file of `content/zh/codes/`: the words of an explanation in another language. What is a
 * fact (advice, who mends it, the example, the codes compared) stays in the file of `content/codes/`.
 */
export const translationSchema = z.strictObject({
  code: codeSchema.describe('The code that the file is about; the file has its name.'),
  names: z
    .array(z.string().min(2).max(12))
    .min(1)
    .max(4)
    .describe('What the code is called: its name in Chinese, then what else readers search for.'),
  summary: meaningFields.summary,
  meaning: meaningFields.meaning,
  causes: meaningFields.causes,
  fix: meaningFields.fix,
  fixer: fixerSchema.shape.note,
  retry: retrySchema.omit({ advice: true }).describe('Why a retry can help, or cannot.'),
  related: z
    .record(codeSchema, proseSchema.max(200))
    .optional()
    .describe('By code that is easily taken for this one, how it differs.'),
  restsOn: proseSchema.max(200).describe('What the explanation rests on.'),
});

/* -------------------------------------------------------------- idioms */

const lowerWord = z.string().regex(/^[a-z0-9]+$/, 'A word here is lower-case letters and digits');
const lowerPhrase = z
  .string()
  .regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, 'A phrase is words in lower case with blanks between them');

/** A text of an idiom, with gaps such as `{subject}` that `src/catalogue/idioms/slots.ts` fills. */
const gapped = (most: number) => proseSchema.max(most);

const idiomReadingSchema = z.strictObject({
  in: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('The groups of families (or families) in which it is read so; absent: in any.'),
  of: z
    .array(z.enum(['thing', 'step', 'words', 'none', 'pair', 'deed']))
    .min(1)
    .default(['thing', 'none'])
    .describe(
      'What the idiom may leave over: a thing, a step, words that are neither, nothing; in its middle a pair (a thing before and one behind) or a deed (a thing before, a step behind).',
    ),
  isWithoutId: z
    .boolean()
    .default(false)
    .describe('Whether “instance ID” stands for the instance itself.'),
  isWithoutSteps: z
    .boolean()
    .default(false)
    .describe('Whether a verb before a noun is part of a name: the “upgrade job” that is missing.'),
  fallback: z
    .string()
    .default('thing that the request names')
    .describe('What {subject} is called where the code names nothing, without an article.'),
  summary: gapped(140).describe('The meaning in one sentence.'),
  meaning: z.array(gapped(400)).min(1).max(3).describe('The paragraphs of “What it means”.'),
  deeds: z
    .strictObject({
      makes: gapped(240).optional().describe('Where all make something new.'),
      changes: gapped(240).optional().describe('Where all change something.'),
      removes: gapped(240).optional().describe('Where all remove something.'),
      reads: gapped(240).optional().describe('Where all only read.'),
    })
    .optional()
    .describe('One more paragraph where all actions that return the code do the same.'),
  causes: z.array(gapped(240)).min(1).max(5).optional().describe('Causes, the likeliest first.'),
  steps: z.array(gapped(240)).min(1).max(5).describe('What to do, in order.'),
  fixer: fixerSchema.describe('Who can fix it; the note may have gaps.'),
  retry: retrySchema.describe('Whether a retry can help; the texts may have gaps.'),
});

const idiomSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/)
    .describe('The name of the idiom.'),
  phrases: z
    .array(lowerPhrase)
    .describe(
      'How codes say it, in the forms that words.yaml gives; none: where no phrase is found.',
    ),
  at: z
    .array(z.enum(['start', 'middle', 'end']))
    .min(1)
    .default(['start', 'end'])
    .describe('Where in the detail a phrase is looked for.'),
  readings: z
    .array(idiomReadingSchema)
    .min(1)
    .describe('What it means, by family and by what is left over; the first that fits counts.'),
  examples: z
    .array(
      z.strictObject({
        code: codeSchema,
        summary: z.string().min(3).describe('The summary of the code’s page, as it is read.'),
      }),
    )
    .min(1)
    .describe('Codes of the catalogue that are read so, each with the summary of its page.'),
});

/** `content/codes/idioms.yaml`: how the details of codes are read that nobody has written about. */
export const idiomsSchema = z.strictObject({
  groups: z
    .record(z.string(), z.array(codeSchema).min(1))
    .describe('Families in which a phrase means the same.'),
  idioms: z
    .array(idiomSchema)
    .min(1)
    .describe('The idioms; of two that fit equally, the earlier one counts.'),
});

/** `content/codes/words.yaml`: the words of details. */
export const wordsSchema = z.strictObject({
  forms: z
    .record(lowerWord, z.array(lowerWord).min(1))
    .describe('Words, each with the forms and the misspellings that count as the same.'),
  misspelt: z.array(lowerWord).describe('Those of the forms that are shown corrected.'),
  expanded: z.record(lowerWord, lowerPhrase).describe('Words that stand for several.'),
  shown: z.record(lowerWord, z.string()).describe('Shortened words, with what is shown for them.'),
  acronyms: z.array(z.string()).describe('Words that are shown in capitals, or partly so.'),
  whole: z.array(z.string()).describe('Names with humps that are one word.'),
  verbs: z.record(lowerWord, lowerPhrase).describe('Verbs of steps, each with its gerund.'),
  nouns: z.array(lowerWord).describe('Nouns that no action is named after.'),
  notNouns: z.array(lowerWord).describe('Words that actions end in, but that name no thing.'),
  problemWords: z
    .array(lowerWord)
    .describe('Words that say what is wrong: what holds one is not a thing’s name.'),
  proper: z.array(z.string()).describe('Names, as they are shown, that take no article.'),
  compounds: z.array(z.string()).describe('A verb and a noun that together name a thing.'),
  singulars: z.array(lowerWord).describe('Words that end in s and count as one.'),
  fillers: z.array(lowerWord).describe('Words that add nothing to a phrase.'),
  clauseWords: z
    .array(lowerWord)
    .describe('Words of clauses: what holds one is not a thing’s name.'),
});

/* -------------------------------------------------------------- guides */

export const guideSchema = z.strictObject({
  title: z.string().min(1).max(60).describe('The guide’s heading.'),
  lead: z.string().min(1).max(200).describe('One or two sentences under the heading.'),
  description: z.string().min(40).max(170).describe('What search engines and chats show.'),
  order: z.number().int().positive().describe('Its place among the guides.'),
  codes: z.array(codeSchema).describe('The codes that the guide serves; their pages link to it.'),
});

/* ------------------------------------------------------------- history */

/** `content/history.json`, which `npm run history` writes. */
export const historySchema = z.record(
  z.string().describe('A file, by its path below content/.'),
  z.strictObject({
    changed: z.iso.date().describe('The day on which its text changed last.'),
    hash: z
      .string()
      .regex(/^[0-9a-f]{12}$/)
      .describe('The fingerprint of the text that the day is of.'),
  }),
);

export type History = z.infer<typeof historySchema>;
export type Source = z.infer<typeof sourceSchema>;
export type ProductFacts = z.infer<typeof productSchema>;
export type Explanation = z.infer<typeof explanationSchema>;
export type FamilyNote = z.infer<typeof familySchema>;
export type CatalogueChange = z.infer<typeof changeSchema>;
export type CodeFile = z.infer<typeof codeFileSchema>;
export type Translation = z.infer<typeof translationSchema>;
export type IdiomReading = z.infer<typeof idiomReadingSchema>;
export type Idiom = z.infer<typeof idiomSchema>;
export type IdiomsFile = z.infer<typeof idiomsSchema>;
export type WordsFile = z.infer<typeof wordsSchema>;

/**
 * Guides are an Astro collection. Facts and explanations are read by
 * `src/catalogue/read-content.ts`, for the pages, the tests and the commands alike.
 */
export const collections = {
  guides: defineCollection({
    loader: glob({ base: 'content/guides', pattern: '*.mdx' }),
    schema: guideSchema,
  }),
  chineseGuides: defineCollection({
    loader: glob({ base: 'content/zh/guides', pattern: '*.mdx' }),
    schema: guideSchema.omit({ order: true, codes: true }),
  }),
};
