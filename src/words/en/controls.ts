/** The words of what every page can do: kept apart, so that a page loads these few only. */
export const controls = {
  copyText: 'Copy text',
  copied: 'Copied',
  linkCopied: 'Link copied',
  linkTo: (heading: string) => `Copy link to “${heading}”`,
  copyFailed: 'The browser did not allow copying. Select the text instead.',
  missing: 'A part of this page could not be loaded. Check the connection, then reload the page.',
  reload: 'Reload',
  theme: { dark: 'Dark', light: 'Light', title: 'Change the theme' },
} as const;
