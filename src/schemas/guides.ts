/** The head of a guide. */
import { z } from 'astro/zod';
import { codeSchema } from './facts.ts';

export const guideSchema = z.strictObject({
  title: z.string().min(1).max(60).describe('The guide’s heading.'),
  lead: z.string().min(1).max(200).describe('One or two sentences under the heading.'),
  description: z.string().min(40).max(170).describe('What search engines and chats show.'),
  order: z.number().int().positive().describe('Its place among the guides.'),
  codes: z.array(codeSchema).describe('The codes that the guide serves; their pages link to it.'),
});
