/**
 * Draws the pictures that chats show beside a link: one a family, and one for all other pages.
 * They are named by absolute addresses only, and so are made where the build knows the site's host.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitePicture, toPictureAddress } from '../naming/addresses.ts';
import { drawFamily, drawSite, type Typefaces } from '../pictures/draw-picture.ts';
import { readTypeface } from '../pictures/typeface.ts';
import { picture as words } from '../words/en/picture.ts';

/** The files of two faces of `src/styles/tokens.css`. Those in WOFF 2 are not read right. */
function readTypefaces(): Typefaces {
  return {
    code: readTypeface('@fontsource/noto-sans-mono/files/noto-sans-mono-latin-600-normal.woff'),
    prose: readTypeface('@fontsource/noto-sans/files/noto-sans-latin-500-normal.woff'),
  };
}

/** Sixteen colours are enough for five and their blends, and half as heavy as more. */
async function toPng(svg: string): Promise<Buffer> {
  // Here, since it is not there for every machine, and most builds draw nothing.
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 })
    .toBuffer();
}

export function pictures(): AstroIntegration {
  let isHosted = false;
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        isHosted = config.site !== undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!isHosted) return;
        const { catalogue } = await import('../catalogue/site-catalogue.ts');
        const faces = readTypefaces();
        const drawn = [
          { address: sitePicture, svg: drawSite(words, faces) },
          ...[...catalogue.families.keys()].map((family) => ({
            address: toPictureAddress(family),
            svg: drawFamily(family, words, faces),
          })),
        ];
        await Promise.all(
          drawn.map(async ({ address, svg }) => {
            const file = fileURLToPath(new URL(`.${address}`, dir));
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, await toPng(svg));
          }),
        );
        logger.info(`${drawn.length} pictures are drawn.`);
      },
    },
  };
}
