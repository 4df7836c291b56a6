import type { Locator, Page } from 'playwright-core';

/** What a tap chooses or sets by itself: a column of the sampler, a bin, a letter of a bracket, a native control, a button at the plot's foot. */
const TAPPED = '.sampler-hit, .bins, label, input, button';
/** A tap this near to such a thing is taken by the browser as meant for it. */
const NEAR_PX = 32;
/** A page that has not moved for so long rests. */
const REST_MS = 100;

export interface TouchPoint {
  readonly x: number;
  readonly y: number;
  /** What the browser may do with a finger there. */
  readonly action: string;
  /** A tap there is meant for something that takes taps. */
  readonly isTapped: boolean;
}

/** Until nothing scrolls the page any more: a finger that has left it may have set it going. */
export async function atRest(page: Page): Promise<void> {
  const at = (): Promise<number> => page.evaluate(() => scrollY);
  for (let [before, now] = [NaN, await at()]; now !== before; [before, now] = [now, await at()]) await page.waitForTimeout(REST_MS);
}

/** A grid of points over the plot, as far as it is on the screen, with what a finger may do at each. */
export function touchActions(figure: Locator): Promise<TouchPoint[]> {
  return figure.locator('.plot').evaluate((plot, [tapped, near]) => {
    const box = plot.getBoundingClientRect();
    const points: TouchPoint[] = [];
    const around = [-1, 0, 1];
    const places = around.flatMap((dx) => around.map((dy) => [dx, dy] as const));
    for (let row = 1; row < 20; row += 1) {
      for (let column = 1; column < 20; column += 1) {
        const [x, y] = [box.left + (box.width * column) / 20, box.top + (box.height * row) / 20];
        const hit = document.elementFromPoint(x, y);
        if (hit === null || !plot.contains(hit)) continue;
        // What is allowed is what every element on the way up allows.
        const actions: string[] = [];
        for (let each: Element | null = hit; each !== null && each !== plot.parentElement; each = each.parentElement) actions.push(getComputedStyle(each).touchAction);
        points.push({ x, y, isTapped: places.some(([dx, dy]) => document.elementFromPoint(x + dx * near, y + dy * near)?.closest(tapped)), action: ['none', 'pan-x', 'pan-y'].find((action) => actions.includes(action)) ?? 'auto' });
      }
    }
    return points;
  }, [TAPPED, NEAR_PX] as const);
}

/** Counts how often the figure shows another state from now on, for as short as it may be; asked again, tells the count. */
export async function watchChanges(figure: Locator): Promise<() => Promise<number>> {
  await figure.evaluate((element) => {
    const address = element.querySelector('[data-figure-address]');
    if (address === null) throw new Error('the figure says no address');
    element.setAttribute('data-changes', '0');
    new MutationObserver((changes) => element.setAttribute('data-changes', String(Number(element.getAttribute('data-changes')) + changes.length))).observe(address, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  return () => figure.getAttribute('data-changes').then(Number);
}

/** One finger, from a point by a way. */
export async function swipe(page: Page, { x, y }: { readonly x: number; readonly y: number }, by: { readonly x: number; readonly y: number }): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: x + by.x * part, y: y + by.y * part }] });
  await touch('touchStart', 0);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', step / 10);
  await touch('touchEnd', 1);
  await client.detach();
}
