const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What each character of base64 stands for; 0 for any other. */
const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value;

/** Hands out six bits a character, and takes what has eight. The last bits are filling. */
function toPercents(encoded: string): string {
  let percents = '';
  let bits = 0;
  let count = 0;
  for (let at = 0; at < encoded.length && encoded.charAt(at) !== '='; at += 1) {
    bits = ((bits << 6) | (values[encoded.charCodeAt(at)] ?? 0)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    percents += toPercent((bits >>> count) & 0xff);
  }
  return percents;
}

/** A byte as `decodeURIComponent` reads it: ASCII as it is, but for the sign itself. */
function toPercent(byte: number): string {
  const isPlain = byte < 0x80 && byte !== 0x25;
  return isPlain ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, '0')}`;
}

/** The text in UTF-8 that percent signs stand for; undefined where they stand for none. */
export function decodePercents(percents: string): string | undefined {
  try {
    return decodeURIComponent(percents);
  } catch {
    return undefined;
  }
}

/** The text in UTF-8 that base64 stands for; undefined where it stands for none. */
export function decodeBase64(encoded: string): string | undefined {
  return decodePercents(toPercents(encoded));
}
