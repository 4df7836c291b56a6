// A reader does one thing after another.
/* oxlint-disable no-await-in-loop */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { multinomial } from '../../src/math/index.ts';
import { layouts } from '../../src/widgets/multinomial-likelihood/layout.ts';
import { params, position, type Controls } from '../../src/widgets/multinomial-likelihood/model.ts';
import { read } from '../../src/widgets/multinomial-likelihood/reading.ts';
import { readFragment } from '../../src/widgets/shared/address.ts';
import { initialState } from '../../src/widgets/shared/params.ts';
import { placesOf } from '../plot/placesOf.ts';
import { useSession } from './session.ts';

const ID = 'fig-multinomial-likelihood';
const SOON = { timeout: 5000, interval: 20 };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const session = useSession();

interface Opened {
  readonly page: Page;
  readonly figure: Locator;
  close(): Promise<void>;
}

async function openFigure(query = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const { page, close } = await session.open(`/en/cross-entropy/${query === '' ? '' : `#${ID}?${query}`}`, options);
  const figure = page.locator(`#${ID}`);
  await figure.scrollIntoViewIfNeeded();
  await page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
  return { page, figure, close };
}

/** What the address says, once it has been written. */
async function addressed({ page }: Opened): Promise<Controls> {
  return readFragment(await page.evaluate(() => location.hash), ID, params) ?? initialState(params);
}

const thetaOf = async (opened: Opened): Promise<readonly number[]> => position(await addressed(opened)).theta;

async function readout({ figure }: Opened, name: string): Promise<number> {
  return Number(await figure.locator(`[data-value="${name}"]`).first().getAttribute('data-number'));
}

/** The numbers on the screen are those of the state in the address. */
async function agrees(opened: Opened): Promise<void> {
  await expect
    .poll(async () => {
      const told = read(position(await addressed(opened)));
      const shown = [await readout(opened, 'sum'), await readout(opened, 'gap'), await readout(opened, 'constant')];
      // The logarithm of Node and that of the browser may differ in the last place.
      return [told.sum, told.gap, told.constant].every((value, i) => shown[i] === value || Math.abs((shown[i] ?? 0) - value) < 1e-10 * (1 + Math.abs(told.sum)));
    }, SOON)
    .toBe(true);
}

async function center(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await locator.boundingBox();
  if (box === null) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag({ page }: Opened, locator: Locator, byX: number, byY: number): Promise<void> {
  const { x, y } = await center(locator);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + byX, y + byY, { steps: 6 });
  await page.mouse.up();
}

const bars = ({ figure }: Opened): Locator => figure.locator('.plot-hit-y:visible');

describe('by keyboard', () => {
  it('raises one θ, the others in proportion, and locks with L', async () => {
    const opened = await openFigure();
    const { page, figure } = opened;
    const third = figure.getByRole('slider', { name: 'θ3' });
    await third.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => thetaOf(opened), SOON).toEqual([0.164, 0.164, 0.18, 0.164, 0.164, 0.164]);
    await expect.poll(() => third.getAttribute('aria-valuetext'), SOON).toBe('θ₃ = 0.18, the others in proportion');
    await page.keyboard.press('l');
    await expect.poll(async () => (await addressed(opened)).l, SOON).toBe('3');
    await page.keyboard.press('End');
    await expect.poll(() => third.getAttribute('aria-valuetext'), SOON).toBe('θ₃ = 0.18, locked');
    await expect.poll(() => third.inputValue(), SOON).toBe('0.18');
    await figure.getByRole('slider', { name: 'θ1' }).press('End');
    await expect.poll(() => thetaOf(opened), SOON).toEqual([0.82, 0, 0.18, 0, 0, 0]);
    await expect.poll(() => readout(opened, 'sum'), SOON).toBe(-Infinity);
    expect(await figure.locator('svg:visible').first().textContent()).toContain('−∞: what the model ruled out has happened');
    await agrees(opened);
    await opened.close();
  });

  it('takes counts up to a million, and tells three kinds apart where six are pooled', async () => {
    const opened = await openFigure();
    await opened.figure.getByRole('spinbutton', { name: 'Count of face 6' }).fill('1000000');
    await expect.poll(async () => (await addressed(opened)).m, SOON).toEqual([6, 9, 11, 14, 16, 1_000_000]);
    await agrees(opened);
    await opened.figure.getByRole('radio', { name: 'K = 6' }).focus();
    await opened.page.keyboard.press('ArrowLeft');
    await expect.poll(async () => position(await addressed(opened)).counts, SOON).toEqual([15, 25, 1_000_016]);
    await agrees(opened);
    await opened.close();
  });

  it('moves the point of the triangle by arrows, five steps with Shift and a fifth with Alt', async () => {
    const opened = await openFigure('K=3&t=0.4,0.3,0.3');
    const handle = opened.figure.getByRole('slider', { name: 'θ', exact: true });
    await handle.focus();
    for (const [keys, theta] of [['ArrowRight', [0.39, 0.31, 0.3]], ['Shift+ArrowLeft', [0.44, 0.26, 0.3]], ['Alt+ArrowUp', [0.438743, 0.259257, 0.302]]] as const) {
      await opened.page.keyboard.press(keys);
      await expect.poll(() => thetaOf(opened), SOON).toEqual(theta);
    }
    await agrees(opened);
    await opened.close();
  });

  it('walks to the maximum step by step, and is there at once for those who asked for less motion', async () => {
    for (const [reducedMotion, within] of [['no-preference', 8000], ['reduce', 1000]] as const) {
      const opened = await openFigure('t=0,0,0,0,0,1', { reducedMotion });
      await opened.figure.getByRole('button', { name: 'To the maximum' }).press('Enter');
      await expect.poll(async () => (await addressed(opened)).t, { timeout: within, interval: 20 }).toBe('ml');
      await expect.poll(() => readout(opened, 'gap'), SOON).toBe(0);
      await opened.close();
    }
  });

  it('shuffles to the same θ after a reload', async () => {
    const opened = await openFigure();
    for (let i = 0; i < 2; i += 1) await opened.figure.getByRole('button', { name: 'Shuffle' }).press('Enter');
    await expect.poll(async () => (await addressed(opened)).s, SOON).toBe(2);
    const before = await readout(opened, 'sum');
    await opened.page.reload();
    await opened.figure.scrollIntoViewIfNeeded();
    await expect.poll(() => readout(opened, 'sum'), SOON).toBe(before);
    await opened.close();
  });
});

