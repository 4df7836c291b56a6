import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import type { SourceOf } from '../faces/assign.ts';
import type { Face } from '../faces/faces.ts';
import { cached, digest } from './cache.ts';

const require = createRequire(import.meta.url);

/** A font file of an npm package. */
export interface Source {
  readonly bytes: Buffer;
  readonly hash: string;
  readonly characters: ReadonlySet<number>;
}

/** The font files that faces are cut from. */
export class Sources {
  readonly #folder: string;
  readonly #loaded = new Map<string, Source>();

  constructor(cacheFolder: string) {
    this.#folder = cacheFolder;
  }

  /** Read the sources of these faces, as far as they are not read yet. */
  async load(faces: Iterable<Face>): Promise<void> {
    for (const specifier of new Set([...faces].flatMap((face) => face.sources))) {
      if (this.#loaded.has(specifier)) continue;
      const bytes = readFileSync(require.resolve(specifier));
      const hash = digest(bytes);
      const list = await cached(this.#folder, `${hash}.characters`, async () => Buffer.from(Uint32Array.from(charactersOf(bytes)).buffer));
      const characters = new Set(new Uint32Array(list.buffer.slice(list.byteOffset, list.byteOffset + list.byteLength)));
      this.#loaded.set(specifier, { bytes, hash, characters });
    }
  }

  get(specifier: string): Source {
    const source = this.#loaded.get(specifier);
    if (source === undefined) throw new Error(`fonts: ${specifier} was not loaded`);
    return source;
  }

  readonly sourceOf: SourceOf = (face, code) => face.sources.findIndex((specifier) => this.get(specifier).characters.has(code));
}

/** The code points that a font has a glyph for. */
export function charactersOf(font: Buffer): number[] {
  const opened = create(font);
  if (opened.isCollection) throw new Error('fonts: a collection is not a face');
  return opened.characterSet.toSorted((a, b) => a - b);
}
