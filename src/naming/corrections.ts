/** Where a page's explanation can be corrected: the file in the repository, as GitHub opens it. */

/**
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
