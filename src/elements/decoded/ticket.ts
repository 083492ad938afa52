/** *Copy for a ticket*: what someone needs who was not there, a fact a line. */
import { toCodeAddress } from '../../naming/addresses.ts';
import { retries } from '../../words/en/advice.ts';
import { decoder as words } from '../../words/en/decoder.ts';
import type { ViewContext } from './decoded-view.ts';
import type { ErrorKind } from './error-kinds.ts';
import { toSentence } from './inline.ts';
import { isWellFormedCode } from '../../lookup/near-codes.ts';
import type { KnownCode } from './known-code.ts';
import type { EntryAnswer, EntryFact } from './read-entry-page.ts';
import { describeCall, describeTimes } from './view-facts.ts';

/** So many RequestIds are enough for whoever searches by them. */
const mostIds = 20;

/** Plain text, or the same as a list of Markdown. */
export type TicketForm = 'plain' | 'markdown';

/**
 * The code, what it means, whether to retry, who can fix it, the RequestIds, the
 * call, the time and the page's address: a line each, fewer where something is not
 * known. The message is left out: it may hold what is not for everyone.
 */
export function createTicket(
  kinds: readonly ErrorKind[],
  context: TicketContext,
  form: TicketForm,
): string {
  const write = form === 'plain' ? writePlain : writeMarkdown;
  return kinds.map((kind) => write(kind, kinds.length > 1, context)).join('\n\n');
}

/** The same of a code alone: what its page says, and where that is. */
export function createEntryTicket(code: string, answer: EntryAnswer, url: string): string {
  return writeLines(code, [toSentence(answer.summary)], describeAnswer(answer), url);
}

/** A reference to a code's page, for texts in Markdown. */
export function createEntryReference(code: string, answer: EntryAnswer, url: string): string {
  const meaning = answer.summary.map(({ kind, text }) => (kind === 'name' ? `\`${text}\`` : text));
  return `[${code}](${url}): ${meaning.join('')}`;
}

type TicketContext = Pick<ViewContext, 'toUrl' | 'explain'>;

type Write = (kind: ErrorKind, isCounted: boolean, context: TicketContext) => string;

const writePlain: Write = (kind, isCounted, { toUrl, explain }) => {
  const { code, summary, facts, address } = collectFacts(kind, explain);
  const name = isCounted ? words.ticket.times(kind.count, code) : code;
  return writeLines(name, summary, facts, address === undefined ? undefined : toUrl(address));
};

function writeLines(
  name: string,
  summary: readonly string[],
  facts: readonly TicketFact[],
  url: string | undefined,
): string {
  return [
    name,
    ...summary,
    ...facts.map(({ label, text }) => words.ticket.fact(label, text)),
    ...(url === undefined ? [] : [url]),
  ].join('\n');
}

const writeMarkdown: Write = (kind, isCounted, { toUrl, explain }) => {
  const { code, summary, facts, address } = collectFacts(kind, explain);
  const name = isCounted ? words.ticket.times(kind.count, `\`${code}\``) : `\`${code}\``;
  return [
    [`**${name}**`, ...summary].join(': '),
    '',
    ...facts.map(({ label, text, isCode }) =>
      words.ticket.item(label, isCode ? `\`${text.replaceAll(', ', '`, `')}\`` : text),
    ),
    ...(address === undefined ? [] : [`- <${toUrl(address)}>`]),
  ].join('\n');
};

interface TicketFact {
  label: string;
  text: string;
  isCode?: boolean;
}

function collectFacts(kind: ErrorKind, explain: TicketContext['explain']) {
  const { known } = kind;
  const answer = known && explain(known);
  return {
    code: known?.code ?? words.noCodeNamed,
    summary: answer ? [toSentence(answer.summary)] : [],
    facts: [...collectAdvice(known, answer), ...collectTextFacts(kind)],
    address: known && getCodeAddress(known),
  };
}

/** What the page says, or without it the word on a retry. */
function collectAdvice(
  known: KnownCode | undefined,
  answer: EntryAnswer | undefined,
): TicketFact[] {
  if (answer) return describeAnswer(answer);
  return known?.kind === 'known' ? [{ label: words.labels.retry, text: retries[known.retry] }] : [];
}

function describeAnswer({ retry, fixer }: EntryAnswer): TicketFact[] {
  const { ticket, labels } = words;
  const write = (label: string, { word, note }: EntryFact): TicketFact => ({
    label,
    text: ticket.answer(word, toSentence(note)),
  });
  return [write(labels.retry, retry), write(labels.who, fixer)];
}

/** What the text itself said. */
function collectTextFacts({ requestIds, actions, products, times }: ErrorKind): TicketFact[] {
  const { labels } = words;
  const ids = requestIds.items.slice(0, mostIds).join(', ');
  const rest = requestIds.count - Math.min(requestIds.items.length, mostIds);
  const call = describeCall(actions, products);
  return [
    ...(ids === ''
      ? []
      : [
          {
            label: requestIds.count === 1 ? labels.requestId : labels.requestIds,
            text: rest > 0 ? `${ids} ${words.others(rest)}` : ids,
            isCode: rest === 0,
          },
        ]),
    ...(call === '' ? [] : [{ label: labels.call, text: call }]),
    ...(times ? [{ label: labels.time, text: describeTimes(times) }] : []),
  ];
}

/** The address of a code's page; undefined if the list of codes lacks it, or it cannot be an address. */
export function getCodeAddress(known: KnownCode): string | undefined {
  switch (known.kind) {
    case 'known':
      return known.address;
    case 'unchecked':
      return isWellFormedCode(known.code) ? toCodeAddress(known.code) : undefined;
    case 'unknown':
      return undefined;
  }
}
