import { SiteMap } from './site-map.ts';

customElements.define('site-map', SiteMap);
