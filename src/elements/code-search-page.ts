/**
 * `<code-search-page>`: results as a page. The query is read from the address and
 * kept there, so that the page can be linked to; what was pasted is not.
 */
import { search, toSearchAddress } from '../naming/addresses.ts';
import { href } from '../site.ts';
import { SearchSession } from './search-session.ts';

const limits = { codeLimit: 50, passageLimit: 12 };
/** Browsers limit how often the address may change. Milliseconds. */
const pauseBeforeAddress = 250;

export class CodeSearchPage extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const list = this.querySelector('ul');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!field || !list || !status) return;

    let timer: ReturnType<typeof setTimeout> | undefined;
    const session = new SearchSession({
      ...limits,
      list,
      status,
      onChange: ({ addressQuery }) => {
        clearTimeout(timer);
        timer = setTimeout(() => keepInAddress(addressQuery), pauseBeforeAddress);
      },
    });
    field.addEventListener('input', (event) => session.ask(field.value, event));
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());

    const asked = new URLSearchParams(location.search).get('q');
    if (asked !== null && field.value === '') field.value = asked;
    session.ask(field.value);
  }
}

function keepInAddress(query: string | undefined): void {
  const address = href(query === undefined ? search : toSearchAddress(query));
  if (address !== location.pathname + location.search) history.replaceState(null, '', address);
}
