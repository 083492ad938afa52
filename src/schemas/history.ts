/** When the texts of the content changed. */
import { z } from 'astro/zod';

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
