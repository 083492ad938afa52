/** The view of a text in which errors were found: one kind in full, several as a table. */
import type { DecodedError } from '../decoder/index.ts';
import { decoder as words } from '../words/en/decoder.ts';
import type { Block, DecodedView, Fact, RetryWord, ViewContext } from './decoded-view.ts';
import { groupByCode, type ErrorKind } from './error-kinds.ts';
import { parseInline, type Inline } from './inline.ts';
import type { CodeAnswer, KnownCode } from './known-code.ts';
import { getCodeAddress } from './ticket.ts';
import { clearAction, createCopyActions } from './view-actions.ts';
import {
  createAdviceFacts,
  createCodelessFacts,
  createDoubtFacts,
  createTextFacts,
  toRetryWord,
} from './view-facts.ts';

/** The view of errors; `errors` must not be empty. */
export function createFailureView(
  errors: readonly DecodedError[],
  notes: string[],
  context: ViewContext,
): DecodedView {
  const kinds = groupByCode(errors, context.describe);
  const [kind] = kinds;
  if (kind !== undefined && kinds.length === 1) return createOneView(kind, notes, context);
  return createSeveralView(kinds, errors, notes, context);
}

function createOneView(kind: ErrorKind, notes: string[], context: ViewContext): DecodedView {
  const { known, errors, requestIds } = kind;
  const [error] = errors;
  const answer = known?.kind === 'known' ? known.answer : undefined;
  const facts: Fact[] = [
    ...(answer ? createAdviceFacts(answer) : []),
    ...(known ? createDoubtFacts(known, error) : createCodelessFacts(error.origin)),
    ...createTextFacts(error, requestIds, context),
  ];
  return {
    heading: getHeading(kind),
    blocks: [
      createCodeBlock(known, answer),
      { kind: 'facts', facts },
      ...createProse([], [...createDataNotes([kind], context), ...notes]),
      {
        kind: 'actions',
        actions: [...createCopyActions([kind], requestIds, context), clearAction],
      },
    ],
  };
}

function getHeading({ known, errors }: ErrorKind): string {
  if (errors.length > 1) return words.errorsOfOneKind(errors.length);
  return known ? words.oneError : words.errorWithoutCode;
}

function createCodeBlock(known: KnownCode | undefined, answer: CodeAnswer | undefined): Block {
  if (known === undefined) return { kind: 'lead', lead: parseInline(words.withoutCode.lead) };
  const lead = known.kind === 'unknown' ? getUnknownLead(known) : (answer?.summary ?? '');
  return {
    kind: 'code',
    code: known.code,
    address: getCodeAddress(known),
    lead: lead === '' ? [] : [{ kind: 'text', text: lead }],
  };
}

function getUnknownLead({ family }: Extract<KnownCode, { kind: 'unknown' }>): string {
  return family === undefined ? words.noForm : words.unknownCode;
}

function createSeveralView(
  kinds: readonly ErrorKind[],
  errors: readonly DecodedError[],
  notes: string[],
  context: ViewContext,
): DecodedView {
  const requestIds = [...new Set(kinds.flatMap((kind) => kind.requestIds))];
  return {
    heading: words.errorsOfKinds(errors.length, kinds.length),
    blocks: [
      {
        kind: 'table',
        rows: kinds.map(({ known, errors: { length }, requestIds: ids }) => ({
          code: known?.code,
          address: known && getCodeAddress(known),
          times: length,
          retry: getRetryOrReason(known),
          requestIds: ids,
        })),
      },
      ...createProse(createBeginning(kinds, errors), [
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

function getRetryOrReason(known: KnownCode | undefined): RetryWord | string {
  if (known === undefined) return '';
  if (known.kind === 'known') return known.answer ? toRetryWord(known.answer) : '';
  return known.kind === 'unknown' ? words.noPage : '';
}

/** Where to begin: the most frequent code, if one is, and the first. */
function createBeginning(kinds: readonly ErrorKind[], errors: readonly DecodedError[]): Inline[][] {
  const [most, second] = kinds;
  const first = kinds.find((kind) => errors[0] !== undefined && kind.errors.includes(errors[0]));
  if (most === undefined || second === undefined || first?.known === undefined) return [];
  const isMost = first === most && most.errors.length > second.errors.length;
  const reason = isMost
    ? words.begin.mostAndFirst(most.errors.length, errors.length)
    : words.begin.first;
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
