import { isPdfCache, type Kept } from '../../../../offline/messages.ts';

const isPdf = (response: Response): boolean => response.ok && (response.headers.get('content-type') ?? '').includes('pdf');

/** Which PDFs of the list the server has and the browser not yet, with their size as the server states it. */
export async function offeredPdfs({ pdfs }: Kept, root: string): Promise<{ count: number; bytes: number }> {
  const open = pdfs.filter(({ bytes }) => bytes === undefined);
  const sizes = await Promise.all(
    open.map(async ({ address }) => {
      const response = await fetch(root + address, { method: 'HEAD' }).catch(() => undefined);
      return response !== undefined && isPdf(response) ? [Number(response.headers.get('content-length') ?? 0)] : [];
    }),
  );
  const there = sizes.flat();
  return { count: there.length, bytes: there.reduce((sum, bytes) => sum + bytes, 0) };
}

/** Keeps each PDF that is to be had, and says how many were not; copies of older builds then go. */
export async function savePdfs({ pdfs, pdfCache }: Kept, scope: string, begin: (index: number) => void): Promise<number> {
  const cache = await caches.open(pdfCache);
  let missing = 0;
  for (const [index, { address, bytes }] of pdfs.entries()) {
    if (bytes !== undefined) continue;
    begin(index);
    const response = await fetch(scope + address, { cache: 'no-cache' }).catch(() => undefined);
    if (response === undefined || !isPdf(response)) {
      missing += 1;
      continue;
    }
    const body = await response.blob();
    await cache.put(scope + address, new Response(body, { headers: { 'content-type': 'application/pdf', 'content-length': String(body.size) } }));
  }
  if (missing === 0) await dropOlder(pdfCache, scope);
  return missing;
}

async function dropOlder(pdfCache: string, scope: string): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== pdfCache && isPdfCache(name, scope)).map((name) => caches.delete(name)));
}
