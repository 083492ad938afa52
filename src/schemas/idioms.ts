/** How codes are read that nobody has written about. Every object is strict, and every field says what it holds. */
import { z } from 'astro/zod';
import { fixerSchema, proseSchema, retrySchema } from './explanations.ts';
import { codeSchema } from './facts.ts';

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

export type IdiomReading = z.infer<typeof idiomReadingSchema>;
export type Idiom = z.infer<typeof idiomSchema>;
export type IdiomsFile = z.infer<typeof idiomsSchema>;
export type WordsFile = z.infer<typeof wordsSchema>;
