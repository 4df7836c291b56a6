/** Where a link of another page leads from this one: what stands on this page, in whichever language, is not left for. */
export function hrefHere(href: string, from: string): string {
  const url = new URL(href, from);
  const [id = ''] = url.hash.slice(1).split('?', 1);
  return id !== '' && document.getElementById(decodeURIComponent(id)) !== null ? url.hash : url.href;
}
