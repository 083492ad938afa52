import { isBelieved, sortByStart, type Draft, type Reading } from './reading.ts';
import { findCodeOfMessage } from './recognisers/known-messages.ts';

/** What was found of one code. */
interface Known {
  readonly ids: Set<string>;
  /** The errors without a message, by their RequestIds. */
  readonly silent: Map<string, Draft>;
}

/**
 * One error for each pair of code and RequestId, in order of appearance. An occurrence whose
 * RequestId was cut is the one that it starts like.
 */
export function unite(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const knownOfCode = new Map<string, Known>();
  const cut = new Set<Draft>();
  const believed = drafts.filter((draft) => isBelieved(reading, draft));
  const united = sortByStart(believed).filter((draft) => {
    if (draft.code === undefined && draft.message !== undefined) {
      draft.code = findCodeOfMessage(draft.message);
    }
    const name = getName(draft);
    const id = draft.requestId ?? '';
    let known = knownOfCode.get(name);
    if (!known) knownOfCode.set(name, (known = { ids: new Set(), silent: new Map() }));
    const { size } = known.ids;
    if (known.ids.add(id).size === size) {
      giveMessage(known.silent.get(id), draft);
      return false;
    }
    if (draft.message === undefined) known.silent.set(id, draft);
    if (isPartOfId(id)) {
      cut.add(draft);
      if (isAtEnd(reading, draft)) reading.isTruncated = true;
    }
    return true;
  });
  const whole = cut.size > 0 ? dropCut(united, cut, knownOfCode) : united;
  return dropTold(whole);
}

/** Leaves out an exception without a code whose message another one has, with its code. */
function dropTold(drafts: Draft[]): Draft[] {
  if (drafts.every((draft) => draft.code !== undefined)) return drafts;
  const told = new Set(drafts.flatMap(({ code, message }) => (code === undefined ? [] : message)));
  return drafts.filter(({ code, message }) => code !== undefined || !told.has(message));
}

/** What an error is told from others by, besides its RequestId. */
function getName({ code, message }: Draft): string {
  return code ?? message ?? '';
}

/** An error may be named first, and printed with its message later. */
function giveMessage(draft: Draft | undefined, { message, messageSpan }: Draft): void {
  if (!draft || draft.message !== undefined) return;
  draft.message = message;
  draft.messageSpan = messageSpan;
}

/** Leaves out the cut ones that are the beginning of another. */
function dropCut(
  drafts: readonly Draft[],
  cut: ReadonlySet<Draft>,
  knownOfCode: ReadonlyMap<string, Known>,
): Draft[] {
  const sorted = new Map<string, readonly string[]>();
  return drafts.filter((draft) => {
    if (!cut.has(draft)) return true;
    const name = getName(draft);
    let ids = sorted.get(name);
    if (!ids) sorted.set(name, (ids = [...(knownOfCode.get(name)?.ids ?? [])].sort()));
    return !isBeginning(ids, draft.requestId ?? '');
  });
}

/** Whether another id begins with this one. Sorted, it is the next; found by halves. */
function isBeginning(sorted: readonly string[], id: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(id) ?? false;
}

/** Whether a RequestId was cut before the 36 characters of a UUID. */
function isPartOfId(requestId: string): boolean {
  return requestId.length < 36 && /^[0-9a-f]{1,8}(?:-|$)/u.test(requestId);
}

function isAtEnd(reading: Reading, { requestIdSpan }: Draft): boolean {
  return requestIdSpan !== undefined && requestIdSpan.end >= reading.scan.contentEnd;
}
