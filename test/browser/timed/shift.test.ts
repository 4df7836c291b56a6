import { describe, expect, it } from 'vitest';
import { articlePages, parallelPages } from '../../site/builtSite.ts';
import { useSession } from '../session.ts';

/** The budget for layout shift, as the browser itself measures it. */
const LIMIT = 0.01;

const SCREENS = [{ width: 412, height: 823 }, { width: 1280, height: 900 }] as const;
const addresses = [...articlePages, ...parallelPages].map((page) => page.address).filter((address) => !address.endsWith('/article/'));

describe.each(SCREENS)('nothing moves while a page loads, $width wide', (viewport) => {
  const session = useSession();
  it.each(addresses)('%s', async (address) => {
    const opened = await session.open('/404.html', { viewport });
    const { page } = opened;
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_000 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
    });
    // Not until the network is idle: on a line this slow the browser at times keeps a request open that nothing waits for.
    await page.goto(session.url + address, { waitUntil: 'load' });
    for (let i = 0; i < 3; i += 1) {
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(400);
    }
    const total = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
    expect(total).toBeLessThan(LIMIT);
    await opened.close();
  });
});
