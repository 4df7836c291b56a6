import { loadWaiting } from './loadLater.ts';
import { onUse } from './onUse.ts';

/** The button prints the page as the reader sees it. The script that draws figures' codes comes first; where it cannot be had, the page is printed without. */
export function printOnRequest(): void {
  onUse(['click'], '[data-print]', async () => {
    await loadWaiting('[data-for=figure-codes]');
    print();
  });
}
