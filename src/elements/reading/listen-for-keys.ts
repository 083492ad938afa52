/** Hears the keys of the site wherever nobody is typing, unless the reader turned them off. */
import { getChoice } from '../data/choices.ts';
import { readKey, type Deed } from './keys.ts';

/** So long the first of two keys waits for the second. Milliseconds. */
const patience = 5000;

/** @param act does what a key is for */
export function listenForKeys(act: (deed: Deed) => void): void {
  let begun: { key: string; time: number } | undefined;
  document.addEventListener('keydown', (event) => {
    if (!isForSite(event)) return;
    const { timeStamp: time } = event;
    // Caps Lock changes the letter, and nothing of what is meant.
    const key = event.shiftKey ? event.key : event.key.toLowerCase();
    const isInTime = begun !== undefined && time - begun.time < patience;
    const meaning = readKey(key, isInTime ? begun?.key : undefined);
    begun = meaning.kind === 'begun' ? { key: meaning.begun, time } : undefined;
    if (meaning.kind !== 'deed') return;
    event.preventDefault();
    act(meaning.deed);
  });
}

function isForSite(event: KeyboardEvent): boolean {
  const isOurs = !event.defaultPrevented && !event.isComposing && !event.repeat;
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  return (
    isOurs &&
    !hasModifier &&
    getChoice('keys') !== 'off' &&
    !isTypedInto(event.target) &&
    document.querySelector('dialog[open]') === null
  );
}

/** What takes letters. Of a dialog that was just closed it may still have the focus, and takes none. */
const fields = 'input:not([type="radio"], [type="checkbox"], [type="file"]), textarea, select';

function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !target.checkVisibility()) return false;
  return target.isContentEditable || target.matches(fields);
}
