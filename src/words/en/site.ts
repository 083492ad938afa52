/** The words of the interface in English: pages, layouts and components. */

const number = new Intl.NumberFormat('en');
const either = new Intl.ListFormat('en', { type: 'disjunction' });
const both = new Intl.ListFormat('en', { type: 'conjunction' });

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as ISO 8601 writes it, in words. */
function toDay(date: string): string {
  return day.format(new Date(date));
}

function count(amount: number, one: string, many: string): string {
  return `${number.format(amount)} ${amount === 1 ? one : many}`;
}

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

  entry: {
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
    bareFamily:
      'No product lists the family without a detail. This page is for the codes below it.',
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
    spellings:
      'Products spell it in more than one way. Compare codes without regard to letter case.',
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
  },

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

  /** What the files for programs say, and the links in the head of pages that name them. */
  machines: {
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
  },
} as const;
