/** *Copy for a ticket*: what someone needs who was not there, a fact a line. */
import { toCodeAddress } from '../naming/addresses.ts';
import { fixers, retries } from '../words/en/advice.ts';
import { decoder as words } from '../words/en/decoder.ts';
import type { ErrorKind } from './error-kinds.ts';
import { isWellFormedCode, type KnownCode } from './known-code.ts';
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
  toUrl: (address: string) => string,
  form: TicketForm,
): string {
  const write = form === 'plain' ? writePlain : writeMarkdown;
  return kinds.map((kind) => write(kind, kinds.length > 1, toUrl)).join('\n\n');
}

type Write = (kind: ErrorKind, isCounted: boolean, toUrl: (address: string) => string) => string;

const writePlain: Write = (kind, isCounted, toUrl) => {
  const { code, summary, facts, address } = collectFacts(kind);
  return [
    isCounted ? words.ticket.times(kind.count, code) : code,
    ...summary,
    ...facts.map(({ label, text }) => words.ticket.fact(label, text)),
    ...(address === undefined ? [] : [toUrl(address)]),
  ].join('\n');
};

const writeMarkdown: Write = (kind, isCounted, toUrl) => {
  const { code, summary, facts, address } = collectFacts(kind);
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

function collectFacts(kind: ErrorKind) {
  const { known } = kind;
  const answer = known?.kind === 'known' ? known.answer : undefined;
  const { ticket, labels } = words;
  const advice: TicketFact[] = answer
    ? [
        { label: labels.retry, text: ticket.answer(retries[answer.retry], answer.retryNote) },
        { label: labels.who, text: ticket.answer(fixers[answer.fixer], answer.fixerNote) },
      ]
    : [];
  return {
    code: known?.code ?? words.noCodeNamed,
    summary: answer ? [answer.summary] : [],
    facts: [...advice, ...collectTextFacts(kind)],
    address: known && getCodeAddress(known),
  };
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
      return toCodeAddress(known.code);
    case 'unchecked':
      return isWellFormedCode(known.code) ? toCodeAddress(known.code) : undefined;
    case 'unknown':
      return undefined;
  }
}
