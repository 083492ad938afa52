/** A typeface as outlines: a picture drawn with them looks alike on every machine, whatever its fonts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Glyph } from 'fontkitten';

export interface Typeface {
  /** How wide a text is at a size of 1. */
  measure: (text: string) => number;
  /** A text as SVG, its baseline beginning at a point. */
  draw: (text: string, place: { x: number; y: number; size: number }) => string;
}

/** @param file a font's file as a package names it */
export function readTypeface(file: string): Typeface {
  const font = create(readFileSync(fileURLToPath(import.meta.resolve(file))));
  if (font.isCollection) throw new Error(`${file} holds several fonts.`);
  const { unitsPerEm } = font;
  const toGlyphs = (text: string): Glyph[] =>
    Array.from(text, (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));

  return {
    measure: (text) =>
      toGlyphs(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) / unitsPerEm,
    draw: (text, { x, y, size }) => {
      let pen = 0;
      const outlines = toGlyphs(text).map(({ path, advanceWidth }) => {
        const outline = path.translate(pen, 0).toSVG();
        pen += advanceWidth;
        return outline;
      });
      const scale = size / unitsPerEm;
      return `<path transform="translate(${x} ${y}) scale(${scale} ${-scale})" d="${outlines.join('')}"/>`;
    },
  };
}
