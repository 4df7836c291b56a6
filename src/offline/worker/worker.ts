import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core';
import { PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CACHE_PREFIX, type Ask, type Progress } from '../messages.ts';
import { errorPage } from './errorPage.ts';
import { Keeper } from './keeper.ts';
import { PdfShelf } from './pdfShelf.ts';
import type { SiteList } from './siteList.ts';

/*
 * Keeps one build of the site in the reader's browser, whole or not at all, and serves it from there. A worker of a newer build waits
 * until no page of the older one is open, or until the reader asks for it: a page only ever gets the files of its own build.
 */
declare const self: ServiceWorkerGlobalScope;
/** Put here by the build. */
declare const SITE: SiteList;

const { scope } = self.registration;
setCacheNameDetails({ prefix: CACHE_PREFIX, suffix: scope });
const keeper = new Keeper(SITE.files, cacheNames.precache);
const shelf = new PdfShelf(SITE, scope);

registerRoute(
  new PrecacheRoute(keeper.controller, {
    // A page is kept under its folder's name, and its address may carry a state.
    directoryIndex: '',
    cleanURLs: false,
    ignoreURLParametersMatching: [/./],
    urlManipulation: ({ url }) => (url.pathname.endsWith('/index.html') ? [new URL(url.pathname.replace(/index\.html$/, ''), url)] : []),
  }),
);
registerRoute(({ url }) => shelf.holds(url), ({ url, request }) => shelf.answer(url, request));
registerRoute(new NavigationRoute(({ url, request }) => fetch(request).catch(() => errorPage(url, keeper.controller))));

self.addEventListener('install', (event) => event.waitUntil(keeper.keep(event, tellPages)));
self.addEventListener('activate', (event) => event.waitUntil(keeper.controller.activate(event)));
clientsClaim();

self.addEventListener('message', (event) => {
  const { ask } = event.data as Ask;
  const answer = async (): Promise<void> => event.ports[0]?.postMessage({ ...(await keeper.state()), ...(await shelf.state()) });
  if (ask === 'take-over') event.waitUntil(self.skipWaiting());
  else event.waitUntil(ask === 'complete' ? keeper.keep(event, tellPages).then(answer, answer) : answer());
});

/** The page that saves may not be in the worker's hands yet. */
async function tellPages(keptBytes: number, bytes: number): Promise<void> {
  const progress: Progress = { keeping: { keptBytes, bytes } };
  // A worker's client, unlike a window, takes no origin.
  // oxlint-disable-next-line require-post-message-target-origin
  for (const page of await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })) page.postMessage(progress);
}
