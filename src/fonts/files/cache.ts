import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Hash of what a cached thing was made from. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** Bytes under `key` in `folder`, made when they are not there yet. */
export async function cached(folder: string, key: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const path = join(folder, key);
  try {
    return await readFile(path);
  } catch {
    const bytes = Buffer.from(await make());
    await mkdir(dirname(path), { recursive: true });
    // Written aside and moved, so that two builds at once never read half a file.
    const aside = `${path}.${process.pid}`;
    await writeFile(aside, bytes);
    await rename(aside, path);
    return bytes;
  }
}
