/** The view of a text in which errors were found: one kind in full, several as a table. */
import type { CodeGroup, Summary } from '../../paste/summary.ts';
import { decoder as words } from '../../words/en/decoder.ts';
import type {
  Action,
  Block,
  DecodedView,
  Fact,
  KindRow,
  RetryWord,
  ViewContext,
} from './decoded-view.ts';
import { groupByPage, type ErrorKind } from './error-kinds.ts';
import { parseInline, type Inline } from './inline.ts';
import type { KnownCode } from './known-code.ts';
import type { EntryAnswer } from './read-entry-page.ts';
import { isSlipOf } from './slip.ts';
import { getCodeAddress } from './ticket.ts';
import { clearAction, createCopyActions } from './view-actions.ts';
import { createExplanationParts } from './view-explanation.ts';
import {
  createAdviceFacts,
  createCodelessFacts,
  createDoubtFacts,
  createTextFacts,
  describeCall,
  describeTimes,
  toCodeLink,
  toRetryWord,
} from './view-facts.ts';

/** The view of a text with errors. */
export function createFailureView(
  summary: Summary,
  notes: string[],
  context: ViewContext,
): DecodedView {
  const kinds = groupByPage(summary.groups, context.describe);
  const places = kinds.map(({ known, places: offsets }) => ({
    name: known?.code ?? words.noCodeNamed,
    offsets,
  }));
  const unlisted = listUnlisted(kinds);
  const [kind] = kinds;
  if (kind !== undefined && kinds.length === 1) {
    return { ...createOneView(kind, notes, context), places, explained: kind.known, unlisted };
  }
  const drawn = createSeveralView(kinds, summary, notes, context);
  return { ...drawn, places, explained: undefined, unlisted };
}

/** For so many codes others near them are looked for: more than anyone mistypes. */
const mostUnlisted = 30;

function listUnlisted(kinds: readonly ErrorKind[]): string[] {
  return kinds
    .flatMap(({ known }) => (known?.kind === 'unknown' ? [known.code] : []))
    .slice(0, mostUnlisted);
}

type Drawn = Pick<DecodedView, 'heading' | 'blocks'>;

function createOneView(kind: ErrorKind, notes: string[], context: ViewContext): Drawn {
  const { known, first, requestIds } = kind;
  const answer = known && context.explain(known);
  const facts: Fact[] = [
    ...(known?.kind === 'known' ? createAdviceFacts(known.retry, answer) : []),
    ...(known ? createDoubtFacts(known, first) : createCodelessFacts(first.origin)),
    ...createTextFacts(kind, context),
  ];
  const actions: Action[] = [
    ...createCopyActions([kind], requestIds, context),
    { kind: 'show', label: words.showInText, place: 0 },
    clearAction,
  ];
  return {
    heading: getHeading(kind),
    blocks: [
      createCodeBlock(known, answer),
      { kind: 'facts', facts },
      ...createProse([], [...createDataNotes([kind], context), ...notes]),
      { kind: 'actions', actions },
      ...createExplanationParts(answer),
    ],
  };
}

function getHeading({ known, count }: ErrorKind): string {
  if (count > 1) return words.errorsOfOneKind(count);
  return known ? words.oneError : words.errorWithoutCode;
}

function createCodeBlock(known: KnownCode | undefined, answer: EntryAnswer | undefined): Block {
  if (known === undefined) return { kind: 'lead', lead: parseInline(words.withoutCode.lead) };
  return {
    kind: 'code',
    code: known.code,
    address: getCodeAddress(known),
    lead: known.kind === 'unknown' ? parseInline(getUnknownLead(known)) : (answer?.summary ?? []),
  };
}

function getUnknownLead({ family }: Extract<KnownCode, { kind: 'unknown' }>): string {
  return family === undefined ? words.noForm : words.unknownCode;
}

function createSeveralView(
  kinds: readonly ErrorKind[],
  { errorCount, requestIds, groups }: Summary,
  notes: string[],
  context: ViewContext,
): Drawn {
  return {
    heading: words.errorsOfKinds(errorCount, kinds.length),
    blocks: [
      { kind: 'table', rows: kinds.map(createRow) },
      ...createProse(createBeginning(kinds, groups, errorCount), [
        ...createDataNotes(kinds, context),
        ...notes,
      ]),
      {
        kind: 'actions',
        actions: [...createCopyActions(kinds, requestIds, context), clearAction],
      },
    ],
  };
}

function createRow(kind: ErrorKind, place: number): KindRow {
  const { known, count, times, lines, requestIds } = kind;
  return {
    code: known?.code,
    address: known && getCodeAddress(known),
    times: count,
    retry: getRetryOrReason(known),
    when: times ? describeTimes(times) : '',
    call: describeCall(kind.actions, kind.products),
    lines: words.lines(lines.first, lines.last),
    place,
    requestIds: requestIds.items,
    requestIdCount: requestIds.count,
  };
}

function getRetryOrReason(known: KnownCode | undefined): RetryWord | Inline[] {
  if (known?.kind === 'known') return toRetryWord(known.retry);
  return known?.kind === 'unknown' ? createWayOn(known) : [];
}

/** Where to go for a code without a page: to one of nearly the same letters, and to its family. */
function createWayOn({
  code,
  near: others,
  family,
}: Extract<KnownCode, { kind: 'unknown' }>): Inline[] {
  const { noPage } = words;
  const near = others.find((other) => isSlipOf(code, other));
  return [
    ...parseInline(noPage.lead),
    ...(near === undefined ? [] : endInCode(noPage.near, near)),
    ...(family === undefined ? [] : endInCode(noPage.family, family)),
  ];
}

function endInCode(text: string, code: string): Inline[] {
  return [{ kind: 'text', text: `${text} ` }, toCodeLink(code)];
}

/** Where to begin: the most frequent code, if one is, and the first. */
function createBeginning(
  kinds: readonly ErrorKind[],
  groups: readonly CodeGroup[],
  errorCount: number,
): Inline[][] {
  const [most, second] = kinds;
  const first = kinds.find((kind) => kind.first === groups[0]?.first);
  if (most === undefined || second === undefined || first?.known === undefined) return [];
  const isMost = first === most && most.count > second.count;
  const reason = isMost ? words.begin.mostAndFirst(most.count, errorCount) : words.begin.first;
  return [
    [
      { kind: 'text', text: `${words.begin.with} ` },
      { kind: 'strong', text: first.known.code },
      { kind: 'text', text: reason },
    ],
  ];
}

function createDataNotes(kinds: readonly ErrorKind[], { isLoading }: ViewContext): string[] {
  const isMissing = !isLoading && kinds.some(({ known }) => known?.kind === 'unchecked');
  return isMissing ? [words.unchecked] : [];
}

function createProse(paragraphs: Inline[][], notes: string[]): Block[] {
  return paragraphs.length + notes.length === 0 ? [] : [{ kind: 'prose', paragraphs, notes }];
}
