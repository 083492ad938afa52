import { OfflineControl } from './offline-control.ts';

customElements.define('offline-control', OfflineControl);
