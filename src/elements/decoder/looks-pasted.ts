/** Longer than any code; nobody types so much into a search field. UTF-16 units. */
const longestTyped = 100;

/** Whether a text in a search field is, by its form, rather a paste than a query. A SecretId always is. */
export function looksPasted(text: string): boolean {
  return text.length > longestTyped || /[{}[\]":=<>]|AKID\w{8}/.test(text);
}
