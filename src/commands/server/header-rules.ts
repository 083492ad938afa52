/** `_headers` as the hosts read it that read it: a pattern a paragraph, with its headers below. */

interface Rule {
  pattern: string;
  headers: readonly (readonly [name: string, value: string])[];
}

export function parseHeaderRules(text: string): Rule[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().split('\n'))
    .map(([pattern = '', ...lines]) => ({
      pattern,
      headers: lines.flatMap((line) => {
        const [, name, value] = /^\s*([\w-]+):\s*(.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      }),
    }));
}

/** The headers that the rules give an address; an asterisk at the end of a pattern stands for all that follows. */
export function getHeaders(rules: readonly Rule[], pathname: string): Record<string, string> {
  const matching = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern,
  );
  return Object.fromEntries(matching.flatMap(({ headers }) => headers));
}
