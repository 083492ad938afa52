/** A version of a product’s API and the names of its actions. */
interface VersionActions {
  version: string;
  actions: readonly string[];
}

/**
 * The anchor of each action on its product's page: the newest version that has
 * the action gets its bare name, older ones the version before it.
 *
 * @param versions the newest first
 * @returns from `version Action` to the fragment
 */
export function nameActionAnchors(versions: readonly VersionActions[]): Map<string, string> {
  const anchors = new Map<string, string>();
  const taken = new Set<string>();
  for (const { version, actions } of versions) {
    for (const action of actions) {
      anchors.set(`${version} ${action}`, taken.has(action) ? `${version}-${action}` : action);
      taken.add(action);
    }
  }
  return anchors;
}
