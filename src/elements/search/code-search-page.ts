/**
 * `<code-search-page>`: results as a page. The query and the filters are read from the
 * address and kept there, so that the page can be linked to; what was pasted is not.
 */
import { toSearchAddress } from '../../naming/addresses.ts';
import { href } from '../../site.ts';
import { chooseFrom, getChosen } from './search-filters.ts';
import { SearchSession } from './search-session.ts';

const limits = { codeLimit: 50, passageLimit: 12 };
/** Browsers limit how often the address may change. Milliseconds. */
const pauseBeforeAddress = 250;

export class CodeSearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    const clear = this.querySelector<HTMLElement>('form button');
    const list = this.querySelector('ul');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!form || !field || !clear || !list || !status) return;

    const asked = new URLSearchParams(location.search);
    if (field.value === '') field.value = asked.get('q') ?? '';
    chooseFrom(form, asked);

    let timer: ReturnType<typeof setTimeout> | undefined;
    const session = new SearchSession({
      ...limits,
      field,
      list,
      status,
      onChange: (session) => {
        clearTimeout(timer);
        timer = setTimeout(() => keepInAddress(session), pauseBeforeAddress);
      },
    });
    const filter = () => {
      const chosen = getChosen(form);
      clear.hidden = Object.keys(chosen).length === 0;
      session.filterBy(chosen);
    };
    field.addEventListener('input', (event) => session.ask(event));
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) filter();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    clear.addEventListener('click', () => {
      chooseFrom(form, new URLSearchParams());
      field.focus();
      filter();
    });
    filter();
    session.ask();
    // What the address asks for stands in it until it is answered.
    clearTimeout(timer);
  }
}

function keepInAddress({ addressQuery = '', filters }: SearchSession): void {
  const address = href(toSearchAddress(addressQuery, filters));
  if (address !== location.pathname + location.search) history.replaceState(null, '', address);
}
