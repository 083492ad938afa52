/** What a text without errors of API 3.0 is, as lines of a terminal. */
import type { Note } from '../decoder/index.ts';
import { maskSecrets } from '../paste/find-secrets.ts';
import type { Listed, Summary } from '../paste/summary.ts';
import { decoder as words } from '../words/en/decoder.ts';
import { terminal } from '../words/en/terminal.ts';
import { createFacts, toShownCode, type Fact } from './code-view.ts';
import type { Reference } from './reference.ts';
import { hang, toDim, toHarmless, type Manner } from './terminal-text.ts';

/** So many RequestIds and other names are shown; `--json` has more. */
const shownNames = 3;

/** The first of a list’s names, and how many others there are. */
export function listNames({ items, count }: Listed<string>): string {
  const shown = items.slice(0, shownNames).map((item) => toHarmless(maskSecrets(item)));
  const rest = count - shown.length;
  return rest > 0 ? `${shown.join(', ')} ${words.others(rest)}` : shown.join(', ');
}

/** The lines about a text without errors of API 3.0. */
export function createOtherLines(
  summary: Summary,
  describe: Reference['describe'],
  manner: Manner,
): string[] {
  const { heading, lead, facts } = describeOther(summary, describe);
  return [toDim(heading, manner), '', ...hang('', lead, manner), '', ...createFacts(facts, manner)];
}

interface Other {
  heading: string;
  lead: string;
  facts: Fact[];
}

function describeOther(summary: Summary, describe: Reference['describe']): Other {
  const { labels } = words;
  switch (summary.outcome) {
    case 'success': {
      const { lead, instead } = words.succeeded;
      const { requestIds } = summary;
      const ids: Fact[] =
        requestIds.count === 0 ? [] : [[labels.requestIds, listNames(requestIds)]];
      return { heading: words.success, lead, facts: [...ids, [labels.instead, instead]] };
    }
    case 'legacy': {
      const code = findNote(summary, 'legacy')?.codeDesc ?? summary.groups[0]?.first.code;
      const facts = createForeignFacts(code, words.legacyCode, summary);
      return {
        heading: words.legacy,
        lead: words.legacyLead,
        facts: [...facts, [labels.instead, words.legacyInstead]],
      };
    }
    case 'other-service': {
      const service = findNote(summary, 'other-service')?.service ?? 'unknown';
      const facts = createForeignFacts(summary.groups[0]?.first.code, words.otherCode, summary);
      return {
        heading: words.otherService,
        lead: words.otherServices[service],
        facts: [...facts, [labels.instead, terminal.otherInstead]],
      };
    }
    case 'failure':
    case 'unrecognised':
      return describeUnrecognised(summary, describe);
  }
}

function createForeignFacts(code: string | undefined, about: string, { groups }: Summary): Fact[] {
  const message = groups[0]?.first.message;
  return [
    ...(code ? [[words.labels.code, `${toShownCode(code)}${about}`] as const] : []),
    ...(message ? [[words.labels.message, toHarmless(message)] as const] : []),
  ];
}

function describeUnrecognised(summary: Summary, describe: Reference['describe']): Other {
  const { labels, unrecognised } = words;
  const hint = findNote(summary, 'hint');
  const known = hint && describe(hint.code);
  const isKnown = known?.kind === 'known';
  const isShared = isKnown && hint?.basis === 'code';
  const facts: Fact[] = [];
  if (hint && isKnown) {
    const { before, after } = unrecognised.hints[hint.basis];
    facts.push([labels.mayBe, `${before} ${known.code}${after}`]);
  }
  if (!isShared) facts.push([labels.why, unrecognised.why]);
  facts.push([terminal.more, unrecognised.more]);
  return {
    heading: isShared ? words.perhaps : words.noCode,
    lead: isShared ? unrecognised.perhapsLead : unrecognised.lead,
    facts,
  };
}

type NoteKind = Exclude<Note['kind'], 'secrets'>;
type NoteOf<Kind extends NoteKind> = Extract<Note, { kind: Kind }>;

function findNote<Kind extends NoteKind>({ notes }: Summary, kind: Kind): NoteOf<Kind> | undefined {
  return notes.find((note): note is NoteOf<Kind> => note.kind === kind);
}
