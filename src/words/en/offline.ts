/** The words of use without a network. */
export const offline = {
  title: 'Without a network',
  description:
    'Which parts of this reference work without a network, what is kept on your device for that, and how to turn it off.',
  lead: 'The decoder, the search of codes, the guides and the pages that you have visited work without a network. If another page was asked for, it will be here once the network is back.',
  works: 'What works',
  worksList: [
    'The decoder names every code and says whether to retry; the explanation needs the network, or a visit before.',
    'The search finds every code by its name. The passages of the guides are not searched.',
    'The guides, and the pages of codes that you have visited since the last change of the site.',
  ],
  kept: 'What is kept',
  keptLead:
    'After your first visit the browser keeps about 300 KB for this, and up to 300 pages and files that you visit. What you paste or search for is not kept. A browser that is set to save data keeps nothing.',
  noScript: 'This needs JavaScript, which is off: nothing is kept.',

  isOn: 'Copies are kept on this device.',
  isOff: 'Nothing is kept on this device, and nothing will be.',
  turnOff: 'Turn it off and remove the copies',
  turnOn: 'Turn it on',
  impossible: 'This browser, as it is set, keeps nothing for use without a network.',
  failed: 'The browser did not allow it.',

  asked: 'The code that was asked for',
  retry: 'Retry?',
  family: 'Its family:',
  rest: 'The explanation of it needs the network. Reload the page once it is back.',
  near: (text: string) => `No code is spelled “${text}”. Near it:`,
} as const;
