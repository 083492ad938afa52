import '../styles/late/site-map.css';
import { SiteMap } from './site-map.ts';

customElements.define('site-map', SiteMap);
