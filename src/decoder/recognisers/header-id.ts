import type { Draft, Reading } from '../reading.ts';

/** The header of an answer that repeats its RequestId. */
const header = /x-tc-requestid[\\"']{0,8}[ \t]{0,4}[:=]/giu;

/**
 * Gives an error the RequestId of the answer's header, where the body was cut or never held one: only
 * if there is one such error and one such header before it.
 */
export function giveHeaderId(reading: Reading, drafts: readonly Draft[]): void {
  const [draft] = drafts;
  if (!draft || drafts.length > 1 || draft.origin !== 'response') return;
  if (draft.requestId !== undefined) return;
  const { text } = reading.scan;
  const heads = [...text.slice(0, draft.start).matchAll(header)];
  const head = heads[0];
  if (!head || heads.length > 1) return;
  const at = head.index + head[0].length;
  const id = reading.requestIds.find((each) => each.start >= at && each.start < at + 16);
  if (!id) return;
  draft.requestId = id.value;
  draft.requestIdSpan = { start: id.start, end: id.start + id.value.length };
}
