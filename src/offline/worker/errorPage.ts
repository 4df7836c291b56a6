import type { PrecacheController } from 'workbox-precaching';

/** What a server would answer to an address that the site does not have: the way with a slash, or the error page. */
export async function errorPage(url: URL, controller: PrecacheController): Promise<Response> {
  const folder = `${url.origin}${url.pathname}/`;
  if (controller.getCacheKeyForURL(folder) !== undefined) return Response.redirect(folder + url.search, 301);
  const page = await controller.matchPrecache('404.html');
  return page === undefined ? Response.error() : new Response(page.body, { status: 404, headers: page.headers });
}
