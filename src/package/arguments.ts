/** What the command was asked for. Pure. */

export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** Look these codes up. */
  | { readonly kind: 'codes'; readonly codes: readonly string[]; readonly isJson: boolean }
  /** Read the standard input. */
  | { readonly kind: 'text'; readonly isJson: boolean }
  /** The command was used wrongly. `option` is the one that it does not know. */
  | { readonly kind: 'wrong'; readonly option: string | undefined };

/**
 * Reads the command’s arguments; after `--` all are codes.
 * @param hasInput whether something is piped into the command
 */
export function parseArguments(parameters: readonly string[], hasInput: boolean): Request {
  const end = parameters.indexOf('--');
  const own = end < 0 ? parameters : parameters.slice(0, end);
  const options = own.filter((one) => one.startsWith('-') && one !== '-');
  const codes = [
    ...own.filter((one) => !one.startsWith('-')),
    ...(end < 0 ? [] : parameters.slice(end + 1)),
  ];
  const option = options.find((one) => !(one in knownOptions));
  if (option !== undefined) return { kind: 'wrong', option };
  const asked = new Set(options.map((one) => knownOptions[one]));
  if (asked.has('help')) return { kind: 'help' };
  if (asked.has('version')) return { kind: 'version' };
  const isJson = asked.has('json');
  if (codes.length > 0) return { kind: 'codes', codes, isJson };
  return hasInput || own.includes('-')
    ? { kind: 'text', isJson }
    : { kind: 'wrong', option: undefined };
}

const knownOptions: Readonly<Record<string, 'help' | 'version' | 'json'>> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-v': 'version',
  '--json': 'json',
};
