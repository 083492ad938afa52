/** The words of the handbook as one PDF, in English. */
import { toDay } from './format.ts';

export const handbook = {
  title: 'API 3.0 errors: the handbook',
  about:
    'How to read an error of Tencent Cloud API 3.0, what to do about it, and the codes that any action can return.',
  unofficial:
    'Unofficial. This handbook is not made, checked or endorsed by Tencent Cloud; its own documentation decides.',
  facts: (date: string) => `Facts of ${toDay(date)}, from the public SDKs.`,
  contents: 'Contents',
  parts: { guides: 'Guides', codes: 'Common codes' },
} as const;
