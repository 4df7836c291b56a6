import { pageOfFolder } from '../addresses/folders.ts';

/*
 * Runs only on a page that was opened as a file. A browser takes no module from there and lists a folder instead of opening its page; so
 * the page's modules come from one classic script, of which this is the head, and every link says which file it means.
 */

/** The site's modules by file name, put here by the bundle. */
type Modules = Readonly<Record<string, () => Promise<unknown>>>;

/** A module of no more than a call, as an address: the one kind of module that a browser takes on such a page. */
function callOf(name: string): string {
  return `data:text/javascript,await ${CALL}(${JSON.stringify(name)})`;
}

const CALL = 'runSiteModule';
const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

function pointToFile(link: HTMLAnchorElement): void {
  const address = link.getAttribute('href') ?? '';
  const file = pageOfFolder(address);
  if (link.protocol === 'file:' && file !== address) link.setAttribute('href', file);
}

export function startFromFiles(modules: Modules): void {
  Object.assign(globalThis, { [CALL]: (name: string) => modules[name]?.() });

  // Scripts that wait until they are needed; what wakes them copies them as they stand.
  for (const { content } of document.querySelectorAll('template')) {
    for (const script of content.querySelectorAll<HTMLScriptElement>('script[type=module][src]')) script.src = callOf(nameOf(script.src));
  }
  for (const { dataset } of document.querySelectorAll<HTMLElement>('script[data-module]')) void modules[nameOf(dataset['module'] ?? '')]?.();

  for (const link of document.querySelectorAll('a')) pointToFile(link);
  for (const event of ['pointerdown', 'focusin', 'click']) {
    // Links that came later are seen to when they are used.
    document.addEventListener(event, ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link !== null) pointToFile(link);
    }, { capture: true });
  }
}
