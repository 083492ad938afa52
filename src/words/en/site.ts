/** The words of pages, layouts and components. */
import { entry } from './entry.ts';
import { count, number, toDay } from './format.ts';

export const site = {
  language: 'en',
  name: 'API 3.0 errors',
  unofficial: 'unofficial',
  homeLabel: 'API 3.0 errors, home',
  skip: 'Skip to the content',
  menu: 'Menu',
  siteNavigation: 'Site',
  shortNavigation: 'Site, short',
  breadcrumb: 'Breadcrumb',
  onThisPage: 'On this page',
  search: 'Search',

  responses: 'Response format',
  guides: 'Guides',
  families: 'Families',
  products: 'Products',
  allCodes: 'All codes',
  previousAndNext: 'Previous and next',
  previous: 'Previous',
  next: 'Next',

  formatNumber: (amount: number) => number.format(amount),
  codeCount: (amount: number) => count(amount, 'code', 'codes'),
  actionCount: (amount: number) => count(amount, 'action', 'actions'),
  versionCount: (amount: number) => count(amount, 'version', 'versions'),
  productCount: (amount: number) => count(amount, 'product', 'products'),
  familyCount: (amount: number) => count(amount, 'family', 'families'),
  version: (version: string) => `version ${version}`,

  colophon: {
    unofficial:
      'Unofficial. This reference is not made, checked or endorsed by Tencent Cloud; its own documentation decides.',
    sendsNothing: 'Nothing you paste or press here is sent anywhere.',
    sendsAnswers:
      'Nothing you paste here is sent anywhere; an answer to “Was this page helpful?” is, if you give one.',
    changed: (date: string) => `Explanation last changed on ${toDay(date)}.`,
    facts: (date: string) => `Facts of ${toDay(date)}, from the public SDKs.`,
    allGuides: (amount: number) => `all ${number.format(amount)}`,
    allFamilies: (amount: number) => `all ${number.format(amount)}`,
    allProducts: (amount: number) => `all ${number.format(amount)}`,
    decode: 'Decode an error',
    codesJson: 'All codes as JSON',
    more: 'More',
  },

  home: {
    title: 'API 3.0 errors: an unofficial reference of Tencent Cloud’s error codes',
    description:
      'Paste a failed response, an SDK exception or a log of Tencent Cloud API 3.0, and read what the error code means, whether to retry, and who can fix it. Unofficial.',
    heading: 'Which error did the API return?',
    under:
      'Paste it, and read what it means, whether to retry, and who can fix it. An unofficial reference of Tencent Cloud API 3.0.',
    codes: 'codes',
    products: 'products',
    actions: 'actions',
    orSearch: 'Or search',
    searchLabel: 'Search codes and guides',
    searchPlaceholder: 'signature, or sold out, or AUTHFAILURE_SIGN…',
    fromAnyPage: 'From any page:',
    common: 'Common codes',
    commonLead: 'Any action of any product can return these.',
    commonAll: 'All 26 common codes, on the page of the response format',
    byFamily: 'By family',
    byFamilyLead: 'The part before the dot says what kind of thing went wrong.',
    byProduct: 'By product',
    byProductLead: 'Which codes can an action return?',
    allCategories: 'all categories',
    format: 'The response format',
    formatLead: 'Every response has the same shell. If there is an',
    formatLeadEnd: 'in it, the call failed, whatever the HTTP status says.',
    formatLink: 'How to read a response',
    formatCaption: 'Keep the RequestId: support asks for it first.',
  },

  decode: {
    title: 'Decode an error',
    description:
      'Paste a response, an SDK exception or a log of Tencent Cloud API 3.0: the error codes in it are found and explained in your browser. Nothing you paste leaves it.',
  },

  searchPage: {
    title: 'Search',
    description:
      'Search the error codes of Tencent Cloud API 3.0 and the guides around them: by code, by part of a code, by an SDK’s constant or by words.',
  },

  notFound: {
    title: 'There is no such page',
    description: 'The address leads to no page of this reference.',
    lead: 'The address leads nowhere here. If it holds an error code, the code is looked up for you below.',
    box: 'Or paste the error itself',
    ways: 'Other ways in',
  },

  entry,

  feedback: {
    helpful: 'Was this page helpful?',
    yes: 'Yes',
    no: 'No',
    sends: (host: string) =>
      `Opens ${host} and sends your answer, this page’s address, what it is based on and the day of the catalogue. Nothing that you pasted.`,
    report: 'Report a mistake',
    correct: 'Correct this page',
    guide: 'Guide',
    issue: ({ page, basis, updated }: { page: string; basis: string; updated: string }) =>
      `Page: ${page}\nBased on: ${basis}\nCatalogue of: ${updated}\n\nWhat is wrong, and how do you know?\n`,
  },

  sdks: {
    go: 'the Go SDK',
    python: 'the Python SDK',
    java: 'the Java SDK',
    php: 'the PHP SDK',
    ruby: 'the Ruby SDK',
    cpp: 'the C++ SDK',
    terraform: 'the Terraform provider',
    tccli: 'tccli',
  },

  family: {
    trail: (amount: number) => `family of ${count(amount, 'code', 'codes')}`,
    findLabel: (amount: number) => `One of the ${count(amount, 'code', 'codes')} of this family`,
    findHint:
      'Add a word of the detail: password, or NotFound, or SubnetId. Or go by letter, below.',
    widest: 'Returned by most products',
    byKind: 'By what the detail says',
    all: 'All of them',
    byFirstWord: 'Grouped by the first word of their details.',
    byLetter: 'By the first letter after the dot',
    letters: 'By letter',
    byProduct: 'By product',
    letterTitle: (family: string, letter: string) => `${family}: ${letter}`,
    letterDescription: (family: string, letter: string, amount: number) =>
      `The ${count(amount, 'error code', 'error codes')} of the family ${family} in Tencent Cloud API 3.0 whose detail begins with ${letter}, each with its page.`,
  },

  errors: {
    title: 'All codes, by family',
    description:
      'All error codes of Tencent Cloud API 3.0 by family: the part before the dot, which says what kind of thing went wrong.',
    lead: 'The part of a code before the dot is its family. It says what kind of thing went wrong, and is nearly always enough to decide whether to retry.',
    large: 'Families with many codes',
    small: 'Small families',
    smallLead: 'With fewer than ten codes each, most of one product.',
    client: 'Made by the SDKs',
    clientLead: 'These never come from the server: an SDK makes them on your machine.',
  },

  productsPage: {
    title: 'Products',
    description:
      'The products of Tencent Cloud whose actions API 3.0 serves, by category, each with its versions, its actions and the error codes that they return.',
    lead: 'Each product’s page lists its versions and actions, and the codes that each action can return.',
  },

  product: {
    title: (name: string, id: string) => `${name} (${id}): error codes by action`,
    description: (name: string, codes: number, actions: number) =>
      `The ${count(codes, 'error code', 'error codes')} that the ${count(actions, 'action', 'actions')} of ${name} can return in Tencent Cloud API 3.0.`,
    lead: (codes: string, actions: string) => `${codes} from ${actions}.`,
    id: 'API name',
    category: 'Category',
    versions: 'Versions',
    documentation: 'Its documentation',
    sites: { cn: 'China site', intl: 'international site' },
    names: {
      official: '',
      translated: 'The name is translated: the product has no official English name that we know.',
      inferred: 'The name is read from the product’s API name.',
    },
    codes: 'Codes',
    actions: 'Actions',
    actionsOf: (version: string) => `Actions of ${version}`,
    common: 'Any action can also return the',
    commonLink: 'common codes',
    noDetail: 'without a detail',
    noCodes: 'lists no code of its own',
    unattributed: 'Codes that no action names',
  },

  responsesPage: {
    code: 'Code',
    says: 'What it says',
    retry: 'Retry?',
    groups: {
      caller: 'Who is asking',
      request: 'What was asked',
      resources: 'What there is, and how much',
      outcome: 'What became of it',
    },
  },

  guidesPage: {
    title: 'Guides',
    description:
      'Guides to the errors of Tencent Cloud API 3.0: the response format, what each SDK prints, when to retry, and where the facts come from.',
    lead: 'What one needs to know around the codes.',
    asPdf: 'All guides and the common codes as one PDF',
    read: (title: string) => `Read “${title}”`,
  },
} as const;
