import { fileURLToPath } from 'node:url';
import { serveFolder, type ServedFolder } from '../../src/pdf/serveFolder.ts';

/** The built site as a reader gets it, on a free port; `url` has no last slash and holds the sub-path of `BASE`. */
export async function openSite(): Promise<ServedFolder> {
  const dist = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
  return serveFolder(dist, process.env.BASE ?? '/');
}
