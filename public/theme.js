// Applies what the reader chose before anything is painted: loaded in <head>, blocking.
// The keys `theme` and `language` are set in src/elements/theme.ts and language.ts.
try {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  const language = localStorage.getItem('language');
  if (language) dataset.language = language;
} catch {
  // Storage is forbidden here: the system's scheme and English stand.
}
