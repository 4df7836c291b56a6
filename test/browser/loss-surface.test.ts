import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contourLines } from '../../src/widgets/loss-surface/contourLines.ts';
import { narrow, wide, type Layout } from '../../src/widgets/loss-surface/layout.ts';
import { params, read, type Controls, type Place } from '../../src/widgets/loss-surface/model.ts';
import { gripIn, pointIn } from '../../src/widgets/loss-surface/scene.ts';
import { initialState } from '../../src/widgets/shared/params.ts';
import type { LossKind } from '../../src/widgets/shared/trainingSet.ts';
import { useSession } from './session.ts';

const ID = 'fig-loss-surface';
const SOON = { timeout: 5000, interval: 20 };
const initial = initialState(params);

const session = useSession();

interface Opened {
  readonly page: Page;
  readonly figure: Locator;
  readonly requests: readonly string[];
  close(): Promise<void>;
}

async function openFigure(query = '', width = 1280): Promise<Opened> {
  const { page, requests, close } = await session.open(`/en/descent/${query}`, { viewport: { width, height: 1100 } });
  const figure = page.locator(`#${ID}`);
  await figure.scrollIntoViewIfNeeded();
  await page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
  // The figure is taller than a screen: its drawing is what is pressed.
  await figure.locator('.plot svg:visible').first().evaluate((drawing) => drawing.scrollIntoView({ block: 'center' }));
  return { page, figure, requests, close };
}

/** What the fields hold and what the readouts say. */
async function showsState({ figure }: Opened, state: Partial<Controls>): Promise<void> {
  const controls = { ...initial, ...state };
  const fields = (): Promise<string[]> => Promise.all(['w1', 'w2', 'a', 'b'].map((name) => figure.locator(`#${ID}-${name}`).inputValue()));
  await expect.poll(fields, SOON).toEqual([...controls.w, controls.a, controls.b].map(String));
  // A field holds what was pressed at once, a readout from the next frame on.
  const ratio = async (): Promise<number> => Number(await figure.locator('[data-value=ratio]').getAttribute('data-number')) / read(controls).ratio;
  await expect.poll(ratio, SOON).toBeCloseTo(1, 9);
}

/** A place of a drawing on the screen. */
async function onScreen({ figure }: Opened, { width }: Layout, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await figure.locator('.plot svg:visible').first().boundingBox();
  if (box === null) throw new Error('no drawing is visible');
  const scale = box.width / width;
  return { x: box.x + x * scale, y: box.y + y * scale };
}

function mapPoint(opened: Opened, layout: Layout, kind: LossKind, place: Place): Promise<{ x: number; y: number }> {
  const [x, y] = pointIn(layout, place);
  return onScreen(opened, layout, layout.columns[kind] + x, y);
}

async function drag({ mouse }: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 5 });
  await mouse.up();
}

describe('by keyboard', () => {
  it('moves the start in the plane by the arrows of its ring: a half, five times with Shift, a fifth with Alt', async () => {
    const opened = await openFigure();
    await opened.figure.locator('[role=slider]:visible').focus();
    for (const [key, w] of [['ArrowRight', [-3.5, 3]], ['ArrowUp', [-3.5, 3.5]], ['Shift+ArrowRight', [-1, 3.5]], ['Alt+ArrowDown', [-1, 3.4]], ['Shift+ArrowUp', [-1, 5.9]], ['ArrowUp', [-1, 6]]] as const) {
      await opened.page.keyboard.press(key);
      await showsState(opened, { w });
    }
    expect(await opened.figure.locator('[role=slider]:visible').getAttribute('aria-valuetext')).toBe('w₁ = −1.0, w₂ = 6.0');
    await opened.close();
  });

  it('has a slider and a field for each coordinate, the direction and the bias', async () => {
    const opened = await openFigure();
    for (const [name, key, state] of [['w1', 'ArrowRight', { w: [-3.9, 3] }], ['w2', 'End', { w: [-3.9, 6] }], ['a', 'ArrowLeft', { w: [-3.9, 6], a: -16 }], ['b', 'ArrowRight', { w: [-3.9, 6], a: -16, b: 0.1 }]] as const) {
      await opened.figure.locator(`#${ID}-${name}`).focus();
      await opened.page.keyboard.press(key);
      await showsState(opened, state);
    }
    await opened.figure.getByRole('spinbutton', { name: 'Value of w₁' }).fill('2.5');
    await showsState(opened, { w: [2.5, 6], a: -16, b: 0.1 });
    await opened.figure.getByRole('button', { name: 'Reset' }).press('Enter');
    await showsState(opened, {});
    await opened.close();
  });
});

