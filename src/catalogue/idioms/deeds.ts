/** What the actions that return a code have in common, as far as their names tell. */
import type { Spelling } from '../model.ts';
import { toSingular } from './lexicon.ts';

/** What all of the actions do: to something new, to something there, to nothing. */
export type Deed = 'makes' | 'changes' | 'removes' | 'reads';

const deedOfVerb: Readonly<Record<string, Deed>> = {
  Add: 'makes',
  Allocate: 'makes',
  Apply: 'makes',
  Batch: 'changes',
  Clone: 'makes',
  Copy: 'makes',
  Create: 'makes',
  Generate: 'makes',
  Import: 'makes',
  Launch: 'makes',
  Register: 'makes',
  Run: 'makes',
  Submit: 'makes',
  Upload: 'makes',
  Cancel: 'removes',
  Delete: 'removes',
  Destroy: 'removes',
  Detach: 'removes',
  Disassociate: 'removes',
  Release: 'removes',
  Remove: 'removes',
  Revoke: 'removes',
  Terminate: 'removes',
  Unbind: 'removes',
  Check: 'reads',
  Describe: 'reads',
  Get: 'reads',
  Inquire: 'reads',
  Inquiry: 'reads',
  List: 'reads',
  Query: 'reads',
  Search: 'reads',
  Associate: 'changes',
  Attach: 'changes',
  Bind: 'changes',
  Disable: 'changes',
  Enable: 'changes',
  Modify: 'changes',
  Rebuild: 'changes',
  Renew: 'changes',
  Reset: 'changes',
  Resize: 'changes',
  Restart: 'changes',
  Set: 'changes',
  Start: 'changes',
  Stop: 'changes',
  Switch: 'changes',
  Update: 'changes',
  Upgrade: 'changes',
};

const firstHump = /^[A-Z][a-z]+/;

/** What all actions do; undefined where they differ or a name does not tell. */
export function findDeed(actionNames: readonly string[]): Deed | undefined {
  const deeds = new Set(actionNames.map((name) => deedOfVerb[firstHump.exec(name)?.[0] ?? '']));
  const [deed] = deeds;
  return deeds.size === 1 ? deed : undefined;
}

/** The distinct actions that return a code, in the order of the catalogue. */
export function listActionNames(spellings: readonly Spelling[]): string[] {
  const names = spellings.flatMap(({ uses }) =>
    uses.flatMap(({ versions }) => versions.flatMap(({ actions }) => actions)),
  );
  return [...new Set(names.map(({ name }) => name))];
}

/** From the thing it lists, in letters only, to the action of a product: `securitygroup` → … */
export type ListActions = ReadonlyMap<string, string>;

const listing = /^(?:Describe|List)([A-Z]\w*?)(?:List)?$/;

/** The actions by which a product shows what there is, by what they show. */
export function collectListActions(actionNames: Iterable<string>): ListActions {
  const actions = new Map<string, string>();
  for (const name of actionNames) {
    const shown = listing.exec(name)?.[1]?.toLowerCase();
    if (shown === undefined) continue;
    const key = toSingular(shown);
    // A plural lists things, a singular may show a detail of one.
    if (!actions.has(key) || shown !== key) actions.set(key, name);
  }
  return actions;
}

/** The action that lists things of a name, or of the longest end of it that has one. */
export function findListAction(actions: ListActions, name: string): string | undefined {
  const words = name.toLowerCase().split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const found = actions.get(toSingular(words.slice(from).join('')));
    if (found !== undefined) return found;
  }
  return undefined;
}
