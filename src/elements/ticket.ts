/** *Copy for a ticket*: what someone needs who was not there. Plain text, a fact a line. */
import { toCodeAddress } from '../naming/addresses.ts';
import { fixers, retries } from '../words/en/advice.ts';
import { decoder as words } from '../words/en/decoder.ts';
import type { ErrorKind } from './error-kinds.ts';
import { isWellFormedCode, type KnownCode } from './known-code.ts';

/**
 * The code, what it means, whether to retry, who can fix it, the RequestIds and
 * the page's address: six lines a code, fewer where something is not known.
 * The message is left out: it may hold what is not for everyone.
 */
export function createTicket(
  kinds: readonly ErrorKind[],
  toUrl: (address: string) => string,
): string {
  return kinds.map((kind) => createLines(kind, kinds.length > 1, toUrl).join('\n')).join('\n\n');
}

function createLines(
  { known, errors, requestIds }: ErrorKind,
  isCounted: boolean,
  toUrl: (address: string) => string,
): string[] {
  const code = known?.code ?? words.noCodeNamed;
  const address = known && getCodeAddress(known);
  return [
    isCounted ? words.ticket.times(errors.length, code) : code,
    ...(known?.kind === 'known' && known.answer ? createAdviceLines(known.answer) : []),
    ...(requestIds.length > 0 ? [words.ticket.requestId(requestIds)] : []),
    ...(address === undefined ? [] : [toUrl(address)]),
  ];
}

function createAdviceLines(answer: NonNullable<Extract<KnownCode, { kind: 'known' }>['answer']>) {
  return [
    answer.summary,
    words.ticket.retry(retries[answer.retry], answer.retryNote),
    words.ticket.who(fixers[answer.fixer], answer.fixerNote),
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
