import { hrefHere } from './hrefHere.ts';

/*
 * A block in another language, below the block itself. It comes from the page of that language, which has the same ids. What it links to
 * is found on this page, and where it is not, in the language of the text that links to it.
 */
const pages = new Map<string, Promise<Document>>();

function addressOf(link: HTMLAnchorElement): string {
  // The whole article is heavy; its chapters stand on pages of their own.
  const chapter = link.closest('.whole-chapter')?.getAttribute('aria-labelledby');
  return chapter === null || chapter === undefined ? link.href.split('#', 1)[0] ?? '' : new URL(`../${chapter}/`, link.href).href;
}

function pageOf(address: string): Promise<Document> {
  const page = pages.get(address) ?? fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
    addFaces(read, address);
    return read;
  });
  pages.set(address, page);
  return page;
}

/** The page's fonts are cut to its own text: the other language's come with it, and those of what its links show. */
function addFaces(read: Document, address: string): void {
  const known = new Set([...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href));
  const sheets = [...read.querySelectorAll('head > link[rel=stylesheet]')].map((sheet) => sheet.getAttribute('href'));
  for (const sheet of [...sheets, read.querySelector<HTMLElement>('.preview')?.dataset['faces']]) {
    if (sheet === null || sheet === undefined) continue;
    const { href } = new URL(sheet, address);
    if (known.has(href)) continue;
    const own = document.createElement('link');
    own.rel = 'stylesheet';
    own.href = href;
    document.head.append(own);
  }
}

/** What can be done with the place of a block: its link to copy, and its place in the other language. */
function toolsOf(link: HTMLAnchorElement): Element {
  const tools = document.createElement('p');
  tools.className = 'twin-tools ui';
  const copy = document.createElement('a');
  copy.className = 'copies-link';
  copy.href = link.hash;
  copy.textContent = document.querySelector('.section-link')?.ariaLabel ?? '#';
  const open = document.createElement('a');
  open.className = 'twin-page';
  open.hreflang = link.hreflang;
  open.href = link.href;
  open.textContent = link.ariaLabel;
  tools.append(copy, open);
  return tools;
}

function textOf(page: Document, address: string, link: HTMLAnchorElement): HTMLElement {
  const found = page.getElementById(link.hash.slice(1));
  if (found === null) throw new Error(`${link.href}: no such block`);
  const text = document.createElement('div');
  text.className = 'twin-text';
  text.lang = link.hreflang;
  const copy = document.importNode(found, true);
  for (const own of copy.querySelectorAll('.twin, script')) own.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const leads of copy.querySelectorAll('a[href]')) leads.setAttribute('href', hrefHere(leads.getAttribute('href') ?? '', address));
  copy.removeAttribute('id');
  if (copy instanceof HTMLLIElement) text.append(...copy.childNodes);
  else text.append(copy);
  return text;
}

function close(link: HTMLAnchorElement, text: Element): void {
  text.remove();
  link.ariaExpanded = 'false';
}

const opened = new WeakMap<Element, Element>();

async function toggle(link: HTMLAnchorElement): Promise<void> {
  const before = opened.get(link);
  if (before?.isConnected === true) return close(link, before);
  const block = document.getElementById(link.hash.slice(1));
  if (block === null || link.ariaBusy === 'true') return undefined;
  link.ariaBusy = 'true';
  try {
    const address = addressOf(link);
    const text = textOf(await pageOf(address), address, link);
    text.append(toolsOf(link));
    opened.set(link, text);
    if (block instanceof HTMLLIElement) block.append(text);
    else block.after(text);
    link.ariaExpanded = 'true';
  } catch {
    location.assign(link.href);
  } finally {
    link.ariaBusy = null;
  }
  return undefined;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.twin')) {
  link.role = 'button';
  link.ariaExpanded = 'false';
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.twin') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void toggle(link);
});

document.addEventListener('keydown', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.twin') : null;
  // What is called a button answers to the space bar.
  if (link === null || event.key !== ' ') return;
  event.preventDefault();
  link.click();
});
