/**
 * A failed response just as the API sends it, compact or indented, without an escape in it. Logs hold
 * thousands of these, so one is found as a whole. White space is followed by another character each
 * time, and a string by its quote: a match is tried once, without backtracking over what it passed.
 */
const failedResponse =
  /"Response"\s*:\s*\{\s*"Error"\s*:\s*\{\s*"Code"\s*:\s*"[A-Za-z][\w.]*"\s*,\s*"Message"\s*:\s*"[^"\\&\r\n]+"\s*\}\s*,\s*"RequestId"\s*:\s*"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"\s*\}/uy;

/** What comes before the last letter of the field's name. */
const head = '"Respons';

/** Where a failed response starts, the name of whose first field ends with the letter at `last`. */
export function getResponseStart(last: number): number {
  return last - head.length;
}

/** Where the failed response ends that starts at `from`; -1 where there is none. */
export function findFailedResponseEnd(text: string, from: number): number {
  if (!text.startsWith(head, from)) return -1;
  failedResponse.lastIndex = from;
  return failedResponse.test(text) ? failedResponse.lastIndex : -1;
}
