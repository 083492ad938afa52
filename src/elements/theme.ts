/** The theme: light or dark as the system has it, or as the reader chose. */

/** `public/theme.js` reads it before the page is painted. */
const key = 'theme';

type Theme = 'light' | 'dark';

/** Gives the theme that is not shown now. Back at the system's, the choice is forgotten. */
export function switchTheme(): void {
  const system: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const root = document.documentElement;
  const shown = root.dataset['theme'] ?? system;
  const next: Theme = shown === 'dark' ? 'light' : 'dark';
  if (next === system) delete root.dataset['theme'];
  else root.dataset['theme'] = next;
  rememberTheme(next === system ? undefined : next);
}

function rememberTheme(theme: Theme | undefined): void {
  try {
    if (theme === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is forbidden or full: the choice lasts as long as the page.
  }
}
