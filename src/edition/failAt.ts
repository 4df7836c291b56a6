import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** Stops the build at `node`, with the file, the line and what to write instead. */
export function failAt(file: VFile, node: Node | undefined, message: string): never {
  const line = node?.position?.start.line;
  const where = `${file.path ?? 'content'}${line === undefined ? '' : `:${line}`}`;
  return file.fail(`${where}: ${message}`, { place: node?.position, source: 'edition' });
}
