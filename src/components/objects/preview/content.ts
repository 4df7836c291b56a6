import { hrefHere } from '../../site/scripts/later/hrefHere.ts';
import { sayBeside, spoken } from './beside.ts';

/** What a link leads to, cut out of the page that it stands on. */
export interface Found {
  readonly body: Element;
  /** The whole derivation that an equation is a line of. */
  readonly derivation: Element | undefined;
}

const pageOf = (href: string): string => href.split('#', 1)[0] ?? '';
const idOf = (href: string): string => decodeURIComponent(new URL(href).hash.slice(1).split('?', 1)[0] ?? '');

const pages = new Map<string, Promise<Document>>();

function pageAt(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known !== undefined) return known;
  const page = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  });
  // What failed once, a lost connection, may succeed at the next link.
  page.catch(() => pages.delete(address));
  pages.set(address, page);
  return page;
}

/** Takes what only its own page needs out of a copy: ids, links to itself, scripts. */
function clean(copy: Element, from: string): Element {
  for (const own of copy.querySelectorAll('.section-link, .equation-more, .twin, .twin-tools, script, template')) own.remove();
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  for (const region of [copy, ...copy.querySelectorAll('[tabindex], [aria-labelledby]')]) for (const name of ['tabindex', 'role', 'aria-labelledby']) region.removeAttribute(name);
  for (const link of copy.querySelectorAll('a[href]')) link.setAttribute('href', hrefHere(link.getAttribute('href') ?? '', from));
  // A heading in a preview would stand in the page's own outline. It stays bold: its face is cut for that.
  for (const heading of copy.querySelectorAll('h2, h3, h4')) {
    const line = document.createElement('p');
    line.className = heading.className;
    const words = document.createElement('b');
    words.append(...heading.childNodes);
    line.append(words);
    heading.replaceWith(line);
  }
  return copy;
}

/** A copy of what may stand on a page in another language: it keeps its own. */
function copyOf(element: Element, from: string): Element {
  const copy = clean(document.importNode(element, true), from);
  const { lang } = element.ownerDocument.documentElement;
  if (lang !== document.documentElement.lang && !copy.hasAttribute('lang')) copy.setAttribute('lang', lang);
  return copy;
}

/** A row that goes on from the one above says little by itself. */
const standsAlone = (row: Element): boolean => !/^\s*[=≤≥<>]/.test(row.querySelector('.katex-html')?.textContent?.replaceAll('\u200b', '') ?? '');

async function find(id: string, address: string): Promise<Element> {
  const here = pageOf(location.href) === address;
  const found = (here ? document : await pageAt(address)).getElementById(id);
  if (found === null) throw new Error(`${address}#${id}: no such place`);
  return found;
}

const derivationOf = (entry: Element): Element | undefined => (entry.parentElement?.matches('ol') === true ? entry.parentElement : undefined);

/** The entry of an equation in the list of one language. */
async function entryIn(id: string, list: string): Promise<Found> {
  const entry = await find(id, list);
  const derivation = derivationOf(entry);
  return {
    body: copyOf(entry, list),
    derivation: derivation === undefined ? undefined : markedCopy(derivation, list, [...derivation.children].indexOf(entry)),
  };
}

/** The entry of an equation, in every language of the page; one that cannot be had is left out. */
async function entryOf(id: string, list: string): Promise<Found> {
  const found = await entryIn(id, list);
  for (const { tag, list: beside } of spoken.slice(1)) {
    const other = await entryIn(id, beside).catch(() => undefined);
    if (other === undefined) continue;
    sayBeside(found.body, other.body, tag);
    const lines = [...(other.derivation?.children ?? [])];
    [...(found.derivation?.children ?? [])].forEach((line, index) => {
      const twin = lines[index];
      if (twin !== undefined) sayBeside(line, twin, tag);
    });
  }
  return found;
}

function markedCopy(derivation: Element, list: string, current: number): Element {
  const copy = copyOf(derivation, list);
  copy.children[current]?.classList.add('current');
  return copy;
}

/** Where the list of equations is: of a text in another language beside its pages, else as the page's own buttons or its foot say. */
function listOfEquations(link: HTMLAnchorElement): string {
  if (link.closest('.twin-text') !== null) return new URL('../equations/', pageOf(link.href)).href;
  return pageOf(document.querySelector<HTMLAnchorElement>('a.equation-more, .site-foot a[href$="/equations/"]')?.href ?? '');
}

/**
 * What `link` leads to: from this page where it stands here, else from its page, fetched once. An equation that starts with
 * its relation comes with its left side, from the list of equations; without a network, as it stands here.
 */
export async function contentOf(link: HTMLAnchorElement): Promise<Found> {
  const id = idOf(link.href);
  if (id.startsWith('entry-')) return entryOf(id, pageOf(link.href));
  if (!id.startsWith('eq-')) return { body: copyOf(await find(id, pageOf(link.href)), pageOf(link.href)), derivation: undefined };
  const row = document.getElementById(id);
  const asItStands = row === null ? undefined : { body: copyOf(row, location.href), derivation: undefined };
  if (row !== null && standsAlone(row)) return asItStands as Found;
  return entryOf(`entry-${id}`, listOfEquations(link)).catch((error: unknown) => {
    if (asItStands !== undefined) return asItStands;
    throw error;
  });
}
