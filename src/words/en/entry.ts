/** The words of the pages of codes. */
import { both, count, either, number, toDay } from './format.ts';

export const entry = {
  retry: 'Retry?',
  who: 'Who can fix it?',
  basis: 'Based on',
  whatItMeans: 'What it means',
  howToFixIt: 'How to fix it',
  canIRetry: 'Can I retry?',
  exampleResponse: 'Example response',
  returnedBy: 'Returned by',
  related: 'Look-alikes and related codes',
  codesOfFamily: 'Codes of this family',
  findYours: 'Find yours',
  copyLink: 'Copy link',
  copyAsMarkdown: 'Copy as Markdown',
  copyForTicket: 'Copy for a ticket',
  anotherError: 'Another error?',
  anotherErrorHint: 'Paste it, and it is read here.',
  causes: 'What leads to it, the likeliest first:',
  symptoms: 'When it fails tells where to look:',
  symptomsWhen: 'It fails',
  symptomsLook: 'Look at',
  relatedLead: 'Easily taken for this one, or near it by name:',
  gone: (since: string, products: readonly string[]) =>
    `No product has listed this code since ${toDay(since)}. Until then ${both.format(products)} did. The page stays, so that links to it hold.`,
  /** On what a page rests. */
  bases: {
    written: 'Written for this code',
    idiom: 'Read from its name',
    family: 'Its family only',
    note: 'The family’s note',
  },
  readFromNameNote:
    'Nobody has written about this code yet. Its name was read word by word, by rules that we wrote.',
  familyLead: 'Its family,',
  familyOnlyNote:
    'Nobody has written about this code yet: what stands here is true of every code of its family.',
  detailAsWords: (words: string) => `The detail reads, word for word: ${words}.`,
  bareFamily: 'No product lists the family without a detail. This page is for the codes below it.',
  listedNowhere:
    'No product lists this code in the public SDKs. It is in the documentation of common codes: any action may return it.',
  anyAction: 'Any action of any product can return it, whether the product lists it or not.',
  anyActionListed: (amount: number) =>
    `${count(amount, 'product lists', 'products list')} it as its own.`,
  madeByClient: (sdks: readonly string[]) =>
    `No server returns it. It is made on your machine, by ${either.format(sdks)}.`,
  onlyUnattributed: 'listed by the version, not by an action',
  otherActions: (amount: number) => `the other ${number.format(amount)}, on the product’s page`,
  allOfProduct: (product: string) => `${product}: all codes and actions`,
  spelledAs: 'Spelled as',
  spellings: 'Products spell it in more than one way. Compare codes without regard to letter case.',
  caption:
    'HTTP status 200, as with every error of API 3.0. Marked: the line that this page is about.',
  captionNoMessage:
    'The shape that every error has. We have not seen this one’s message, and make none up.',
  captionClient:
    'The exception as it is printed. There is no response: the code is not the server’s.',
  exampleLabel: 'Example response in JSON',
  clientExampleLabel: 'The exception as text',
  sdksPrint: 'As the SDKs print it',
  sdksPrintHint: 'Go, Python, Java, C++',
  sdksPrintLabel: 'The same error as four SDKs print it',
  sdksPrintCaption:
    'Node.js and .NET print no code in their message: look at the exception’s property',
  /** `familySize` is given for a family's page, `products` are those that return the code. */
  description: (
    code: string,
    summary: string,
    familySize: number | undefined,
    products: readonly string[],
  ) => {
    const [only, ...others] = products;
    const meaning = `${code}: ${summary}`;
    if (familySize !== undefined) {
      return `${meaning} With the ${count(familySize, 'code', 'codes')} of the family.`;
    }
    if (only === undefined) return meaning;
    const who = others.length === 0 ? only : count(products.length, 'product', 'products');
    return `${meaning} Returned by ${who}.`;
  },
  guides: 'More in the guides:',
} as const;
