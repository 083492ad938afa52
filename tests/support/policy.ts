/** The policy that keeps all that is pasted in the browser. Words that would weaken it are not here. */
const policy: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};

/** What a policy lacks, and what it lets through besides. */
export function findPolicyFaults(text: string): string[] {
  const directives = new Map(
    text.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  return [
    ...Object.keys(policy)
      .filter((name) => !directives.has(name))
      .map((name) => `lacks ${name}`),
    ...[...directives].flatMap(([name, sources]) =>
      sources
        .filter((source) => !policy[name]?.includes(source))
        .map((source) => `lets through ${name} ${source}`),
    ),
  ];
}
