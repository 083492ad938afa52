import { CodeSearchPage } from './code-search-page.ts';

customElements.define('code-search-page', CodeSearchPage);
