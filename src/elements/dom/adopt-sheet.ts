/**
 * Gives the page a style sheet that comes with a script, imported with `?inline`:
 * an ordinary import would put it on every page. It is there at once, and the
 * Content-Security-Policy, which allows no style elements, allows this.
 */
export function adoptSheet(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
