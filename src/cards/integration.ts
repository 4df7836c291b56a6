import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-wasm';
import type { AstroIntegration } from 'astro';
import { everyCard, type Card } from './cardsOf.ts';
import { CardFonts } from './cardFonts.ts';
import { lightColors } from './colors.ts';
import { drawCard } from './drawCard.ts';
import { opaquePng } from './png.ts';
import { startRasterizer } from '../rasterizer/startRasterizer.ts';

const textsOf = (wanted: readonly Card[]) => ({
  title: wanted.flatMap(({ title }) => title.pieces).join(''),
  label: wanted.flatMap(({ brand, kicker, subtitle }) => [brand, kicker, ...subtitle.flatMap(({ pieces }) => pieces)]).join(''),
});

/** Every card as PNG, by its file's name below the site's root. */
export async function renderCards(wanted: readonly Card[], cache: string): Promise<Map<string, Uint8Array>> {
  await startRasterizer();
  const fonts = await CardFonts.load(cache, textsOf(wanted));
  const color = lightColors();
  return new Map(
    wanted.map((card) => {
      const drawn = new Resvg(drawCard(card, fonts, color), { font: { fontBuffers: fonts.buffers, loadSystemFonts: false } }).render();
      const png = opaquePng(drawn.pixels, drawn.width, drawn.height);
      drawn.free();
      return [card.file, png];
    }),
  );
}

/** Draws the pictures that stand for the pages where they are shared, once the pages are built. */
export default function cards(): AstroIntegration {
  let cache = '';
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('node_modules/.cache/fonts/', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const drawn = await renderCards(everyCard(), cache);
        for (const [file, png] of drawn) {
          const path = join(fileURLToPath(dir), file);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, png);
        }
        logger.info(`${drawn.size} pictures`);
      },
    },
  };
}
