/** What is known of a code, as lines of a terminal. */
import { maskSecrets } from '../paste/find-secrets.ts';
import { fixers, retries } from '../words/en/advice.ts';
import { decoder as words } from '../words/en/decoder.ts';
import { terminal } from '../words/en/terminal.ts';
import type { CodeExplanation } from './explanation.ts';
import type { KnownCode } from './reference.ts';
import { hang, toBold, toDim, toHarmless, type Manner } from './terminal-text.ts';

/** A fact with its label. */
export type Fact = readonly [label: string, text: string];

const labelWidth = 16;

/** The facts in two columns, indented. */
export function createFacts(facts: readonly Fact[], manner: Manner): string[] {
  return facts.flatMap(([label, text]) => {
    const mark = `  ${label.padEnd(labelWidth)}`;
    const [first = '', ...others] = hang(mark, text, manner);
    return [toDim(first.slice(0, mark.length), manner) + first.slice(mark.length), ...others];
  });
}

/**
 * A code, what it means in a sentence, and the facts about it.
 * @param textFacts what a text said of it
 */
export function createCodeLines(
  known: KnownCode,
  textFacts: readonly Fact[],
  manner: Manner,
): string[] {
  const lead = known.kind === 'known' ? known.explanation?.summary : getUnknownLead(known);
  const facts = known.kind === 'known' ? createKnownFacts(known) : createUnknownFacts(known);
  return [
    toBold(toShownCode(known.code), manner),
    ...(lead === undefined ? [] : hang('  ', lead, manner)),
    '',
    ...createFacts([...facts, ...textFacts, ...createPageFact(known)], manner),
    ...(known.kind === 'known' ? createExplanation(known.explanation, manner) : []),
  ];
}

/** A code as it may be shown: somebody may have named a secret instead. */
export function toShownCode(code: string): string {
  return toHarmless(maskSecrets(code));
}

function createPageFact(known: KnownCode): Fact[] {
  return known.kind === 'known' && known.url !== undefined ? [[terminal.page, known.url]] : [];
}

function createKnownFacts({ explanation }: Extract<KnownCode, { kind: 'known' }>): Fact[] {
  if (!explanation) return [];
  const { labels, ticket } = words;
  const { retry, fixer, basis } = explanation;
  return [
    [labels.retry, ticket.answer(retries[retry.advice], retry.note)],
    [labels.who, ticket.answer(fixers[fixer.who], fixer.note)],
    ...createBasisFact(basis),
  ];
}

function createBasisFact(basis: CodeExplanation['basis']): Fact[] {
  switch (basis) {
    case 'written':
      return [];
    case 'idiom':
      return [[words.labels.basis, terminal.readFromName]];
    case 'family':
      return [[words.labels.basis, terminal.familyOnly]];
  }
}

type Unknown = Extract<KnownCode, { kind: 'unknown' }>;

function getUnknownLead({ family }: Unknown): string {
  return family === undefined ? words.noForm : terminal.unknownCode;
}

function createUnknownFacts({ family, near }: Unknown): Fact[] {
  return [
    ...(family === undefined ? [] : [[words.labels.family, family] as const]),
    ...(near.length === 0 ? [] : [[words.labels.near, near.join(', ')] as const]),
  ];
}

function createExplanation(explanation: CodeExplanation | undefined, manner: Manner): string[] {
  if (!explanation) return [];
  const { parts } = words;
  const { meaning, causes, symptoms, steps } = explanation;
  const meanings = [
    ...meaning.flatMap((text) => hang('  ', text, manner)),
    ...createList(terminal.parts.causes, '-', causes, manner),
  ];
  const fixes = [
    ...createList(
      terminal.parts.symptoms,
      '-',
      symptoms.map(({ when, look }) => `${when}: ${look}`),
      manner,
    ),
    ...(steps.length === 1
      ? steps.flatMap((text) => hang('  ', text, manner))
      : createList(symptoms.length > 0 ? terminal.parts.steps : '', '1', steps, manner)),
  ];
  return [...createPart(parts.meaning, meanings, manner), ...createPart(parts.fix, fixes, manner)];
}

function createPart(title: string, lines: readonly string[], manner: Manner): string[] {
  return lines.length === 0 ? [] : ['', toBold(title, manner), ...lines];
}

/** @param mark `1` numbers the items */
function createList(
  lead: string,
  mark: '-' | '1',
  items: readonly string[],
  manner: Manner,
): string[] {
  if (items.length === 0) return [];
  return [
    ...(lead === '' ? [] : hang('  ', lead, manner)),
    ...items.flatMap((text, index) =>
      hang(mark === '-' ? '  - ' : `  ${index + 1}. `, text, manner),
    ),
  ];
}
