import { isOwnCache, isProgress, type Ask, type Kept, type OfflineSize } from '../../../../offline/messages.ts';

/** The page's side of the worker that keeps the site. `root` is the site's root, with its last slash. */

/** A worker that is being replaced, or that the browser ended, may never answer. */
const ANSWER_WITHIN_MS = 20_000;

export async function askWorker(worker: ServiceWorker, ask: Ask['ask'], patienceMs = ANSWER_WITHIN_MS): Promise<Kept> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the worker gave no answer')), patienceMs);
    port1.addEventListener('message', ({ data }: MessageEvent<Kept>) => {
      clearTimeout(timer);
      resolve(data);
    });
    port1.start();
    worker.postMessage({ ask } satisfies Ask, [port2]);
  });
}

/** Registers the worker and waits until it has kept everything. Fails when it has not. */
export async function saveSite(root: string): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' });
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (worker === null) throw new Error('the worker did not start');
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      else if (worker.state === 'redundant') reject(new Error('not every file could be kept'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
  return registration;
}

export async function removeSite(registration: ServiceWorkerRegistration): Promise<void> {
  const { scope } = registration;
  await registration.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOwnCache(name, scope)).map((name) => caches.delete(name)));
}

export function onProgress(hear: (keptBytes: number, bytes: number) => void): void {
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (isProgress(data)) hear(data.keeping.keptBytes, data.keeping.bytes);
  });
  navigator.serviceWorker.startMessages();
}

export async function offlineSize(root: string): Promise<OfflineSize | undefined> {
  const response = await fetch(`${root}offline.json`).catch(() => undefined);
  return response?.ok === true ? ((await response.json()) as OfflineSize) : undefined;
}
