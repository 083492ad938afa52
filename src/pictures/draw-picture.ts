/**
 * The pictures that chats show beside a link, as SVG: a family's name, or the site's. As on a
 * page, all hangs on one line, and every dot stands on it.
 */
import { fitName } from './fit-name.ts';
import { pictureSize } from './size.ts';
import type { Typeface } from './typeface.ts';

export interface PictureWords {
  /** The site's name. The first dot in it stands on the line, as that of `about` does. */
  name: string;
  unofficial: string;
  about: string;
}

export interface Typefaces {
  /** All of its letters have one width. */
  code: Typeface;
  prose: Typeface;
}

/** The light colours of `src/styles/tokens.css`; what draws the pictures knows no `oklch`. */
const colours = {
  paper: '#f9fcfc',
  rule: '#d3dadc',
  ink: '#142025',
  quiet: '#525f64',
  accent: '#006778',
} as const;

const edge = 64;

interface Row {
  face: Typeface;
  /** Ends at the line; after its dot, if it has one, it goes on beyond. */
  text: string;
  size: number;
  baseline: number;
  colour: string;
}

/** How far a text keeps from the line, and how large the dot is, as shares of its size. */
const gap = 0.24;
const dotRadius = 0.1;

/** A text whose first dot stands on the line. */
function drawRow(axis: number, { face, text, size, baseline, colour }: Row): string {
  const [before = '', ...rest] = text.split('.');
  const after = rest.join('.');
  const left = axis - (gap + face.measure(before)) * size;
  const dot = `<circle cx="${axis}" cy="${baseline - dotRadius * size}" r="${dotRadius * size}" fill="${colours.accent}"/>`;
  return [
    `<g fill="${colour}">`,
    face.draw(before, { x: left, y: baseline, size }),
    after === '' ? '' : face.draw(after, { x: axis + gap * size, y: baseline, size }),
    '</g>',
    rest.length === 0 ? '' : dot,
  ].join('');
}

function drawSheet(axis: number, content: readonly string[]): string {
  const { width, height } = pictureSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<path d="M${axis} 0V${height}" stroke="${colours.rule}" stroke-width="4"/>`,
    ...content,
    '</svg>',
  ].join('');
}

/** "unofficial", below the part of the name that stands beyond the line. */
function drawUnofficial(
  axis: number,
  { prose }: Typefaces,
  text: string,
  place: { indent: number; size: number; baseline: number },
): string {
  const { indent, size, baseline } = place;
  return `<g fill="${colours.quiet}">${prose.draw(text, { x: axis + indent, y: baseline, size })}</g>`;
}

/** The picture of a family: its name ends at the line, where the dot of its codes stands. */
export function drawFamily(family: string, words: PictureWords, faces: Typefaces): string {
  const axis = 952;
  const { code, prose } = faces;
  const fitted = fitName(family, axis - edge, code.measure('n'));
  const { size } = fitted;
  const leading = size * 1.12;
  const middle = 345;
  const last = middle + size * 0.36 + ((fitted.lines.length - 1) * leading) / 2;
  const lines = fitted.lines.map((line, index, { length }) => ({
    face: code,
    text: index === length - 1 ? `${line}.` : line,
    size,
    baseline: last - (length - 1 - index) * leading,
    colour: colours.ink,
  }));
  const name = { face: prose, text: words.name, size: 42, baseline: 108, colour: colours.ink };
  const about = { face: prose, text: words.about, size: 36, baseline: 558, colour: colours.quiet };
  return drawSheet(axis, [
    ...[name, ...lines, about].map((row) => drawRow(axis, row)),
    drawUnofficial(axis, faces, words.unofficial, {
      indent: gap * name.size,
      size: 28,
      baseline: 148,
    }),
  ]);
}

/** The picture of all pages that are about no family. */
export function drawSite(words: PictureWords, faces: Typefaces): string {
  const axis = 500;
  const { prose } = faces;
  const name = { face: prose, text: words.name, size: 136, baseline: 330, colour: colours.ink };
  const about = { face: prose, text: words.about, size: 36, baseline: 558, colour: colours.quiet };
  return drawSheet(axis, [
    ...[name, about].map((row) => drawRow(axis, row)),
    drawUnofficial(axis, faces, words.unofficial, {
      indent: gap * name.size,
      size: 52,
      baseline: 410,
    }),
  ]);
}
