import subsetFont from 'subset-font';
import { features, type Face } from '../faces/faces.ts';
import { cached, digest } from './cache.ts';
import { lightness, withLightOutlines } from './lightOutlines.ts';
import type { Source } from './sources.ts';

// Vertical setting and the instructions of old screens: pages use neither.
const UNUSED_TABLES = ['vhea', 'vmtx', 'VORG', 'BASE', 'DSIG', 'meta', 'STAT', 'MVAR'];

/** Raise when the recipe changes, so that what was cut by the old one is not taken from the cache. */
const RECIPE = '3';

/** A font of spaces alone has no outlines, and browsers refuse it; a mark goes along. */
function withAnOutline(text: string): string {
  return /^\s*$/u.test(text) ? `${text}。.` : text;
}

async function cut(face: Face, source: Source, text: string): Promise<Buffer> {
  const options = { keepFeatures: features[face.script], noHinting: true, dropTables: UNUSED_TABLES };
  const outlines = withLightOutlines(await subsetFont(source.bytes, text, { ...options, targetFormat: 'truetype' }), lightness[face.script]);
  return subsetFont(outlines, text, { ...options, targetFormat: 'woff2' });
}

/** A woff2 file with these characters of `source`, cut once and kept. */
export function cutFont(cacheFolder: string, face: Face, source: Source, characters: Iterable<number>): Promise<Buffer> {
  const text = withAnOutline(String.fromCodePoint(...[...characters].toSorted((a, b) => a - b)));
  const key = `${digest(RECIPE, source.hash, face.script, features[face.script].join(), text)}.woff2`;
  return cached(cacheFolder, key, () => cut(face, source, text).catch((cause: unknown) => {
    throw new Error(`fonts: ${face.id} could not be cut to “${text}”`, { cause });
  }));
}
