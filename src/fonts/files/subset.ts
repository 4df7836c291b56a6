import subsetFont from 'subset-font';
import { features, type Face } from '../faces/faces.ts';
import { cached, digest } from './cache.ts';
import type { Source } from './sources.ts';

// Vertical setting and the instructions of old screens: pages use neither.
const UNUSED_TABLES = ['vhea', 'vmtx', 'VORG', 'BASE', 'DSIG', 'meta', 'STAT', 'MVAR'];

/** Raise when the recipe changes, so that what was cut by the old one is not taken from the cache. */
const RECIPE = '1';

/** A woff2 file with these characters of `source`, cut once and kept. */
export function cutFont(cacheFolder: string, face: Face, source: Source, characters: Iterable<number>): Promise<Buffer> {
  const text = String.fromCodePoint(...[...characters].toSorted((a, b) => a - b));
  const keepFeatures = features[face.script];
  const key = `${digest(RECIPE, source.hash, keepFeatures.join(), text)}.woff2`;
  return cached(cacheFolder, key, () => subsetFont(source.bytes, text, { targetFormat: 'woff2', keepFeatures, noHinting: true, dropTables: UNUSED_TABLES }));
}
