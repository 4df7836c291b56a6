import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { belongsInZip, pageForFiles } from './pages.ts';
import { readme } from './readme.ts';

/** The first day that a zip can say: no file's own date goes in, so that the same site gives the same bytes. */
const DATE = new Date(1980, 0, 1);
/** Packed already. */
const PACKED = /\.(?:woff2|png|pdf|wasm)$/;

export interface Zip {
  readonly bytes: Uint8Array;
  readonly files: number;
  readonly pdfs: number;
}

/**
 * A built folder as one file to carry.
 *
 * @param name the folder in which everything stands when it is unpacked
 */
export function makeZip(folder: string, name: string): Zip {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .filter(belongsInZip)
    .toSorted();
  const pdfs = paths.filter((path) => path.endsWith('.pdf')).length;
  const entries: Zippable = { [`${name}/README.txt`]: [Buffer.from(readme(pdfs > 0)), {}] };
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    entries[`${name}/${path}`] = [path.endsWith('.html') ? Buffer.from(pageForFiles(bytes.toString('utf8'))) : bytes, { level: PACKED.test(path) ? 0 : 9 }];
  }
  return { bytes: zipSync(entries, { mtime: DATE, os: 3, attrs: 0o644 << 16 }), files: paths.length + 1, pdfs };
}
