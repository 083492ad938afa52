import { createDraft, type Draft, type Reading } from './reading.ts';
import { findCodeOfMessage } from './recognisers/known-messages.ts';
import type { DecodedError, Decoding, Note, Outcome } from './types.ts';

/** Draws the conclusion: which drafts are errors, what the text is as a whole, what to note. */
export function settle(reading: Reading): Decoding {
  const drafts = unite(reading.drafts.filter((draft) => isBelieved(reading, draft)));
  const outcome = findOutcome(reading, drafts);
  const errors = drafts.map(toError);
  return { outcome, errors, requestIds: listRequestIds(reading), notes: listNotes(reading, outcome) };
}

function isBelieved(reading: Reading, draft: Draft): boolean {
  switch (draft.trust) {
    case 'certain':
      return true;
    case 'likely':
      return reading.hasVendor || reading.foreign.length === 0;
    case 'weak':
      return reading.hasVendor;
  }
}

function findOutcome(reading: Reading, drafts: readonly Draft[]): Outcome {
  if (drafts.length > 0) return 'failure';
  if (reading.successes > 0) return 'success';
  if (reading.legacy.length > 0) return 'legacy';
  if (reading.foreign.length > 0) return 'other-service';
  const { capitalNames, otherNames } = reading.scan;
  return capitalNames >= 3 && otherNames === 0 ? 'success' : 'unrecognised';
}

/** One error for each pair of code and RequestId, in order of appearance. */
function unite(drafts: readonly Draft[]): Draft[] {
  const ordered = drafts.toSorted((a, b) => a.start - b.start);
  const seen = new Map<string, Draft>();
  const kept: Draft[] = [];
  for (const draft of ordered) {
    if (draft.code === undefined) draft.code = findCodeOfMessage(draft.message ?? '');
    const key = `${draft.code ?? draft.message ?? ''}\n${draft.requestId ?? ''}`;
    if (seen.has(key)) continue;
    seen.set(key, draft);
    kept.push(draft);
  }
  return kept;
}

function toError(draft: Draft): DecodedError {
  return {
    code: draft.code,
    basis: draft.basis,
    message: draft.message,
    requestId: draft.requestId,
    action: undefined,
    product: undefined,
    origin: draft.origin,
    span: draft.codeSpan ?? draft.messageSpan ?? { start: draft.start, end: draft.end },
    messageSpan: draft.messageSpan,
    requestIdSpan: draft.requestIdSpan,
  };
}

function listRequestIds(reading: Reading): string[] {
  return [...new Set(reading.requestIds.toSorted((a, b) => a.start - b.start).map((id) => id.value))];
}

function listNotes(_reading: Reading, _outcome: Outcome): Note[] {
  return [];
}

export { createDraft };
