/** What is written about codes, and its translations. Every object is strict, and every field says what it holds. */
import { z } from 'astro/zod';
import { codeSchema } from './facts.ts';

/** Prose may hold `code in backticks`; what is a code of the catalogue there becomes a link. */
export const proseSchema = z
  .string()
  .trim()
  .min(3)
  .refine((text) => text.split('`').length % 2 === 1, 'A backtick is not closed');

export const retrySchema = z.strictObject({
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

export const fixerSchema = z.strictObject({
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

export type Explanation = z.infer<typeof explanationSchema>;
export type FamilyNote = z.infer<typeof familySchema>;
export type CodeFile = z.infer<typeof codeFileSchema>;
export type Translation = z.infer<typeof translationSchema>;
