/** From a text's decoding to what the region Decoded shows. */
import type { DecodedError, Decoding, Note } from '../decoder/index.ts';
import { search } from '../naming/addresses.ts';
import { decoder as words } from '../words/en/decoder.ts';
import type { Block, DecodedView, Fact, ViewContext } from './decoded-view.ts';
import { createLinked, parseInline } from './inline.ts';
import { clearAction, createRequestIdActions } from './view-actions.ts';
import { createFailureView } from './view-failure.ts';
import { toCodeLink } from './view-facts.ts';
import { createNotes } from './view-notes.ts';

/** The view of a text that is not blank. */
export function createDecodedView(decoding: Decoding, context: ViewContext): DecodedView {
  const notes = createNotes(decoding);
  const { errors } = decoding;
  switch (decoding.outcome) {
    case 'failure':
      return errors.length > 0
        ? createFailureView(errors, notes, context)
        : createUnrecognisedView(decoding, notes, context);
    case 'success':
      return errors.length > 0
        ? createFailureView(errors, notes, context)
        : createSuccessView(decoding, notes);
    case 'legacy':
      return createLegacyView(decoding, notes);
    case 'other-service':
      return createOtherServiceView(decoding, notes);
    case 'unrecognised':
      return createUnrecognisedView(decoding, notes, context);
  }
}

function createSuccessView({ requestIds }: Decoding, notes: string[]): DecodedView {
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

function createRequestIdFact(requestIds: readonly string[]): Fact[] {
  const [text] = requestIds;
  if (text === undefined || requestIds.length > 1) return [];
  return [{ label: words.labels.requestId, legend: 'request', sentence: [{ kind: 'name', text }] }];
}

function createLegacyView(decoding: Decoding, notes: string[]): DecodedView {
  const code = findNote(decoding, 'legacy')?.codeDesc ?? decoding.errors[0]?.code;
  return {
    heading: words.legacy,
    blocks: [
      { kind: 'lead', lead: parseInline(words.legacyLead) },
      {
        kind: 'facts',
        facts: [
          ...createForeignFacts(code && words.legacyCode(code), decoding.errors[0]),
          { label: words.labels.instead, sentence: parseInline(words.legacyInstead) },
        ],
      },
      ...createEnd(notes, decoding.requestIds),
    ],
  };
}

function createOtherServiceView(decoding: Decoding, notes: string[]): DecodedView {
  const service = findNote(decoding, 'other-service')?.service ?? 'unknown';
  const code = decoding.errors[0]?.code;
  return {
    heading: words.otherService,
    blocks: [
      { kind: 'lead', lead: parseInline(words.otherServices[service]) },
      {
        kind: 'facts',
        facts: [
          ...createForeignFacts(code && words.otherCode(code), decoding.errors[0]),
          { label: words.labels.instead, sentence: parseInline(words.otherInstead) },
        ],
      },
      ...createEnd(notes, decoding.requestIds),
    ],
  };
}

function createForeignFacts(code: string | undefined, error: DecodedError | undefined): Fact[] {
  const facts: Fact[] = [];
  if (code) facts.push({ label: words.labels.code, sentence: parseInline(code) });
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
  decoding: Decoding,
  notes: string[],
  { describe }: ViewContext,
): DecodedView {
  const { labels, unrecognised } = words;
  const hint = findNote(decoding, 'hint');
  const hinted = hint && describe(hint.code);
  return {
    heading: words.noCode,
    blocks: [
      { kind: 'lead', lead: parseInline(unrecognised.lead) },
      {
        kind: 'facts',
        facts: [
          ...(hinted && hinted.kind !== 'unknown'
            ? [
                {
                  label: labels.mayBe,
                  sentence: [toCodeLink(hinted.code), ...parseInline(`. ${unrecognised.hint}`)],
                },
              ]
            : []),
          { label: labels.why, sentence: parseInline(unrecognised.why) },
          { label: labels.more, sentence: parseInline(unrecognised.more) },
          {
            label: labels.byMessage,
            // Without the message: nothing that was pasted may get into an address.
            sentence: createLinked('', unrecognised.search, search, ` ${unrecognised.searchAfter}`),
          },
        ],
      },
      ...createEnd(notes, decoding.requestIds),
    ],
  };
}

function createEnd(notes: string[], requestIds: readonly string[]): Block[] {
  const prose: Block[] = notes.length === 0 ? [] : [{ kind: 'prose', paragraphs: [], notes }];
  return [
    ...prose,
    { kind: 'actions', actions: [...createRequestIdActions(requestIds), clearAction] },
  ];
}

type NoteOf<Kind extends Note['kind']> = Extract<Note, { kind: Kind }>;

function findNote<Kind extends Note['kind']>(
  { notes }: Decoding,
  kind: Kind,
): NoteOf<Kind> | undefined {
  return notes.find((note): note is NoteOf<Kind> => note.kind === kind);
}
