import { isTag, type Element } from 'domhandler';
import { EQUATIONS, entryId } from '../i18n/paths.ts';
import { fileOfAddress, type PageFile } from './pageFiles.ts';

/** A part of another page that a page may show in a preview. */
export interface Previewed {
  readonly page: PageFile;
  readonly element: Element;
}

const OBJECT = /^(?:eq|entry|term|ref|correction)-/;
const elementsById = new WeakMap<PageFile, ReadonlyMap<string, Element>>();

function byId(page: PageFile): ReadonlyMap<string, Element> {
  const known = elementsById.get(page) ?? new Map(page.elements.flatMap((element) => (element.attribs['id'] === undefined ? [] : [[element.attribs['id'], element]])));
  elementsById.set(page, known);
  return known;
}

/** An equation is shown with the derivation that it is a line of. */
function withDerivation(element: Element): Element {
  const { parent } = element;
  return parent !== null && isTag(parent) && parent.name === 'ol' ? parent : element;
}

/** What the links of a page may show of other pages: of an equation its entry in the list of equations, else what the link leads to. */
export function previewsOf(folder: string, base: string, page: PageFile, pages: ReadonlyMap<string, PageFile>): Previewed[] {
  if (!page.elements.some(({ attribs }) => (attribs['class'] ?? '').split(' ').includes('preview'))) return [];
  const [language = ''] = page.path.split('/');
  const found = new Map<Element, PageFile>();
  for (const { name, attribs } of page.elements) {
    const [address = '', id = ''] = (attribs['href'] ?? '').split('#');
    if (name !== 'a' || !OBJECT.test(id)) continue;
    const isEquation = id.startsWith('eq-');
    const file = isEquation ? `${folder}/${language}/${EQUATIONS}/` : fileOfAddress(folder, base, page.path, address === '' ? '' : address);
    const source = address === '' && !isEquation ? page : pages.get(`${(file ?? '').slice(folder.length).replaceAll('\\', '/').replace(/^\/+|\/+$/g, '')}/index.html`);
    const element = source === undefined ? undefined : byId(source).get(isEquation ? entryId(id) : id);
    if (source !== undefined && source !== page && element !== undefined) found.set(withDerivation(element), source);
  }
  return [...found].map(([element, source]) => ({ page: source, element }));
}
