/** From what a text turned out to be to what the region Decoded shows. */
import type { DecodedError, Note } from '../../decoder/index.ts';
import type { Listed, Summary } from '../../paste/summary.ts';
import { search } from '../../naming/addresses.ts';
import { decoder as words } from '../../words/en/decoder.ts';
import type { Block, DecodedView, Fact, ViewContext } from './decoded-view.ts';
import { createLinked, parseInline, type Inline } from './inline.ts';
import { clearAction, createRequestIdActions } from './view-actions.ts';
import { createFailureView } from './view-failure.ts';
import { toKnownLink } from './view-facts.ts';
import { createNotes } from './view-notes.ts';

/** The view of a text that is not blank. */
export function createDecodedView(summary: Summary, context: ViewContext): DecodedView {
  const notes = createNotes(summary);
  const hasErrors = summary.errorCount > 0;
  switch (summary.outcome) {
    case 'failure':
      return hasErrors
        ? createFailureView(summary, notes, context)
        : withoutPlaces(createUnrecognisedView(summary, notes, context));
    case 'success':
      return hasErrors
        ? createFailureView(summary, notes, context)
        : withoutPlaces(createSuccessView(summary, notes));
    case 'legacy':
      return withoutPlaces(createLegacyView(summary, notes));
    case 'other-service':
      return withoutPlaces(createOtherServiceView(summary, notes));
    case 'unrecognised':
      return withoutPlaces(createUnrecognisedView(summary, notes, context));
  }
}

type Drawn = Pick<DecodedView, 'heading' | 'blocks'>;

function withoutPlaces(drawn: Drawn): DecodedView {
  return { ...drawn, places: [], explained: undefined, unlisted: [] };
}

function createSuccessView({ requestIds }: Summary, notes: string[]): Drawn {
  const { succeeded, labels } = words;
  return {
    heading: words.success,
    blocks: [
      { kind: 'lead', lead: parseInline(succeeded.lead) },
      {
        kind: 'facts',
        facts: [
          ...createRequestIdFact(requestIds),
          { label: labels.instead, sentence: parseInline(succeeded.instead) },
        ],
      },
      ...createEnd(notes, requestIds),
    ],
  };
}

function createRequestIdFact({ items, count }: Listed<string>): Fact[] {
  const [text] = items;
  if (text === undefined || count > 1) return [];
  return [{ label: words.labels.requestId, legend: 'request', sentence: [{ kind: 'name', text }] }];
}

function createLegacyView(summary: Summary, notes: string[]): Drawn {
  const code = findNote(summary, 'legacy')?.codeDesc ?? summary.groups[0]?.first.code;
  return {
    heading: words.legacy,
    blocks: [
      { kind: 'lead', lead: parseInline(words.legacyLead) },
      {
        kind: 'facts',
        facts: [
          ...createForeignFacts(code, words.legacyCode, summary.groups[0]?.first),
          { label: words.labels.instead, sentence: parseInline(words.legacyInstead) },
        ],
      },
      ...createEnd(notes, summary.requestIds),
    ],
  };
}

function createOtherServiceView(summary: Summary, notes: string[]): Drawn {
  const service = findNote(summary, 'other-service')?.service ?? 'unknown';
  const code = summary.groups[0]?.first.code;
  return {
    heading: words.otherService,
    blocks: [
      { kind: 'lead', lead: parseInline(words.otherServices[service]) },
      {
        kind: 'facts',
        facts: [
          ...createForeignFacts(code, words.otherCode, summary.groups[0]?.first),
          { label: words.labels.instead, sentence: parseInline(words.otherInstead) },
        ],
      },
      ...createEnd(notes, summary.requestIds),
    ],
  };
}

/** @param about what is said of the code, which is shown just as it was pasted */
function createForeignFacts(
  code: string | undefined,
  about: string,
  error: DecodedError | undefined,
): Fact[] {
  const facts: Fact[] = [];
  if (code) {
    const sentence: Inline[] = [{ kind: 'name', text: code }, ...parseInline(about)];
    facts.push({ label: words.labels.code, sentence });
  }
  if (error?.message) {
    facts.push({
      label: words.labels.message,
      legend: 'message',
      sentence: [{ kind: 'text', text: error.message }],
    });
  }
  return facts;
}

function createUnrecognisedView(
  summary: Summary,
  notes: string[],
  { describe }: ViewContext,
): Drawn {
  const { labels, unrecognised } = words;
  const hint = findNote(summary, 'hint');
  const known = hint && describe(hint.code);
  const hinted = known?.kind === 'unknown' ? undefined : known;
  const isShared = hinted !== undefined && hint?.basis === 'code';
  const facts: Fact[] = [];
  if (hint && hinted) {
    const { before, after } = unrecognised.hints[hint.basis];
    facts.push({
      label: labels.mayBe,
      sentence: [...parseInline(`${before} `), toKnownLink(hinted), ...parseInline(after)],
    });
  }
  if (!isShared) facts.push({ label: labels.why, sentence: parseInline(unrecognised.why) });
  facts.push(
    { label: labels.more, sentence: parseInline(unrecognised.more) },
    {
      label: labels.byMessage,
      // Without the message: nothing that was pasted may get into an address.
      sentence: createLinked('', unrecognised.search, search, ` ${unrecognised.searchAfter}`),
    },
  );
  return {
    heading: isShared ? words.perhaps : words.noCode,
    blocks: [
      { kind: 'lead', lead: parseInline(isShared ? unrecognised.perhapsLead : unrecognised.lead) },
      { kind: 'facts', facts },
      ...createEnd(notes, summary.requestIds),
    ],
  };
}

function createEnd(notes: string[], requestIds: Listed<string>): Block[] {
  const prose: Block[] = notes.length === 0 ? [] : [{ kind: 'prose', paragraphs: [], notes }];
  return [
    ...prose,
    { kind: 'actions', actions: [...createRequestIdActions(requestIds), clearAction] },
  ];
}

type NoteKind = Exclude<Note['kind'], 'secrets'>;
type NoteOf<Kind extends NoteKind> = Extract<Note, { kind: Kind }>;

function findNote<Kind extends NoteKind>({ notes }: Summary, kind: Kind): NoteOf<Kind> | undefined {
  return notes.find((note): note is NoteOf<Kind> => note.kind === kind);
}
