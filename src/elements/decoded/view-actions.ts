/** The buttons under a view. */
import type { Listed } from '../../paste/summary.ts';
import { decoder as words } from '../../words/en/decoder.ts';
import type { Action, ViewContext } from './decoded-view.ts';
import type { ErrorKind } from './error-kinds.ts';
import { createTicket, getCodeAddress } from './ticket.ts';

/** The buttons that copy what was found. */
export function createCopyActions(
  kinds: readonly ErrorKind[],
  requestIds: Listed<string>,
  context: ViewContext,
): Action[] {
  const [kind] = kinds;
  const address = kinds.length === 1 && kind?.known ? getCodeAddress(kind.known) : undefined;
  return [
    { kind: 'copy', label: words.copyForTicket, text: createTicket(kinds, context, 'plain') },
    { kind: 'copy', label: words.copyAsMarkdown, text: createTicket(kinds, context, 'markdown') },
    ...createRequestIdActions(requestIds),
    ...(address === undefined
      ? []
      : [{ kind: 'copy' as const, label: words.copyLink, text: context.toUrl(address) }]),
  ];
}

/** The button that copies the RequestIds, a line each; none where there are none. */
export function createRequestIdActions({ items, count }: Listed<string>): Action[] {
  if (items.length === 0) return [];
  const label =
    count === 1
      ? words.copyRequestId
      : count === items.length
        ? words.copyAllRequestIds
        : words.copyFirstRequestIds(items.length);
  return [{ kind: 'copy', label, text: items.join('\n') }];
}

/** The button that empties the box. */
export const clearAction: Action = { kind: 'clear', label: words.clear };
