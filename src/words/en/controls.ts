/** The words of what every page can do: kept apart, so that a page loads these few only. */
export const controls = {
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. Select the text instead.',
  theme: { dark: 'Dark', light: 'Light', title: 'Change the theme' },
} as const;
