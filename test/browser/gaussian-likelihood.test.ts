import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { narrow, wide, type Layout } from '../../src/widgets/gaussian-likelihood/layout.ts';
import { DATA, params, read, type Controls } from '../../src/widgets/gaussian-likelihood/model.ts';
import { initialState } from '../../src/widgets/shared/params.ts';
import { useSession } from './session.ts';

const ID = 'fig-gaussian-likelihood';
const SOON = { timeout: 5000, interval: 20 };
const initial = initialState(params);

const session = useSession();

interface Opened {
  readonly page: Page;
  readonly figure: Locator;
  close(): Promise<void>;
}

async function openFigure(query = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const { page, close } = await session.open(`/en/gaussian/${query}`, options);
  const figure = page.locator(`#${ID}`);
  await figure.scrollIntoViewIfNeeded();
  await page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
  return { page, figure, close };
}

function readout(figure: Locator, name: string): Promise<number> {
  return figure.locator(`[data-value="${name}"]`).first().getAttribute('data-number').then(Number);
}

/** What is on screen is what the model says of the state: by its sliders, its readouts, and the sentence on the drawing. */
async function shows({ figure }: Opened, part: Partial<Controls>): Promise<void> {
  const state = { ...initial, ...part };
  const { here, best, ratio, bestVariance } = read(state);
  const numbers = async (): Promise<number[]> => [
    await readout(figure, 'nll'),
    await readout(figure, 'best-nll'),
    await readout(figure, state.free ? 'best-variance' : 'ratio'),
    ...(await figure.locator('input[type=range]').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).valueAsNumber))),
  ];
  const wanted = [here.nll, best.nll, state.free ? bestVariance : ratio, ...state.x, state.mu, state.s];
  await expect.poll(numbers, SOON).toEqual(wanted.map((value) => expect.closeTo(value, 9)));
}

/** The point of the screen where a drawing shows a place of its own. */
async function pointAt({ figure }: Opened, { name, width }: Layout, x: number, y: number): Promise<{ x: number; y: number }> {
  const drawing = figure.locator(`.plot-${name}`);
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (box === null) throw new Error(`the ${name} drawing is not visible`);
  const scale = box.width / width;
  return { x: box.x + x * scale, y: box.y + y * scale };
}

async function drag(opened: Opened, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const { mouse } = opened.page;
  const [start, end] = [await pointAt(opened, wide, ...from), await pointAt(opened, wide, ...to)];
  await mouse.move(start.x, start.y);
  await mouse.down();
  await mouse.move(end.x, end.y, { steps: 5 });
  await mouse.up();
}

describe('by keyboard', () => {
  it('moves each point, μ and σ, and lets σ free', async () => {
    const opened = await openFigure();
    const { page, figure } = opened;
    await figure.getByRole('slider', { name: 'x3' }).focus();
    await page.keyboard.press('ArrowRight');
    const x = DATA.with(2, 3);
    await shows(opened, { x });
    await expect.poll(() => figure.getByRole('slider', { name: 'x3' }).getAttribute('aria-valuetext'), SOON).toBe('Point 3, 3.0');
    await figure.getByRole('spinbutton', { name: 'Value of point 5' }).fill('4.4');
    await shows(opened, { x: x.with(4, 4.4) });
    await figure.getByRole('slider', { name: 'Mean μ' }).focus();
    await page.keyboard.press('ArrowLeft');
    await shows(opened, { x: x.with(4, 4.4), mu: 2.18 });
    await figure.getByRole('radio', { name: 'σ fixed' }).focus();
    await page.keyboard.press('ArrowRight');
    await shows(opened, { x: x.with(4, 4.4), mu: 2.18, free: true });
    await figure.getByRole('slider', { name: 'Standard deviation σ' }).focus();
    await page.keyboard.press('Home');
    await shows(opened, { x: x.with(4, 4.4), mu: 2.18, s: 0.4, free: true });
    await figure.getByRole('button', { name: 'Reset' }).press('Enter');
    await shows(opened, {});
    await opened.close();
  });

  it('takes its named states by Enter, and marks them', async () => {
    const opened = await openFigure();
    const button = (name: string): Locator => opened.figure.getByRole('button', { name, exact: true });
    await button('Mean').press('Enter');
    await shows(opened, { mu: 3 });
    await expect.poll(() => button('Mean').getAttribute('aria-pressed'), SOON).toBe('true');
    await button('Both best').press('Enter');
    await shows(opened, { mu: 3, s: 1.41, free: true });
    await button('σ = 0.5').press('Enter');
    await shows(opened, { mu: 3, s: 0.5, free: true });
    await opened.close();
  });
});

