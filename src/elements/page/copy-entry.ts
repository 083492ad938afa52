/** What is copied of a code's page besides its address: read from the page as it stands. */
import { href } from '../../site.ts';
import { readEntryPage } from '../decoded/read-entry-page.ts';
import { createEntryReference, createEntryTicket } from '../decoded/ticket.ts';

const forms: ReadonlyMap<string, typeof createEntryTicket> = new Map([
  ['ticket', createEntryTicket],
  ['markdown', createEntryReference],
]);

/**
 * @param form as `data-copies` names it
 * @throws if there is no such form, or the page is none of a code
 */
export function copyEntry(form: string, page: ParentNode, url: string): string {
  const write = forms.get(form);
  if (!write) throw new TypeError(`A page of a code has no copy called "${form}".`);
  const code = page.querySelector('h1')?.textContent.trim() ?? '';
  return write(code, readEntryPage(page, href('/')), url);
}
