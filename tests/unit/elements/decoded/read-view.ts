/** What the tests of the decoded view read of one, and failures to make one of. */
import assert from 'node:assert/strict';
import type { DecodedError } from '../../../../src/decoder/index.ts';
import type { Block, DecodedView } from '../../../../src/elements/decoded/decoded-view.ts';
import type { Summary } from '../../../../src/paste/summary.ts';
import { createError, createSummary } from '../fixtures.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

export function find<Kind extends Block['kind']>(view: DecodedView, kind: Kind): BlockOf<Kind> {
  const block = view.blocks.find((one): one is BlockOf<Kind> => one.kind === kind);
  assert.ok(block, `The view has no block "${kind}".`);
  return block;
}

export function getLabels(view: DecodedView): string[] {
  return find(view, 'facts').facts.map(({ label }) => label);
}

export function getActions(view: DecodedView): string[] {
  return find(view, 'actions').actions.map(({ label }) => label);
}

export function getCopied(view: DecodedView, label: string): string {
  const action = find(view, 'actions').actions.find((one) => one.label === label);
  assert.ok(action?.kind === 'copy', `No button is labelled ${label}.`);
  return action.text;
}

/** Everything that a view says or links to, as one text. */
export function print(view: DecodedView): string {
  return JSON.stringify(view);
}

export const ids = ['a1b2c3d4-0000-4000-8000-000000000001', 'a1b2c3d4-0000-4000-8000-000000000002'];

export function failure(...errors: Partial<DecodedError>[]): Summary {
  return createSummary({ errors: errors.map((error) => createError(error)) });
}
