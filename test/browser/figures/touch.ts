import type { Locator, Page } from 'playwright-core';

export interface TouchPoint {
  readonly x: number;
  readonly y: number;
  /** What the browser may do with a finger there. */
  readonly action: string;
}

/** A grid of points over the plot, as far as it is on the screen, with what a finger may do at each. */
export function touchActions(figure: Locator): Promise<TouchPoint[]> {
  return figure.locator('.plot').evaluate((plot) => {
    const box = plot.getBoundingClientRect();
    const points: TouchPoint[] = [];
    for (let row = 1; row < 20; row += 1) {
      for (let column = 1; column < 20; column += 1) {
        const [x, y] = [box.left + (box.width * column) / 20, box.top + (box.height * row) / 20];
        const hit = document.elementFromPoint(x, y);
        if (hit === null || !plot.contains(hit)) continue;
        // What is allowed is what every element on the way up allows.
        const actions: string[] = [];
        for (let each: Element | null = hit; each !== null && each !== plot.parentElement; each = each.parentElement) actions.push(getComputedStyle(each).touchAction);
        points.push({ x, y, action: ['none', 'pan-x', 'pan-y'].find((action) => actions.includes(action)) ?? 'auto' });
      }
    }
    return points;
  });
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
