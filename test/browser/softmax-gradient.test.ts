// A reader does one thing after another.
/* oxlint-disable no-await-in-loop */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { narrow, wide, laneY, type Layout } from '../../src/widgets/softmax-gradient/layout.ts';
import { classes, losses, read, type ClassNumber, type State } from '../../src/widgets/softmax-gradient/model.ts';
import { swipe } from './figures/touch.ts';
import { useSession } from './session.ts';

const ID = 'fig-softmax-gradient';
const SOON = { timeout: 3000, interval: 20 };
const OPENING: State = { z: [-4, 5, 0], y: 1, c: 0 };

const session = useSession();

interface Opened {
  readonly page: Page;
  readonly figure: Locator;
  close(): Promise<void>;
}

async function openFigure(language: 'zh' | 'en', query = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const { page, close } = await session.open(`/${language}/optimization/${query}`, { reducedMotion: 'reduce', ...options });
  const figure = page.locator(`#${ID}`);
  await figure.scrollIntoViewIfNeeded();
  await page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
  return { page, figure, close };
}

/** Every number that a reader may quote, by its name. */
async function readouts(figure: Locator): Promise<Record<string, number>> {
  const pairs = await figure.locator('[data-value]').evaluateAll((elements) =>
    elements.map((element) => [element.getAttribute('data-value') ?? '', Number(element.getAttribute('data-number'))] as const),
  );
  return Object.fromEntries(pairs);
}

/** The exponential of Node and that of the browser may differ in the last place. */
const LAST_PLACES = 1e-12;

function expected(state: State): Record<string, unknown> {
  const { p, gradient, curvature, ratio, meanResidual } = read(state);
  const each = (name: string, values: readonly number[]): [string, number][] => values.map((value, i) => [`${name}-${i + 1}`, value]);
  const values: [string, number][] = [
    ...each('p', p),
    ...losses.flatMap((of) => [...each(of, gradient[of]), ...each(`${of}-curvature`, curvature[of])]),
    ['ratio', ratio],
    ['mean-residual', meanResidual],
    ['true-p', p[state.y - 1] ?? Number.NaN],
    ...losses.map((of): [string, number] => [`true-${of}`, gradient[of][state.y - 1] ?? Number.NaN]),
  ];
  const near = values.map(([name, value]) => [
    name,
    expect.toSatisfy((shown: number) => Math.abs(shown - value) <= LAST_PLACES * Math.abs(value), `${value}`) as unknown,
  ]);
  return { ...(Object.fromEntries(near) as Record<string, unknown>), drift: expect.toSatisfy((shown: number) => shown < 4e-15, 'near 0') };
}

async function showsState({ figure }: Opened, state: State): Promise<void> {
  await expect.poll(() => readouts(figure), SOON).toEqual(expected(state));
  const sliders = await figure.getByRole('slider').evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? Number(input.value) : Number.NaN)));
  expect(sliders).toEqual([...state.z, state.c]);
  expect(await figure.locator('.control-segments :checked').inputValue()).toBe(String(state.y));
}

describe('by keyboard', () => {
  it('moves each logit and all of them together, and takes the class by arrow keys', async () => {
    const opened = await openFigure('en');
    const { page, figure } = opened;
    await showsState(opened, OPENING);
    await figure.getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
    await showsState(opened, { ...OPENING, z: [-3.9, 5, 0] });
    await figure.getByRole('spinbutton', { name: 'z3' }).fill('10');
    await showsState(opened, { ...OPENING, z: [-3.9, 5, 10] });
    await figure.getByRole('slider').last().focus();
    await page.keyboard.press('End');
    await showsState(opened, { z: [-3.9, 5, 10], y: 1, c: 5 });
    await figure.locator('.control-segments :checked').focus();
    await page.keyboard.press('ArrowRight');
    await showsState(opened, { z: [-3.9, 5, 10], y: 2, c: 5 });
    await figure.getByRole('button', { name: 'Unsure' }).press('Enter');
    await showsState(opened, { z: [0, 0, 0], y: 2, c: 5 });
    await opened.close();
  });

  it('says a class with its logit and its probability', async () => {
    const opened = await openFigure('en');
    expect(await opened.figure.getByRole('slider').nth(1).getAttribute('aria-valuetext')).toBe('Class 2: z = 5.0, p = 0.9932');
    await opened.close();
  });
});