describe.each([['wide', wide, 1280], ['narrow', narrow, 390]] as const)('by mouse, %s', (_, layout, width) => {
  it.each(['ce', 'mse'] as const)('drags the start in the map of %s, and calls it over', async (kind) => {
    const opened = await openFigure('', width);
    await drag(opened.page, await mapPoint(opened, layout, kind, [-4, 3]), await mapPoint(opened, layout, kind, [1, -2]));
    await showsState(opened, { w: [1, -2] });
    const there = await mapPoint(opened, layout, kind, [-3, -4]);
    await opened.page.mouse.click(there.x, there.y);
    await showsState(opened, { w: [-3, -4] });
    await opened.close();
  });

  it('turns the line by its grip, and leaves the start where it is', async () => {
    const opened = await openFigure('', width);
    const [x, y] = gripIn(layout, initial);
    const [startX, startY] = pointIn(layout, [-4, 3]);
    const left = layout.columns.mse;
    await drag(opened.page, await onScreen(opened, layout, left + x, y), await onScreen(opened, layout, left + startX + 40, startY + 40));
    await showsState(opened, { a: -45 });
    await opened.close();
  });
});

describe('the surfaces', () => {
  it('keep the isolines of the build, and ask for what draws others only when they change', async () => {
    const opened = await openFigure();
    const drawn = (): Promise<(string | null)[]> =>
      opened.figure.locator('.plot .isolines').evaluateAll((paths) => paths.filter((path) => path.getClientRects().length > 0).map((path) => path.getAttribute('d')));
    const of = (state: Partial<Controls>): string[] => (['ce', 'mse'] as const).map((kind) => contourLines(kind, { ...initial, ...state }));
    expect(await drawn()).toEqual(of({}));
    const asked = opened.requests.length;
    await opened.figure.locator('[role=slider]:visible').press('ArrowRight');
    await showsState(opened, { w: [-3.5, 3] });
    expect(opened.requests.length).toBe(asked);
    await opened.figure.getByRole('checkbox').check();
    await expect.poll(drawn, SOON).toEqual(of({ flip: true }));
    expect(opened.requests.length).toBeGreaterThan(asked);
    await opened.figure.locator(`#${ID}-b`).press('ArrowRight');
    await expect.poll(drawn, SOON).toEqual(of({ flip: true, b: 0.1 }));
    await opened.figure.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(drawn, SOON).toEqual(of({}));
    await opened.close();
  });

  it('say how far a wrong label moves each lowest point', async () => {
    const opened = await openFigure(`#${ID}?flip=1`);
    const shift = (kind: LossKind): Promise<string | null> => opened.figure.locator(`[data-value=${kind}-shift]`).textContent();
    await expect.poll(() => shift('ce'), SOON).toBe('1.88');
    expect(await shift('mse')).toBe('0.02');
    await opened.figure.getByRole('checkbox').uncheck();
    await expect.poll(() => opened.figure.locator('[data-value=ce-shift]').count(), SOON).toBe(0);
    await opened.close();
  });

  it('are set from the text', async () => {
    const opened = await openFigure();
    await opened.page.locator(`a[data-sets="w=-2,-2"]`).first().click();
    await showsState(opened, { w: [-2, -2] });
    await opened.close();
  });
});
