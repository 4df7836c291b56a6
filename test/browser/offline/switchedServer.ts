import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** A server of one address whose folder can be replaced, as a new build replaces an old one, and which can be stopped. */
export interface SwitchedServer {
  /** Address of the site's root, with its last slash. */
  readonly root: string;
  /** Paths that were asked for, from the site's root. */
  readonly asked: string[];
  /** The folder to serve from now on; single files may come from another one. */
  show(folder: string, but?: { readonly path: string; readonly from: string }): void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function switchedServer(base: string): Promise<SwitchedServer> {
  const prefix = base.replace(/\/+$/, '');
  const asked: string[] = [];
  let serve: (path: string) => ReturnType<typeof sirv> = () => sirv('.');
  let server: Server | undefined;
  let port = 0;
  const start = async (): Promise<void> => {
    server = createServer((request, response) => {
      const path = (request.url ?? '').slice(prefix.length).split('?')[0] ?? '';
      asked.push(path.slice(1));
      const missing = () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      if (!(request.url ?? '').startsWith(`${prefix}/`)) return void missing();
      request.url = path;
      serve(path.slice(1))(request, response, () => void missing());
    });
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    const address = server.address();
    if (address !== null && typeof address === 'object') port = address.port;
  };
  await start();
  return {
    root: `http://127.0.0.1:${port}${prefix}/`,
    asked,
    show(folder, but) {
      // It reads the folder anew for every request.
      const [whole, single] = [sirv(folder, { dev: true }), sirv(but?.from ?? folder, { dev: true })];
      serve = (path) => (path === but?.path ? single : whole);
    },
    async stop() {
      server?.closeAllConnections();
      await new Promise<void>((resolve) => server?.close(() => resolve()));
    },
    start,
  };
}
