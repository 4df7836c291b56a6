import subsetFont from 'subset-font';
import { features, type Face } from '../faces/faces.ts';
import { cached, digest } from './cache.ts';
import { lightnessOf, withLightOutlines } from './lightOutlines.ts';
import { shortNames } from './names.ts';
import { readTables, writeTables } from './sfnt.ts';
import type { Source } from './sources.ts';

// Vertical setting and the instructions of old screens: pages use neither.
const UNUSED_TABLES = ['vhea', 'vmtx', 'VORG', 'BASE', 'DSIG', 'meta', 'STAT', 'MVAR'];

/** Raise when the recipe changes, so that what was cut by the old one is not taken from the cache. */
const RECIPE = '7';

const optionsFor = (face: Face) => ({ keepFeatures: features[face.script], noHinting: true, dropTables: UNUSED_TABLES });

/** A font of spaces alone has no outlines, and browsers refuse it; a mark goes along. */
const MARK = '。.';
const codesOfMark = Array.from(MARK, (mark) => mark.codePointAt(0) ?? 0);

function withAnOutline(text: string): string {
  return /^\s*$/u.test(text) ? text + MARK : text;
}

const codesOf = (characters: Iterable<number>): string => withAnOutline(String.fromCodePoint(...[...new Set(characters)].toSorted((a, b) => a - b)));

function withNames(font: Buffer, names: Buffer): Buffer {
  return writeTables(
    font.readUInt32BE(0),
    readTables(font).map(({ tag, bytes }) => ({ tag, bytes: tag === 'name' ? names : bytes })),
  );
}

/**
 * Cuts fonts out of sources. A source is unpacked and lightened once, for all the characters that the site needs of
 * it, and only when some file is not in the cache yet.
 */
export class FontCutter {
  readonly #folder: string;
  readonly #wanted: ReadonlyMap<Source, Iterable<number>>;
  readonly #light = new Map<Source, Promise<Buffer>>();

  /** @param wanted every character that will be cut from each source */
  constructor(cacheFolder: string, wanted: ReadonlyMap<Source, Iterable<number>>) {
    this.#folder = cacheFolder;
    this.#wanted = wanted;
  }

  #lightSource(face: Face, source: Source): Promise<Buffer> {
    const known = this.#light.get(source);
    if (known !== undefined) return known;
    const text = codesOf([...(this.#wanted.get(source) ?? []), ...codesOfMark]);
    const light = subsetFont(source.bytes, text, { ...optionsFor(face), targetFormat: 'truetype' }).then((font) => withNames(withLightOutlines(font, lightnessOf(face)), shortNames(face)));
    this.#light.set(source, light);
    return light;
  }

  async #cut(face: Face, source: Source, text: string): Promise<Buffer> {
    try {
      return await subsetFont(await this.#lightSource(face, source), text, { ...optionsFor(face), targetFormat: 'woff2' });
    } catch (cause) {
      throw new Error(`fonts: ${face.id} could not be cut to “${text}”`, { cause });
    }
  }

  /** A woff2 file with these characters of `source`, cut once and kept. */
  cut(face: Face, source: Source, characters: Iterable<number>): Promise<Buffer> {
    const text = codesOf(characters);
    const key = `${digest(RECIPE, source.hash, face.script, JSON.stringify(lightnessOf(face)), shortNames(face).toString('latin1'), features[face.script].join(), text)}.woff2`;
    return cached(this.#folder, key, () => this.#cut(face, source, text));
  }
}
