/** The theme: light or dark as the system has it, or as the reader chose. */
import { getChoice, setChoice } from '../data/choices.ts';

/** Gives the theme that is not shown now. Back at the system's, the choice is forgotten. */
export function switchTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const shown = getChoice('theme') ?? system;
  const next = shown === 'dark' ? 'light' : 'dark';
  setChoice('theme', next === system ? undefined : next);
}
