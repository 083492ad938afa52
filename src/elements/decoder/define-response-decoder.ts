import { ResponseDecoder } from './response-decoder.ts';

customElements.define('response-decoder', ResponseDecoder);
