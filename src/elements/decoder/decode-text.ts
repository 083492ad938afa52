/** The box's question: a text is decoded, and a lone name is looked up as well. */
import { decode, type Decoding } from '../../decoder/index.ts';
import { getSureMatch, type Lookup } from '../../lookup/lookup.ts';

const loneName = /^\s*[\w.]{3,100}\s*$/;

/** Whether a text is but one name, so that the list of codes may say more of it than the text does. */
export function isLoneName(text: string): boolean {
  return loneName.test(text);
}

/**
 * What a text holds. A code that stands alone in a spelling of its own, such as
 * the Go SDK's constant `AUTHFAILURE_SIGNATUREFAILURE`, is known by the list only.
 */
export function decodeText(text: string, lookup: Lookup | undefined): Decoding {
  const decoding = decode(text);
  if (decoding.outcome !== 'unrecognised' || lookup === undefined || !isLoneName(text)) {
    return decoding;
  }
  if (getSureMatch(lookup, text) === undefined) return decoding;
  const code = text.trim();
  const start = text.indexOf(code);
  return {
    ...decoding,
    outcome: 'failure',
    errors: [
      {
        code,
        basis: 'code',
        message: undefined,
        requestId: undefined,
        action: undefined,
        product: undefined,
        origin: 'text',
        span: { start, end: start + code.length },
        messageSpan: undefined,
        requestIdSpan: undefined,
      },
    ],
  };
}
