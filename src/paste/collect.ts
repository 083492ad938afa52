/** Puts the decodings of a text's slices together to one summary. */
import type { DecodedError, Decoding, Note, Outcome } from '../decoder/index.ts';
import { findSecrets, maskSecrets, type Secret } from './find-secrets.ts';
import { createLineIndex, type LineIndex } from './line-index.ts';
import { findTimeAt, type LogTime } from './log-time.ts';
import type { SecretKind } from './secret-rules.ts';
import type { CodeGroup, Summary } from './summary.ts';

/** Of the ids of a text so many are kept, of its other names fewer. */
const mostIds = 1000;
const mostNames = 20;

/** What a whole text is, if slices of it are different things: the first of these. */
const ranks: readonly Outcome[] = ['failure', 'success', 'legacy', 'other-service', 'unrecognised'];

/** Distinct texts in order of appearance, counted all and kept some. */
class Names {
  readonly items: string[] = [];
  readonly #most: number;
  readonly #seen = new Set<string>();

  constructor(most: number) {
    this.#most = most;
  }

  get count(): number {
    return this.#seen.size;
  }

  add(name: string | undefined): void {
    if (name === undefined || this.#seen.has(name)) return;
    this.#seen.add(name);
    if (this.items.length < this.#most) this.items.push(name);
  }

  list() {
    return { items: this.items, count: this.count };
  }
}

interface Draft {
  first: DecodedError;
  places: number[];
  requestIds: Names;
  products: Names;
  actions: Names;
  firstTime: LogTime | undefined;
  lastTime: LogTime | undefined;
}

/** What was found in one slice, at its place in the whole text. */
export interface Finding {
  readonly decoding: Decoding;
  /** Where the decoded text begins. */
  readonly from: number;
  /** What begins before belongs to the slice before. */
  readonly start: number;
  /** What begins here or later belongs to the next slice. */
  readonly end: number;
}

export class Collector {
  /** Every error that counts, in order, with offsets into the whole text. */
  readonly errors: DecodedError[] = [];
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #seen = new Set<string>();
  readonly #ids = new Names(mostIds);
  readonly #notes = new Map<string, Exclude<Note, { kind: 'secrets' }>>();
  readonly #secrets = new Map<SecretKind, number>();
  #outcome: Outcome = 'unrecognised';

  constructor(text: string, lines = createLineIndex(text)) {
    this.#text = text;
    this.#lines = lines;
  }

  add({ decoding, from, start, end }: Finding): void {
    const isLast = end >= this.#text.length;
    this.#addOutcome(decoding.outcome);
    // What is another thing than the whole was not what the whole is about.
    if (decoding.outcome === this.#outcome) {
      const errors = decoding.errors.map((error) => moveError(error, from));
      for (const error of errors) this.#addError(error, start, end);
      this.#addIds(decoding.requestIds, from, end);
      for (const note of decoding.notes) this.#addNote(note, isLast);
    }
    const slice = this.#text.slice(from, end);
    const secrets = unite(findSecrets(slice), decoding.notes, end - from);
    for (const { kind } of secrets.filter((secret) => secret.start >= start - from)) {
      this.#secrets.set(kind, (this.#secrets.get(kind) ?? 0) + 1);
    }
  }

  finish(): Summary {
    return {
      outcome: this.#outcome,
      errorCount: this.errors.length,
      groups: this.#group(),
      requestIds: this.#ids.list(),
      notes: [...this.#notes.values()],
      secrets: [...this.#secrets].map(([kind, count]) => ({ kind, count })),
      lineCount: this.#lines.count,
    };
  }

  #addOutcome(outcome: Outcome): void {
    if (ranks.indexOf(outcome) >= ranks.indexOf(this.#outcome)) return;
    this.#outcome = outcome;
    this.errors.length = 0;
    this.#seen.clear();
    this.#notes.clear();
  }

  #addError(error: DecodedError, start: number, end: number): void {
    if (error.span.start < start || error.span.start >= end) return;
    const key = `${error.code ?? error.message ?? ''}\n${error.requestId ?? ''}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.errors.push(error);
  }

  /** Ids come in order, so that each is looked for behind the last. One on the edge may be cut. */
  #addIds(ids: readonly string[], from: number, end: number): void {
    let behind = from;
    for (const id of ids) {
      const at = this.#text.indexOf(id, behind);
      if (at >= end) return;
      if (at >= 0) behind = at;
      this.#ids.add(id);
    }
  }

  #addNote(note: Note, isLast: boolean): void {
    if (note.kind === 'secrets') return;
    // A slice ends in the middle of something because it is a slice.
    if (note.kind === 'truncated' && !isLast) return;
    const before = this.#notes.get(note.kind);
    if (note.kind === 'partial' && before?.kind === 'partial') {
      this.#notes.set(note.kind, { kind: 'partial', count: before.count + note.count });
    } else if (!before) this.#notes.set(note.kind, note);
  }

  #group(): CodeGroup[] {
    const drafts = new Map<string, Draft>();
    for (const error of this.errors) {
      const draft = drafts.get(error.code ?? '') ?? createDraft(error);
      drafts.set(error.code ?? '', draft);
      draft.places.push(error.span.start);
      draft.requestIds.add(error.requestId);
      draft.products.add(error.product);
      draft.actions.add(error.action);
      addTime(draft, findTimeAt(this.#text, error.span.start));
    }
    return [...drafts.values()].map((draft) => this.#toGroup(draft));
  }

  #toGroup({ first, places, firstTime, lastTime, ...names }: Draft): CodeGroup {
    return {
      code: first.code,
      count: places.length,
      first: { ...first, message: first.message && maskSecrets(first.message) },
      requestIds: names.requestIds.list(),
      products: names.products.list(),
      actions: names.actions.list(),
      times: firstTime && lastTime && { first: firstTime, last: lastTime },
      places: Uint32Array.from(places),
      lines: {
        first: this.#lines.getLine(places[0] ?? 0),
        last: this.#lines.getLine(places.at(-1) ?? 0),
      },
    };
  }
}

function createDraft(first: DecodedError): Draft {
  return {
    first,
    places: [],
    requestIds: new Names(mostIds),
    products: new Names(mostNames),
    actions: new Names(mostNames),
    firstTime: undefined,
    lastTime: undefined,
  };
}

/** Times of different kinds cannot be compared: then the order in the text counts. */
function addTime(draft: Draft, time: LogTime | undefined): void {
  if (!time) return;
  const { firstTime, lastTime } = draft;
  if (!firstTime || (firstTime.kind === time.kind && time.order < firstTime.order)) {
    draft.firstTime = time;
  }
  if (lastTime?.kind !== time.kind || time.order >= lastTime.order) draft.lastTime = time;
}

function moveError(error: DecodedError, by: number): DecodedError {
  if (by === 0) return error;
  const move = (span: DecodedError['messageSpan']) =>
    span && { start: span.start + by, end: span.end + by };
  return {
    ...error,
    span: { start: error.span.start + by, end: error.span.end + by },
    messageSpan: move(error.messageSpan),
    requestIdSpan: move(error.requestIdSpan),
  };
}

/** The secrets of a slice, with those that only the decoder knew. */
function unite(own: readonly Secret[], notes: readonly Note[], end: number): Secret[] {
  const others = notes
    .flatMap((note) => (note.kind === 'secrets' ? note.found : []))
    .map(({ what, span }) => ({ kind: what, ...span }))
    .filter(({ start }) => start < end);
  const isNew = (one: Secret) =>
    !own.some(({ start, end: last }) => one.start < last && start < one.end);
  return [...own, ...others.filter(isNew)];
}