it('draws each contour where the log-likelihood of the math package is as far below its maximum as the contour says', async () => {
  const counts = [15, 25, 40];
  const opened = await openFigure('K=3');
  const contours = opened.figure.locator('.plot-wide .simplex-contour');
  await expect.poll(() => contours.count(), SOON).toBeGreaterThan(2);
  const triangle = layouts.wide[3].triangle;
  if (triangle === undefined) throw new Error('three kinds are drawn in a triangle');
  const logL = (theta: readonly number[]): number => multinomial.logPmf(counts, theta);
  const best = logL(counts.map((count) => count / 80));
  for (const [gap, d] of await contours.evaluateAll((paths) => paths.map((path) => [Number(path.getAttribute('data-gap')), path.getAttribute('d') ?? ''] as const))) {
    const points = placesOf(d);
    expect(points.length).toBeGreaterThan(8);
    for (const [x, y] of points) {
      const belowBest = (dx: number, dy: number): number => best - logL(triangle.toShares([x + dx, y + dy]));
      const here = belowBest(0, 0);
      // A point is rounded to a tenth of a pixel: in height as much as the hill rises over half of that, in both directions.
      const rise = Math.max(...[[0.05, 0], [-0.05, 0], [0, 0.05], [0, -0.05]].map(([dx = 0, dy = 0]) => Math.abs(belowBest(dx, dy) - here)));
      expect(Math.abs(here - gap), `${gap} at ${x} ${y}`).toBeLessThan(2 * rise);
    }
  }
  await opened.close();
});

describe('by mouse', () => {
  it('drags the top of a bar, down to 0 and not beyond', async () => {
    const opened = await openFigure();
    await drag(opened, bars(opened).nth(5), 3, -37);
    await expect.poll(async () => (await thetaOf(opened))[5], SOON).toBeGreaterThan(0.29);
    expect((await thetaOf(opened))[0]).toBeCloseTo((1 - ((await thetaOf(opened))[5] ?? 0)) / 5, 5);
    await drag(opened, bars(opened).nth(0), 0, 300);
    await expect.poll(async () => (await thetaOf(opened))[0], SOON).toBe(0);
    await agrees(opened);
    await opened.close();
  });

  it('drags the point of the triangle to its edge and not beyond', async () => {
    const opened = await openFigure('K=3');
    await drag(opened, opened.figure.locator('.plot-grip:visible'), 0, 600);
    await expect.poll(async () => (await thetaOf(opened))[2], SOON).toBe(0);
    await agrees(opened);
    await opened.close();
  });
});

describe('by touch', () => {
  it('drags a bar by the 44 px around its top', async () => {
    const opened = await openFigure('', phone);
    const { x, y } = await center(bars(opened).nth(2));
    const before = await opened.page.evaluate(() => scrollY);
    const client = await opened.page.context().newCDPSession(opened.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - by }] });
    await touch('touchStart', 0);
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', 5 * step);
    await touch('touchEnd', 40);
    await expect.poll(async () => (await thetaOf(opened))[2], SOON).toBeGreaterThan(0.25);
    expect(await opened.page.evaluate(() => scrollY)).toBe(before);
    await opened.close();
  });

  it('has a handle of 44 px in the triangle', async () => {
    const opened = await openFigure('K=3', phone);
    const box = await opened.figure.locator('.plot-grip:visible').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await opened.close();
  });
});
