/** How the arguments of each function of words look in print: see `translator.ts`. */
import type { Holes, Translation } from './translation.ts';

const number = ['number'] as const;
const text = ['text'] as const;

export const holes: Holes<Translation> = {
  site: {
    codeCount: number,
    actionCount: number,
    versionCount: number,
    productCount: number,
    familyCount: number,
    version: ['name'],
    colophon: {
      changed: ['day'],
      facts: ['day'],
      allGuides: number,
      allFamilies: number,
      allProducts: number,
    },
    entry: {
      gone: ['day', 'list'],
      detailAsWords: text,
      anyActionListed: number,
      madeByClient: ['list of words'],
      otherActions: number,
      allOfProduct: text,
    },
    feedback: { sends: ['name'] },
    family: { trail: number, findLabel: number },
    product: { lead: ['words', 'words'], actionsOf: ['name'] },
    guidesPage: { read: text },
  },
  search: {
    found: ['number', 'number'],
    foundFirst: ['number', 'number'],
    listed: ['number', 'number'],
    amongAllowed: number,
    noneAllowed: ['number', 'number'],
    enterOpens: text,
    enterRepeats: text,
    namedInText: ['list of names'],
    onlyProduct: ['name'],
    reach: number,
    resolver: { unknown: text, nothing: text },
  },
  controls: { linkTo: text },
  decoder: {
    errorsOfOneKind: number,
    errorsOfKinds: ['number', 'number'],
    range: ['time', 'time'],
    lines: ['number', 'number'],
    filter: { shown: ['number', 'number'], others: number },
    others: number,
    begin: { mostAndFirst: ['number', 'number'] },
    copyRequestIdsOf: ['number', 'text'],
    copyFirstRequestIds: number,
    showInTextOf: ['words', 'text'],
    place: { at: ['text', 'number', 'number', 'number'] },
    status: { readSoFar: number, tooLarge: number },
    large: { about: ['number', 'number'] },
    notes: { partial: number, secrets: ['secrets'] },
  },
  map: { found: number },
  offline: { near: text },
};
