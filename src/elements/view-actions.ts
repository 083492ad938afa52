/** The buttons under a view. */
import { decoder as words } from '../words/en/decoder.ts';
import type { Action, ViewContext } from './decoded-view.ts';
import type { ErrorKind } from './error-kinds.ts';
import { createTicket } from './ticket.ts';

/** The buttons that copy what was found. */
export function createCopyActions(
  kinds: readonly ErrorKind[],
  requestIds: readonly string[],
  { toUrl }: ViewContext,
): Action[] {
  const ticket: Action = {
    kind: 'copy',
    label: words.copyForTicket,
    text: createTicket(kinds, toUrl),
  };
  return [ticket, ...createRequestIdActions(requestIds)];
}

/** The button that copies the RequestIds, a line each; none where there are none. */
export function createRequestIdActions(requestIds: readonly string[]): Action[] {
  const label = requestIds.length === 1 ? words.copyRequestId : words.copyAllRequestIds;
  return requestIds.length === 0 ? [] : [{ kind: 'copy', label, text: requestIds.join('\n') }];
}

/** The button that empties the box. */
export const clearAction: Action = { kind: 'clear', label: words.clear };
