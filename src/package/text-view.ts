/** What a text turned out to be, as lines of a terminal. */
import type { CodeGroup, Summary } from '../paste/summary.ts';
import { retries } from '../words/en/advice.ts';
import { describeNote, getReasonForNoCode } from '../words/en/decoded.ts';
import { decoder as words } from '../words/en/decoder.ts';
import { terminal } from '../words/en/terminal.ts';
import { createCodeLines, createFacts, toShownCode, type Fact } from './code-view.ts';
import type { ErrorKind } from './error-kinds.ts';
import { createOtherLines, listNames } from './other-view.ts';
import type { KnownCode, Reference } from './reference.ts';
import { hang, toDim, toHarmless, type Manner } from './terminal-text.ts';

/** So many rows a table has. */
const shownKinds = 40;

/** The lines about a text: one kind of error in full, several as a table. */
export function createTextLines(
  summary: Summary,
  kinds: readonly ErrorKind[],
  describe: Reference['describe'],
  manner: Manner,
): string[] {
  const [kind] = kinds;
  const body =
    kind === undefined || !isOurs(summary)
      ? createOtherLines(summary, describe, manner)
      : kinds.length === 1
        ? createOneLines(kind, manner)
        : createTableLines(kinds, summary, manner);
  const notes = createNotes(summary);
  return [
    ...body,
    ...(notes.length === 0 ? [] : ['', ...notes.flatMap((note) => hang('', note, manner))]),
  ];
}

/** Whether the errors of a text are those of API 3.0. */
export function isOurs({ outcome }: Summary): boolean {
  return outcome === 'failure' || outcome === 'success';
}

function createOneLines({ known, group }: ErrorKind, manner: Manner): string[] {
  const heading =
    group.count > 1
      ? words.errorsOfOneKind(group.count)
      : known
        ? words.oneError
        : words.errorWithoutCode;
  const facts = createTextFacts(known, group);
  if (known) return [toDim(heading, manner), '', ...createCodeLines(known, facts, manner)];
  return [
    toDim(heading, manner),
    '',
    ...hang('', words.withoutCode.lead, manner),
    '',
    ...createFacts(
      [
        [words.labels.why, getReasonForNoCode(group.first.origin) ?? terminal.codeMissing],
        ...facts,
      ],
      manner,
    ),
  ];
}

function createTextFacts(known: KnownCode | undefined, group: CodeGroup): Fact[] {
  const { labels } = words;
  const { first, requestIds, actions, products, times, lines } = group;
  const printer = words.origins[first.origin];
  const isOtherwise = known?.kind === 'known' && first.code !== known.code;
  const call = [listNames(actions), listNames(products)]
    .filter((part) => part !== '')
    .join(` ${words.of} `);
  const facts: (Fact | false | undefined)[] = [
    known && first.basis === 'message'
      ? [labels.basis, words.inferred]
      : isOtherwise &&
        first.code !== undefined && [labels.code, `${words.spelledAs} ${toShownCode(first.code)}.`],
    !!first.message && [labels.message, toHarmless(first.message)],
    requestIds.count > 0 && [
      requestIds.count === 1 ? labels.requestId : labels.requestIds,
      listNames(requestIds),
    ],
    call !== '' && [labels.call, call],
    times && [labels.time, describeTimes(times)],
    [terminal.lines, words.lines(lines.first, lines.last)],
    printer !== undefined && [labels.printedBy, printer],
  ];
  return facts.filter((fact): fact is Fact => Array.isArray(fact));
}

function describeTimes({ first, last }: NonNullable<CodeGroup['times']>): string {
  const [from, to] = [toHarmless(first.text), toHarmless(last.text)];
  return from === to ? from : words.range(from, to);
}

function createTableLines(
  kinds: readonly ErrorKind[],
  { errorCount, groups }: Summary,
  manner: Manner,
): string[] {
  const { columns } = terminal;
  const rows = kinds
    .slice(0, shownKinds)
    .map(({ known, group }) => [
      words.formatNumber(group.count),
      known ? toShownCode(known.code) : words.noCodeNamed,
      describeRetry(known),
      words.lines(group.lines.first, group.lines.last),
    ]);
  const head = [columns.times, columns.code, columns.retry, columns.lines];
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), title.length),
  );
  const toLine = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const first = kinds.find(({ group }) => group.first === groups[0]?.first);
  const [most, second] = kinds;
  return [
    toDim(words.errorsOfKinds(errorCount, kinds.length), manner),
    '',
    toDim(toLine(head), manner),
    ...rows.map(toLine),
    ...(kinds.length > shownKinds ? [terminal.moreKinds(kinds.length - shownKinds)] : []),
    '',
    ...createBeginning(first, first === most && !isAsFrequent(most, second), errorCount, manner),
    ...createExplainHint(first ?? most, manner),
  ];
}

function isAsFrequent(one: ErrorKind | undefined, other: ErrorKind | undefined): boolean {
  return one?.group.count === other?.group.count;
}

function describeRetry(known: KnownCode | undefined): string {
  if (known?.kind === 'known') {
    return known.explanation ? retries[known.explanation.retry.advice] : retries.unknown;
  }
  const [near] = known?.near ?? [];
  if (near !== undefined) return terminal.nearTo(near);
  return known?.family === undefined ? '' : terminal.familyOf(known.family);
}

function createBeginning(
  first: ErrorKind | undefined,
  isMost: boolean,
  errorCount: number,
  manner: Manner,
): string[] {
  if (first?.known === undefined) return [];
  const reason = isMost
    ? words.begin.mostAndFirst(first.group.count, errorCount)
    : words.begin.first;
  return hang('', `${words.begin.with} ${toShownCode(first.known.code)}${reason}`, manner);
}

function createExplainHint(kind: ErrorKind | undefined, manner: Manner): string[] {
  const { known } = kind ?? {};
  return known?.kind === 'known'
    ? hang('', `${terminal.explainOne} api-3-errors ${known.code}`, manner)
    : [];
}

/** What else a reader should know of a text, as sentences. */
export function createNotes({ notes, secrets }: Summary): string[] {
  return [
    ...notes.flatMap((note) => describeNote(note) ?? []),
    ...(secrets.length === 0 ? [] : [terminal.secrets(secrets)]),
  ];
}
