import { isGeneralFamily } from '../scanner/vocabulary.ts';

/** Longest code that is believed; the longest known one has 89 characters. */
const longestCode = 120;

const codeShape = /^[A-Z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*\.?$/u;

/** Families that other clouds use with a detail: `InvalidInstanceID.NotFound` is AWS's spelling. */
const foreignFamily =
  /^Invalid(?:Instance|AMI|Vpc|Subnet|Snapshot|NetworkInterface|NetworkAcl|RouteTable|InternetGateway)ID$/u;

function getFamily(code: string): string {
  const dot = code.indexOf('.');
  return dot < 0 ? code : code.slice(0, dot);
}

/** What stands in a code's place where all went well: `Ok` of a short message that was sent. */
const success = /^(?:ok|succe(?:ss|ssful|eded))$/iu;

/** Whether a word is spelled like a code of the API: `Family`, `Family.Detail`. */
export function isCodeShaped(word: string): boolean {
  return word.length <= longestCode && codeShape.test(word) && !success.test(word);
}

/** A code at the start of a string that was never closed, or that holds its message too. */
const codeBeforeProse =
  /^([A-Z][A-Za-z0-9_]{1,60}(?:\.[A-Za-z0-9_]{1,90}){0,2})(?:[.:：,，;]\s|\.(?=\p{Script=Han}))/u;

/** What no code holds: quotes and the signs with which a program joins strings. */
const programText = /["'+]/u;

/**
 * The code in a field's value, spelled as found: without the prose that follows it, and undefined
 * where a piece of a program stands in its place.
 */
export function takeCode(value: string): string | undefined {
  const head = codeBeforeProse.exec(value.slice(0, longestCode + 2))?.[1];
  if (head !== undefined && isGeneralFamily(getFamily(head))) return head;
  return programText.test(value) ? undefined : value;
}

/** Details that AWS alone gives to a family of both. */
const foreignDetail = /^AuthFailure\.ServiceLinkedRole/u;

/** Whether a code can be believed without an envelope: its family is one that any product returns. */
export function isGeneralCode(word: string): boolean {
  return isCodeShaped(word) && isGeneralFamily(getFamily(word)) && !foreignDetail.test(word);
}

/** Families that no other cloud is known to give a detail to. */
const ownFamilies: ReadonlySet<string> = new Set([
  'AuthFailure',
  'FailedOperation',
  'InvalidParameterValue',
  'LimitExceeded',
  'ResourceInsufficient',
  'ResourcesSoldOut',
  'UnauthorizedOperation',
]);

/** Whether a code names the API by itself: `AuthFailure.SecretIdNotFound`, with one detail. */
export function isOwnCode(code: string): boolean {
  return isCodeShaped(code) && code.split('.').length === 2 && ownFamilies.has(getFamily(code));
}

/** Whether a word is one of those families, without a detail. */
export function isOwnFamily(word: string): boolean {
  return ownFamilies.has(word);
}

/** A class's name, which AWS sends for a code; no code of the API without a dot ends so. */
const foreignClass = /^[A-Z]\w{0,80}Exception$/u;

/** Whether a code is spelled as AWS spells its own. */
export function isForeignCode(code: string): boolean {
  return foreignFamily.test(getFamily(code)) || foreignClass.test(code);
}
