/** Where the site begins: the script stands in its folder of assets. Read at once, while the script is the current one. */
const root = new URL('..', document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href);

/** Takes the place of the build's preloader: the stylesheets that a module brings along, then the module. */
export function loadWithStyles<Module>(load: () => Promise<Module>, files: readonly string[] = []): Promise<Module> {
  const present = new Set([...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map((link) => link.href));
  for (const file of files) {
    const { href } = new URL(file, root);
    if (!file.endsWith('.css') || present.has(href)) continue;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  }
  return load();
}
