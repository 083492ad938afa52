import { CodeResolver } from './code-resolver.ts';

customElements.define('code-resolver', CodeResolver);
