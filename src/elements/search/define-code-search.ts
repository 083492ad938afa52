import { CodeSearch } from './code-search.ts';

customElements.define('code-search', CodeSearch);
