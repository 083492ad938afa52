import { getEnd, type Draft, type Reading } from '../reading.ts';
import { markers } from '../scanner/markers.ts';
import type { Scan } from '../scanner/scan-result.ts';
import { TokenKind } from '../scanner/tokens.ts';
import { meanings } from '../scanner/vocabulary.ts';
import { isGeneralCode } from '../values/code.ts';

/** Where a text names a product, an Action or both. */
interface Cue {
  readonly start: number;
  readonly action: string | undefined;
  readonly product: string | undefined;
}

/**
 * How a product and an Action stand after a cue, tried at its place. `a` and `p` are the groups of
 * the Action and the product; every repetition is bounded.
 */
const patterns = {
  tccli: /tccli (?<p>[a-z][a-z0-9]{1,30}) (?<a>[A-Z][A-Za-z0-9]{2,80})/uy,
  api: /api\[(?<a>[A-Z][A-Za-z0-9]{2,80})\]/uy,
  request: /request ['"`](?<p>[a-z][a-z0-9]{1,30})\.(?<a>[A-Z][A-Za-z0-9]{2,80})/uy,
  operation: /operation \((?:name\/)?(?<p>[a-z][a-z0-9]{1,30}):(?<a>[A-Z][A-Za-z0-9]{2,80})\)/uy,
  action: /[\\"']{0,4}(?<a>[A-Z][A-Za-z0-9]{2,80})\b/uy,
  header:
    /[\\"']{1,4},\s{0,20}[\\"']{1,4}value[\\"']{1,4}:\s?[\\"']{1,4}(?<a>[A-Z][A-Za-z0-9]{2,80})/uy,
  host: /(?<p>[a-z][a-z0-9]{1,30})\.(?:[a-z0-9-]{1,30}\.){0,3}tencentcloudapi\.com(?![a-z])/uy,
  log: /tencentcloud-sdk-go: \[(?<a>[A-Z][A-Za-z0-9]{2,80})\]/uy,
  path: /(?:com\.)?tencentcloud(?:api)?[./](?:services[./])?(?<p>[a-z][a-z0-9]{1,30})[./]v\d{8}(?:\.[A-Z][A-Za-z]{1,40}Client\.(?<a>[A-Z][A-Za-z0-9]{2,80}))?/uy,
} as const;

/** An Action in square brackets right before an error: `[GetFunction] [code=…`. */
const bracketed = /\[(?<a>[A-Z][a-z]{1,20}[A-Z][A-Za-z]{2,60})\] ?\[?$/u;

function tryPattern(text: string, pattern: RegExp, start: number, at: number): Cue | undefined {
  pattern.lastIndex = at;
  const groups = pattern.exec(text)?.groups;
  return groups ? { start, action: groups['a'], product: groups['p'] } : undefined;
}

function readCue(scan: Scan, at: number): Cue | undefined {
  const { text, tokens } = scan;
  const start = tokens.start(at);
  const kind = tokens.kind(at);
  if (kind === TokenKind.marker) {
    const marker = markers[tokens.id(at)]?.kind;
    if (marker === 'exception' || marker === 'foreign') return undefined;
    return (
      tryPattern(text, patterns.host, start, start) ??
      tryPattern(text, patterns.path, start, start) ??
      tryPattern(text, patterns.log, start, start)
    );
  }
  if (kind !== TokenKind.word && kind !== TokenKind.field) return undefined;
  const meaning = meanings[tokens.id(at)];
  if (meaning?.kind === 'cue') return tryPattern(text, patterns[meaning.word], start, start);
  if (kind === TokenKind.word && meaning?.kind === 'field' && meaning.key === 'action') {
    return tryPattern(text, patterns.header, start, tokens.end(at));
  }
  if (kind === TokenKind.field && meaning?.kind === 'field' && meaning.key === 'action') {
    return tryPattern(text, patterns.action, start, tokens.value(at));
  }
  return undefined;
}

/** Furthest that a cue stands from its error, in UTF-16 units. */
const furthest = 4000;

export interface Context {
  readonly action: string | undefined;
  readonly product: string | undefined;
}

/**
 * The Action and the product of each error, in the errors' order: named in its own message, else
 * last before it and after the error before, else first behind it and before the next.
 */
export function findContexts(reading: Reading, drafts: readonly Draft[]): readonly Context[] {
  if (drafts.length === 0) return [];
  const cues: Cue[] = [];
  for (let at = 0; at < reading.scan.tokens.length; at += 1) {
    const cue = readCue(reading.scan, at);
    if (cue) cues.push(cue);
  }
  let first = 0;
  return drafts.map((draft, index) => {
    const from = Math.max(drafts[index - 1]?.end ?? 0, draft.start - furthest);
    const to = Math.min(drafts[index + 1]?.start ?? Infinity, getEnd(draft) + furthest);
    while ((cues[first]?.start ?? Infinity) < from) first += 1;
    let last = first;
    while ((cues[last]?.start ?? Infinity) < to) last += 1;
    return pickContext(reading.scan.text, draft, first < last ? cues.slice(first, last) : []);
  });
}

const nowhere: Context = { action: undefined, product: undefined };

function pickContext(text: string, draft: Draft, cues: readonly Cue[]): Context {
  const action = findBracketedAction(text, draft);
  if (cues.length === 0) return action === undefined ? nowhere : { action, product: undefined };
  const end = getEnd(draft);
  const inside = cues.filter((cue) => cue.start >= draft.start && cue.start < end);
  const before = cues.filter((cue) => cue.start < draft.start).reverse();
  const after = cues.filter((cue) => cue.start >= end);
  const ranked = [...inside, ...before, ...after];
  const found = action ?? ranked.find((cue) => cue.action)?.action;
  const withAction = ranked.find((cue) => cue.action === found && cue.product);
  return { action: found, product: (withAction ?? ranked.find((cue) => cue.product))?.product };
}

function findBracketedAction(text: string, draft: Draft): string | undefined {
  if (!text.slice(Math.max(0, draft.start - 3), draft.start).includes(']')) return undefined;
  const head = text.slice(Math.max(0, draft.start - 64), draft.start);
  const action = bracketed.exec(head)?.groups?.['a'];
  return action === undefined || isGeneralCode(action) ? undefined : action;
}
