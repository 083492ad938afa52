/** Where a page can be corrected: its file in the repository, as GitHub opens it, or an issue. */

/** Where a guide is corrected, given the repository’s address. */
export function toGuideCorrectionUrl(repository: string, slug: string): string {
  return `${repository.replace(/\/+$/, '')}/edit/main/content/guides/${slug}.mdx`;
}

/** Where an issue is begun, with its title and its text filled in. */
export function toReportUrl(issues: string, title: string, body: string): string {
  const sign = issues.includes('?') ? '&' : '?';
  return `${issues}${sign}title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

/**
 * Where an explanation is corrected.
 *
 * @param repository the repository's address, such as `https://github.com/owner/name`
 * @param hasFile whether `content/codes/` has a file of the code; otherwise a new one is begun
 */
export function toCorrectionUrl(repository: string, code: string, hasFile: boolean): string {
  const folder = 'main/content/codes';
  const base = repository.replace(/\/+$/, '');
  return hasFile
    ? `${base}/edit/${folder}/${code}.yaml`
    : `${base}/new/${folder}?filename=${encodeURIComponent(code)}.yaml`;
}
