/**
 * What the reader chose about reading: theme, size of the text, focus mode, keys,
 * language of the interface.
 * Each is a data attribute of the root element, so that style sheets and scripts
 * see it alike, and is remembered. `public/theme.js` sets them before the page
 * is painted. What is as usual has no attribute and is not remembered.
 */

/** The unusual values of each choice. */
export interface Choices {
  theme: 'light' | 'dark';
  size: 'small' | 'large';
  /** Only the text is shown. For this tab alone: the next one begins as usual. */
  focus: 'on';
  /** Single keys do nothing. */
  keys: 'off';
  /** The interface is translated; what is written of the codes is not. */
  language: 'zh-Hans' | 'ja' | 'ko' | 'pt' | 'id';
}

/** What was chosen; undefined where all is as usual. */
export function getChoice(name: keyof Choices): string | undefined {
  return document.documentElement.dataset[name];
}

/** Applies a choice and remembers it; undefined brings back what is usual. */
export function setChoice<Name extends keyof Choices>(
  name: Name,
  value: Choices[Name] | undefined,
): void {
  if (value === undefined) document.documentElement.removeAttribute(`data-${name}`);
  else document.documentElement.setAttribute(`data-${name}`, value);
  remember(name, value);
}

function remember(name: keyof Choices, value: string | undefined): void {
  try {
    const storage = name === 'focus' ? sessionStorage : localStorage;
    if (value === undefined) storage.removeItem(name);
    else storage.setItem(name, value);
  } catch {
    // Storage is forbidden or full: the choice lasts as long as the page.
  }
}
