import { OfflineEntry } from './offline-entry.ts';

customElements.define('offline-entry', OfflineEntry);