it('shows that one number added to all logits changes nothing but the places of the handles', async () => {
  const opened = await openFigure('zh', `#${ID}?c=3`);
  await showsState(opened, { ...OPENING, c: 3 });
  const bars = (): Promise<(string | null)[]> => opened.figure.locator('.plot-wide :is(.softmax-bar, .softmax-shaft)').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  const handles = (): Promise<string[]> => opened.figure.locator('.plot-wide .plot-handle text').allTextContents();
  const before = await bars();
  expect(await handles()).toEqual(['−1.0', '8.0', '3.0']);
  await opened.page.evaluate((id) => {
    location.hash = id;
  }, ID);
  await showsState(opened, OPENING);
  expect(await handles()).toEqual(['−4.0', '5.0', '0.0']);
  expect(await bars()).toEqual(before);
  await opened.close();
});

/** The point of the screen where the visible drawing shows a value in a class's lane. */
async function pointAt({ figure }: Opened, layout: Layout, k: ClassNumber, value: number): Promise<{ x: number; y: number }> {
  const drawing = figure.locator('.plot svg:visible');
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (box === null) throw new Error('no drawing is visible');
  return { x: box.x + (layout.logits.x.toPx(value) / layout.width) * box.width, y: box.y + (laneY(layout, k) / layout.height) * box.height };
}

describe('by pointer', () => {
  it('drags the logit whose lane is pressed, shifted by c, and stops at the end of its range', async () => {
    const opened = await openFigure('zh', `#${ID}?c=2`);
    const { mouse } = opened.page;
    for (const k of classes) {
      const [start, end, outside] = [await pointAt(opened, wide, k, 7), await pointAt(opened, wide, k, -3), await pointAt(opened, wide, k, 40)];
      await mouse.move(start.x, start.y);
      await mouse.down();
      await mouse.move(end.x, end.y + 80, { steps: 4 });
      const value = (): Promise<number> => opened.figure.getByRole('slider').nth(k - 1).inputValue().then(Number);
      await expect.poll(async () => Math.abs((await value()) - -5), SOON).toBeLessThan(3.1);
      await mouse.move(outside.x, outside.y, { steps: 4 });
      await mouse.up();
      await expect.poll(value, SOON).toBe(10);
    }
    await showsState(opened, { z: [10, 10, 10], y: 1, c: 2 });
    await opened.close();
  });

  it('gives a finger a lane of 44 px for each logit', async () => {
    const opened = await openFigure('zh', '', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const heights = await opened.figure.locator('.plot-narrow .plot-hit').evaluateAll((lanes) => lanes.map((lane) => lane.getBoundingClientRect().height));
    expect(heights.length).toBe(3);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(44);
    const [from, to] = [await pointAt(opened, narrow, 3, OPENING.z[2] ?? 0), await pointAt(opened, narrow, 3, -5)];
    await swipe(opened.page, from, { x: to.x - from.x, y: to.y - from.y });
    await expect.poll(async () => Math.abs(Number(await opened.figure.getByRole('slider').nth(2).inputValue()) + 5), SOON).toBeLessThan(0.15);
    await opened.close();
  });
});

it('prints each class under its column', async () => {
  const opened = await openFigure('en');
  for (const media of ['screen', 'print'] as const) {
    await opened.page.emulateMedia({ media });
    const drawing = await opened.figure.locator('.plot-wide').boundingBox();
    const cells = await opened.figure.locator('.softmax-readings tbody tr:first-child td').evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect()).map(({ left, width }) => left + width / 2));
    for (const [i, center] of cells.entries()) {
      const { x, width } = drawing ?? { x: 0, width: 0 };
      expect(Math.abs(center - (x + (wide.columns.x.toPx(i + 1) / wide.width) * width)), `${media}, class ${i + 1}`).toBeLessThan(4);
    }
  }
  await opened.close();
});
