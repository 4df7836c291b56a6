import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { isTag, type AnyNode, type Document, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** A page of the output folder. */
export interface PageFile {
  /** Its path inside the output folder, with slashes. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
  readonly elements: readonly Element[];
}

function elementsOf(document: Document): Element[] {
  const found: Element[] = [];
  const walk = (nodes: readonly AnyNode[]): void => {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      found.push(node);
      walk(node.children);
    }
  };
  walk(document.children);
  return found;
}

export function readPages(folder: string): PageFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return names.toSorted().map((name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    const document = parseDocument(html, { withStartIndices: true, withEndIndices: true });
    return { path: name.split(sep).join('/'), html, document, elements: elementsOf(document) };
  });
}

/** The file in the output folder that a page's address means, when it is a file of the site. */
export function fileOfAddress(folder: string, base: string, page: string, address: string): string | undefined {
  if (/^[a-z][\w+.-]*:|^\/\//i.test(address)) return undefined;
  const path = address.split(/[?#]/)[0] ?? '';
  const root = `${base.replace(/\/+$/, '')}/`;
  const inside = path.startsWith('/') ? (path.startsWith(root) ? path.slice(root.length) : undefined) : posix.join(posix.dirname(page), path);
  return inside === undefined ? undefined : join(folder, decodeURIComponent(inside));
}

/** How a page addresses a file of the site. The error page may be shown at any depth, so it counts from the root. */
export function addressFrom(base: string, page: string, file: string): string {
  if (page === '404.html') return `${base.replace(/\/+$/, '')}/${file}`;
  return relative(posix.dirname(page), file).split(sep).join('/');
}

/** The text of a page's stylesheets, in the order of the cascade. */
export function stylesOf(folder: string, base: string, page: PageFile, read: (file: string) => string = (file) => readFileSync(file, 'utf8')): string {
  const pieces = page.elements.flatMap((element) => {
    if (element.name === 'style') return [element.children.map((child) => ('data' in child ? child.data : '')).join('')];
    if (element.name !== 'link' || element.attribs['rel'] !== 'stylesheet') return [];
    const file = fileOfAddress(folder, base, page.path, element.attribs['href'] ?? '');
    return file === undefined ? [] : [read(file)];
  });
  return pieces.join('\n');
}