describe('by mouse', () => {
  const axis = wide.density.bottom;
  const at = wide.density.x.toPx;

  it('drags the nearest point on the axis, and only that', async () => {
    const opened = await openFigure();
    await drag(opened, [at(5.4), axis], [at(4.1), axis + 40]);
    await shows(opened, { x: DATA.with(4, 4.1) });
    await drag(opened, [at(2.9) - 3, axis - 30], [at(1.9) - 3, axis - 30]);
    await shows(opened, { x: DATA.with(4, 4.1).with(2, 1.9) });
    await drag(opened, [at(4.1), axis], [at(9), axis]);
    await shows(opened, { x: DATA.with(4, 6).with(2, 1.9) });
    await opened.close();
  });

  it('drags μ under the axis and on its curves', async () => {
    const opened = await openFigure();
    await drag(opened, [at(2.2), 250], [at(3), 260]);
    await shows(opened, { mu: 3 });
    const [first, second] = wide.curves;
    await drag(opened, [first.x.toPx(3), first.bottom - 20], [first.x.toPx(5), first.bottom - 20]);
    await shows(opened, { mu: 5 });
    await drag(opened, [second.x.toPx(5), second.bottom - 20], [second.x.toPx(2), second.bottom]);
    await shows(opened, { mu: 2 });
    await opened.close();
  });

  it('drags σ on its own curve once it is free', async () => {
    const opened = await openFigure(`#${ID}?free=1`);
    const { left, right, width, bottom } = wide.curves[1];
    const placeOf = (s: number): number => left + ((s - 0.4) / 3.6) * width;
    await drag(opened, [placeOf(1.4), bottom - 20], [placeOf(2.2), bottom - 20]);
    await expect.poll(() => opened.figure.getByRole('slider', { name: 'Standard deviation σ' }).inputValue().then(Number), SOON).toBeCloseTo(2.2, 1);
    await drag(opened, [right - 30, bottom - 20], [left - 60, bottom - 20]);
    await shows(opened, { s: 0.4, free: true });
    await opened.close();
  });
});

it('gives every datum a column of the axis to a finger, and lets the page scroll', async () => {
  const opened = await openFigure('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const client = await opened.page.context().newCDPSession(opened.page);
  const swipe = async (from: { x: number; y: number }, byX: number, byY: number): Promise<void> => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + byX * part, y: from.y + byY * part }] });
    await touch('touchStart', 0);
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', step / 10);
    await touch('touchEnd', 1);
  };
  const { density } = narrow;
  const on = (x: number): Promise<{ x: number; y: number }> => pointAt(opened, narrow, density.x.toPx(x), density.bottom);
  const moved = await on(4.4);
  const from = await on(5.4);
  await swipe(from, moved.x - from.x, 2);
  await shows(opened, { x: DATA.with(4, 4.4) });
  const before = await opened.page.evaluate(() => scrollY);
  await swipe(await on(2.9), 2, -60);
  await expect.poll(() => opened.page.evaluate(() => scrollY), SOON).toBeGreaterThan(before + 20);
  await shows(opened, { x: DATA.with(4, 4.4) });
  expect(await opened.figure.locator('.plot-narrow .plot-hit').evaluateAll((hits) => new Set(hits.map((hit) => getComputedStyle(hit).touchAction)).size)).toBe(1);
  await opened.close();
});

it('is set by the words of the answer', async () => {
  const opened = await openFigure();
  await opened.page.locator(`#answer-squares [data-sets="mu=3&free=1"]`).click();
  await shows(opened, { mu: 3, free: true });
  await opened.close();
});
