// Applies the reader's theme before anything is painted: loaded in <head>, blocking.
// The button that sets it is in src/elements/theme.ts; both name the key `theme`.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden here: the system's scheme stands.
}
