/** What the files for programs say, and the links in the head of pages that name them. */
import { count, number, toDay } from './format.ts';

export const machines = {
  feed: {
    title: 'API 3.0 errors: changes',
    subtitle:
      'Which error codes of Tencent Cloud API 3.0 came and went with each refresh of the facts. Unofficial.',
    begins: 'The first catalogue',
    beginsNote: 'Every code came at once, and is not told again.',
    changed: (came: number, went: number) =>
      `${count(came, 'code', 'codes')} came, ${number.format(went)} went`,
    came: 'Codes that no product had listed before:',
    went: 'Codes that no product lists any more. Their pages stay:',
    nothing: 'No code came or went.',
  },
  openSearch: {
    shortName: 'API 3.0 errors',
    summary:
      'Search the error codes of Tencent Cloud API 3.0, by code, part of a code or words. Unofficial.',
  },
  asJson: 'This product as JSON',
  asMarkdown: 'This guide as Markdown',
  schemas: {
    codes: 'All codes of API 3.0 errors',
    product: 'A product of API 3.0 errors',
  },
  llms: {
    summary:
      'An unofficial reference of the error codes of Tencent Cloud API 3.0: a page for each code says what it means, whether to retry and who can fix it, and a handbook explains the response format.',
    about: (codePage: string, resolver: string, updated: string) => [
      `Every code has one page, for ever. Its address is the code as the API spells it, dots and all: \`${codePage}\`. Spellings that differ in letter case share one page. If unsure of the spelling, find the code in the JSON of all codes: each record has its \`spellings\` and its \`url\`. In a browser, \`${resolver}\` leads on to the page, whatever the spelling.`,
      'A code is `Family` or `Family.Detail`. The family says what kind of thing went wrong, and has a page of its own at its name.',
      'A page says on what its explanation rests, and the field `basis` does too: `written` for this code, `idiom` if it is read from the words of its name, `family` if only its family is explained.',
      `The facts are of ${toDay(updated)}, from the public SDKs. This reference is not made, checked or endorsed by Tencent Cloud; its own documentation decides.`,
    ],
    guides: 'Guides',
    data: 'Data',
    families: 'Families',
    chineseGuide: { title: '响应格式', note: 'the guide to the response format in Chinese.' },
    chineseCodes: {
      title: '公共错误码',
      note: 'the 26 common codes in Chinese, each with a page below `/zh/errors/`.',
    },
    codesJson: {
      title: 'All codes',
      note: 'JSON: meaning in one sentence, retry advice, who can fix it, products and page of each code.',
    },
    productJson: {
      title: 'One product',
      note: 'JSON: versions, actions and the codes of each. This is the product `cvm`: put another id of `products` into its place.',
    },
    codesSchema: { title: 'Schema of all codes', note: 'JSON Schema.' },
    productSchema: { title: 'Schema of a product', note: 'JSON Schema.' },
    changes: {
      title: 'Changes',
      note: 'Atom feed of the codes that came and went with each refresh of the facts.',
    },
    productsPage: { title: 'Products', note: 'all products by category, each with its id.' },
    map: { title: 'Map', note: 'all guides, families and products on one page.' },
    familySize: (amount: number) => `${count(amount, 'code', 'codes')} below it.`,
  },
} as const;
