/**
 * Puts the pages of the handbook together into the page that is open. It runs in the browser,
 * and so it names nothing from outside itself.
 */
import type { Chapter } from './chapters.ts';

export interface Book {
  /** Where the site is served for this, without a slash at its end. */
  url: string;
  chapters: readonly Chapter[];
  title: string;
  /** The paragraphs of the title page. */
  front: readonly string[];
  contents: string;
  parts: Readonly<Record<Chapter['part'], string>>;
  styles: string;
}

/** The id of each chapter is `chapter-` with its number; `[data-page-of]` waits for page numbers. */
export async function assembleBook(book: Book): Promise<void> {
  const { url, chapters } = book;
  const left =
    '[data-tail], .trail, .actions, response-decoder, form, script, .fold .tally, ' +
    '#find-yours, #codes-of-this-family';
  const ids = new Map(chapters.map(({ address }, index) => [url + address, `chapter-${index}`]));

  const create = (name: string, text = '', attributes: Record<string, string> = {}) => {
    const element = document.createElement(name);
    element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  /** A link to what the book holds stays in it; others lead to the site, if its host is known. */
  const turnLink = (link: Element, from: string, canonical: string | undefined) => {
    const target = new URL(link.getAttribute('href') ?? '', from);
    if (target.origin !== new URL(url).origin) return;
    const id = ids.get(target.origin + target.pathname);
    if (id !== undefined) link.setAttribute('href', `#${id}${target.hash.replace('#', '-')}`);
    else if (canonical === undefined) link.removeAttribute('href');
    else link.setAttribute('href', new URL(target.pathname + target.hash, canonical).href);
  };

  const readChapter = async ({ address }: Chapter): Promise<Element> => {
    const from = url + address;
    const answer = await fetch(from);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const article = page.querySelector('article');
    if (!answer.ok || !article) throw new Error(`The site has no ${address}.`);
    const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
    for (const part of article.querySelectorAll(left)) part.remove();
    const id = ids.get(from) ?? '';
    for (const part of article.querySelectorAll('[id]')) part.id = `${id}-${part.id}`;
    for (const link of article.querySelectorAll('a[href]')) {
      turnLink(link, from, canonical ?? undefined);
    }
    // Chromium writes a code that is set in parts twice into the outline.
    for (const code of article.querySelectorAll('h1.code')) {
      code.replaceWith(create('h1', code.textContent));
    }
    // A level below the heading of their part: the outline of the PDF is made of these.
    for (const heading of article.querySelectorAll('h1, h2, h3')) {
      heading.setAttribute('aria-level', String(Number(heading.localName.slice(1)) + 1));
    }
    article.id = id;
    return document.adoptNode(article);
  };

  const front = create('section', '', { class: 'book-front' });
  front.append(create('h1', book.title), ...book.front.map((text) => create('p', text)));
  const contents = create('section', '', { class: 'book-contents' });
  contents.append(create('h1', book.contents));
  const main = create('main');
  main.append(front, contents);

  let part: Chapter['part'] | undefined;
  for (const chapter of chapters) {
    if (chapter.part !== part) {
      part = chapter.part;
      contents.append(create('h2', book.parts[part]), create('ol'));
      main.append(create('h1', book.parts[part], { class: 'book-part' }));
    }
    const id = ids.get(url + chapter.address) ?? '';
    const row = create('li');
    row.append(
      create('a', chapter.title, { href: `#${id}` }),
      create('span', '', { 'data-page-of': id }),
    );
    contents.lastElementChild?.append(row);
    main.append(await readChapter(chapter));
  }

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(book.styles);
  document.adoptedStyleSheets = [sheet];
  document.title = book.title;
  document.querySelector('link[rel="canonical"]')?.remove();
  document.body.replaceChildren(main);
}
