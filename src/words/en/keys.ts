/** The words of the keys, of the settings for reading, and of the dialogs that scripts make. */
export const dialog = { close: 'Close' } as const;

export const reading = {
  title: 'Reading and keys',
  theme: { legend: 'Theme', usual: 'As the system', light: 'Light', dark: 'Dark' },
  size: { legend: 'Size of the text', small: 'Small', usual: 'Normal', large: 'Large' },
  focus: {
    label: 'Focus mode',
    note: 'Only the text, without what stands around it. For this tab alone.',
    leave: 'Leave focus mode',
  },
  keys: {
    label: 'Keys are on',
    note: 'Turn them off if your software presses letters for you. Ctrl+K, or ⌘K, opens the search all the same.',
    caption: 'Keys, wherever you are not typing',
    key: 'Key',
    deed: 'What it does',
    then: 'then',
  },
  remembered: 'Remembered in this browser, and sent nowhere.',
} as const;

/** What each key does, by the name of the deed. */
export const deeds = {
  search: 'Search',
  map: 'Open the map of the site',
  decode: 'Go to the box that decodes',
  focus: 'Focus mode, on and off',
  home: 'Go to the start',
  errors: 'Go to the families',
  products: 'Go to the products',
  responses: 'Go to the response format',
  guides: 'Go to the guides',
  reading: 'Show these keys and settings',
} as const;
