import { access } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServedFolder {
  /** Address of the folder's root, with its sub-path and without a last slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site on a free port of this machine only, under the sub-path for which it was built. */
export async function serveFolder(folder: string, base = '/'): Promise<ServedFolder> {
  await access(join(folder, 'index.html')).catch((cause: unknown) => {
    throw new Error(`${folder} holds no built site: run \`npm run build\` first`, { cause });
  });
  const prefix = base.replace(/^\/*|\/+$/g, '').replace(/^(?=.)/, '/');
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const missing = () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const path = request.url ?? '/';
    if (path !== prefix && !path.startsWith(`${prefix}/`)) return void missing();
    request.url = path.slice(prefix.length) || '/';
    files(request, response, () => void missing());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the local server got no port');
  return {
    url: `http://127.0.0.1:${address.port}${prefix}`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      });
    },
  };
}
